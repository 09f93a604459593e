package org.ragstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on paper. */
class PrintTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    // An address to press is of no use on paper.
    private static final String UNSEEN = "[...document.querySelectorAll('details>:not(summary,a)')]"
            + ".filter(each => !each.checkVisibility()).map(each => each.parentElement.dataset.ref)";

    private static long sheets(Tab tab) {
        return SHEET.matcher(new String(tab.pdf(), StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Test
    void what_is_folded_is_opened_and_folded_again() {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of("kent-2018-07"));
            long sheets = sheets(tab);
            assertThat(tab.evaluate("document.querySelectorAll('details[open]').length")
                            .asInt())
                    .isZero();
            tab.evaluate("document.querySelectorAll('details>:not(summary)').forEach(each => each.remove())");
            assertThat(sheets).isGreaterThan(sheets(tab));
        }
    }

    @Test
    void every_sheet_of_an_illustrative_page_says_so() {
        String page = "[getComputedStyle(document.body).page]";
        try (Tab tab = Chromium.tab()) {
            assertThat(tab.asPrinted().open(Pages.of("dover-2021-q2")).texts(page))
                    .containsExactly("illustrative");
            assertThat(
                            tab.texts(
                                    "[...document.styleSheets[0].cssRules].filter(each => each.selectorText === 'illustrative').map(each => each.cssText)"))
                    .singleElement()
                    .asString()
                    .contains("@top-center", "\"Illustrative figures\"");
            assertThat(tab.open(Pages.of("kent-2018-07")).texts(page)).containsExactly("auto");
        }
    }

    @Test
    void without_scripts_too() {
        try (Tab tab = Chromium.tab()) {
            tab.scripts(false).open(Pages.of("kent-2018-07"));
            assertThat(tab.texts(UNSEEN)).isNotEmpty();
            assertThat(tab.asPrinted().texts(UNSEEN)).isEmpty();
        }
    }

    @Test
    void nothing_is_wider_than_the_sheet_and_what_can_only_be_pressed_is_left_out() {
        try (Tab tab = Chromium.tab()) {
            // A4 without its margins.
            tab.asPrinted().size(703, 1000).open(Pages.of("kent-2018-07"));
            assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(703);
            assertThat(
                            tab.texts(
                                    "[...document.querySelectorAll('.rs-fields,.rs-buttons')].filter(each => each.checkVisibility()).map(each => each.className)"))
                    .isEmpty();
            assertThat(
                            tab.texts(
                                    "[getComputedStyle(document.querySelector('thead')).display, getComputedStyle(document.querySelector('tbody tr')).breakInside]"))
                    .containsExactly("table-header-group", "avoid");
        }
    }

    @Test
    void what_is_filtered_out_is_not_printed_and_the_sheet_says_so() {
        try (Tab tab = Chromium.tab()) {
            tab.asPrinted().open(Pages.of("kent-2018-07"), "?status=RED");
            assertThat(tab.evaluate("document.getElementById('rs-shown').checkVisibility()")
                            .asBoolean())
                    .isTrue();
            assertThat(tab.evaluate("document.getElementById('rs-shown').textContent")
                            .asText())
                    .isEqualTo("2 of 43 indicators shown");
        }
    }
}
