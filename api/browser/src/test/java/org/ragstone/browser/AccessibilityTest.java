package org.ragstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine can see of whether everybody can use the pages. */
@Order(1)
class AccessibilityTest {
    private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(each => { each.open = true; })";
    private static final String OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @ParameterizedTest
    @ValueSource(strings = {"kent-2018-07", "dover-2021-q2", "kent-qpr-2020-q2"})
    void axe_finds_nothing_at_a_desk_with_everything_open(String sample) {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of(sample)).evaluate(OPEN_ALL);
            assertThat(Axe.violations(tab)).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kent-2018-07", "dover-2021-q2"})
    void at_four_hundred_per_cent_nothing_is_cut_off_and_only_tables_scroll_sideways(String sample) {
        try (Tab tab = Chromium.tab()) {
            tab.size(320, 256).open(Pages.of(sample)).evaluate(OPEN_ALL);
            assertThat(tab.evaluate(OVERFLOW).asInt()).isZero();
            assertThat(tab.texts("[...document.querySelectorAll('main *')].filter(each => !each.closest('.rs-scroll,svg')"
                            + " && each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML.slice(0, 200))"))
                    .isEmpty();
            assertThat(Axe.violationsBesideColours(tab)).isEmpty();
        }
    }

    @Test
    void axe_finds_nothing_in_what_is_printed() {
        try (Tab tab = Chromium.tab()) {
            tab.asPrinted().size(700, 900).open(Pages.of("kent-2018-07"));
            assertThat(Axe.violations(tab)).isEmpty();
        }
    }

    @Test
    void axe_finds_nothing_without_scripts() {
        try (Tab tab = Chromium.tab()) {
            tab.scripts(false).open(Pages.of("kent-2018-07")).scripts(true);
            assertThat(Axe.violationsBesideColours(tab)).isEmpty();
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
