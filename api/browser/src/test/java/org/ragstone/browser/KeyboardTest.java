package org.ragstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page by keyboard alone. */
class KeyboardTest {
    /** What the key for the next thing stops at, in order: what can be used and is seen. */
    private static final String STOPS =
            """
            window.stops = [...document.querySelectorAll('a[href],button,summary,input,select,[tabindex="0"]')]
                .filter(each => each.checkVisibility() || each.matches('.govuk-skip-link'));
            window.stops.length""";

    /** What is wrong with the thing that has the focus, or nothing. */
    private static final String WRONG =
            """
            (() => {
                const here = document.activeElement;
                const at = window.stops.indexOf(here);
                const style = getComputedStyle(here);
                const box = here.getClientRects()[0];
                const x = Math.max(0, Math.min(innerWidth - 1, box.left + Math.min(box.width, innerWidth) / 2));
                const y = Math.max(0, Math.min(innerHeight - 1, box.top + Math.min(box.height, innerHeight) / 2));
                const top = document.elementFromPoint(x, y);
                const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                    && (style.backgroundColor === 'rgb(255, 221, 0)' || !/rgba\\(0, 0, 0, 0\\)|transparent/.test(style.outlineColor));
                const seen = box.bottom > 0 && box.top < innerHeight && (here === top || here.contains(top) || top.contains(here));
                return [at, marked ? '' : 'no mark ', seen ? '' : 'hidden ', here.outerHTML.slice(0, 120)];
            })()""";

    @Test
    void it_reaches_all_there_is_in_the_order_of_reading_and_shows_where_it_is() {
        try (Tab tab = Chromium.tab()) {
            int stops = tab.open(Pages.of("dover-2021-q2")).evaluate(STOPS).asInt();
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < stops; i++) {
                List<String> here = new ArrayList<>();
                tab.press("Tab").evaluate(WRONG).forEach(each -> here.add(each.asText()));
                if (!here.get(0).equals(String.valueOf(i)) || !(here.get(1) + here.get(2)).isEmpty()) {
                    wrong.add(i + ": " + here);
                }
            }
            assertThat(stops).isGreaterThan(40);
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void the_first_stop_leads_past_what_is_on_every_page() {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of("kent-2018-07")).press("Tab").press("Enter").await("location.hash === '#rs-main'");
            tab.press("Tab");
            assertThat(tab.evaluate("!!document.activeElement.closest('main')").asBoolean()).isTrue();
        }
    }

    @Test
    void a_status_leads_to_its_reason_and_back_again() {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of("kent-2018-07")).evaluate("document.querySelector('section[data-service] tr[data-ref=GL02] a.govuk-tag').focus()");
            tab.press("Enter").await("location.hash === '#GL02'");
            tab.await("document.querySelector('details[data-ref=GL02]').open");
            assertThat(tab.evaluate("document.querySelector('details[data-ref=GL02]').getBoundingClientRect().top < innerHeight")
                            .asBoolean())
                    .isTrue();
            tab.evaluate("history.back()");
            tab.await("location.hash === ''");
        }
    }
}
