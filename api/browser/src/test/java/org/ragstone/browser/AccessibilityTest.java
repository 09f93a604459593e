package org.ragstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a machine can see of whether everybody can use the pages. */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityTest {
    private static final String OPEN_ALL =
            "document.querySelectorAll('details').forEach(each => { each.open = true; })";
    private static final String OPEN_FIRST =
            "document.querySelector('section[data-service]').querySelectorAll('details').forEach(each => { each.open = true; })";
    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** One of each kind, and the larger ones with {@code -Daxe=all}: looking at all of them takes minutes. */
    static List<String> samples() {
        List<String> samples = new ArrayList<>(List.of("kent-2012-05", "kent-qpr-2020-q2", "dover-2021-q2"));
        if ("all".equals(System.getProperty("axe"))) {
            samples.addAll(List.of("kent-2018-07", "kent-2021-07", "dover-2023-q2"));
        }
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void axe_finds_nothing_with_everything_open_at_a_desk_and_at_four_hundred_per_cent(String sample) {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of(sample)).evaluate(OPEN_ALL);
            assertThat(Axe.violations(tab)).isEmpty();
            tab.size(320, 256);
            assertThat(Axe.violations(tab)).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void axe_finds_nothing_without_scripts_and_in_what_is_printed(String sample) {
        try (Tab tab = Chromium.tab()) {
            tab.scripts(false).open(Pages.of(sample)).scripts(true);
            assertThat(Axe.violations(tab)).isEmpty();
            tab.asPrinted().size(703, 1000).open(Pages.of(sample));
            assertThat(Axe.violationsOnPaper(tab)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void at_four_hundred_per_cent_nothing_is_cut_off_and_only_tables_scroll_sideways(String sample) {
        try (Tab tab = Chromium.tab()) {
            tab.size(320, 256).open(Pages.of(sample)).evaluate(OPEN_ALL);
            assertThat(tab.evaluate(OVERFLOW).asInt()).isZero();
            assertThat(
                            tab.texts(
                                    "[...document.querySelectorAll('main *')].filter(each => !each.closest('.rs-scroll,svg')"
                                            + " && each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML.slice(0, 200))"))
                    .isEmpty();
        }
    }

    @Test
    void axe_does_find_what_is_wrong() {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of("example-2026-q1"));
            tab.evaluate("(() => { document.querySelector('section[data-service] td').style.color = '#999';"
                    + " document.querySelector('caption').closest('.rs-scroll').removeAttribute('aria-labelledby');"
                    + " document.documentElement.lang = ''; })()");
            assertThat(Axe.violations(tab))
                    .anyMatch(each -> each.startsWith("color-contrast: "))
                    .anyMatch(each -> each.startsWith("html-has-lang: "));
        }
    }

    @Test
    void axe_finds_nothing_where_an_earlier_period_stands_beside_and_on_the_first_page_of_a_site() {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.beside("kent-qpr-2020-q2", "kent-qpr-2020-q1"));
            assertThat(Axe.violations(tab)).isEmpty();
            tab.open(Pages.site("example-2026-q1"));
            assertThat(Axe.violations(tab)).isEmpty();
        }
    }

    @Test
    void the_words_of_a_chart_are_no_smaller_at_four_hundred_per_cent() {
        try (Tab tab = Chromium.tab()) {
            tab.size(320, 256).open(Pages.of("dover-2021-q2")).evaluate(OPEN_ALL);
            assertThat(
                            tab.texts(
                                    "[...document.querySelectorAll('.rs-chart svg text')].map(each => parseFloat(getComputedStyle(each).fontSize) * each.getScreenCTM().a).filter(size => size < 11.99)"))
                    .isEmpty();
        }
    }

    @Test
    void a_table_that_is_scrolled_sideways_keeps_its_caption_and_the_ref_of_each_row() {
        try (Tab tab = Chromium.tab()) {
            tab.size(320, 900).open(Pages.of("kent-2018-07"));
            tab.evaluate(
                    "(() => { const scroll = document.querySelector('section[data-service] .rs-scroll'); scroll.scrollIntoView(); scroll.scrollLeft = 9999; })()");
            assertThat(
                            tab.texts(
                                    "[...document.querySelectorAll('section[data-service] .rs-scroll')].slice(0, 1).flatMap(each => [each.scrollLeft > 0, ...[...each.querySelectorAll('caption,tr[data-ref]>th')].map(it => { const box = it.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth; })])"))
                    .hasSizeGreaterThan(3)
                    .containsOnly("true");
        }
    }

    @Test
    void who_does_not_see_the_page_hears_what_each_thing_is() {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of("kent-2018-07")).evaluate(OPEN_FIRST);
            assertThat(tab.names("link")).contains("Red, why GL02?", "Above, why CS08?");
            assertThat(tab.names("table")).contains("Key performance indicators, July 2018");
            assertThat(tab.names("image")).anyMatch(each -> each.startsWith("Line chart: "));
            assertThat(tab.names("button")).contains("Latest Month");
            assertThat(tab.names("status")).hasSize(1);
        }
    }

    @Test
    void whatever_is_pressed_is_twenty_four_pixels_high_and_wide_unless_it_stands_in_a_sentence() {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of("kent-2018-07")).evaluate(OPEN_ALL);
            List<String> small = tab.texts("[...document.querySelectorAll('a,button,summary,input,select')]"
                    + ".filter(each => each.checkVisibility() && !each.closest('p,li,dd,.govuk-skip-link'))"
                    + ".filter(each => { const box = each.getBoundingClientRect(); return box.width < 24 || box.height < 24; })"
                    + ".map(each => each.outerHTML)");
            assertThat(small).isEmpty();
        }
    }
}
