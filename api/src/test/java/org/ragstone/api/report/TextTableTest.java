package org.ragstone.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final String PAGE = "😀x".repeat(250_000);

    private static String joined(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void a_page_without_a_blank_widens_no_row() {
        TextTable table = new TextTable("  ", List.of("Ref", "Indicator", ">Value"));
        table.row(List.of("A", "Calls answered", "98"));
        table.row(List.of(PAGE, PAGE, PAGE));
        StringBuilder text = new StringBuilder();
        table.writeTo(text);
        assertThat(text.toString().lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 150)
                .anyMatch(line -> line.matches("  A +Calls answered +98"));
    }

    @Test
    void what_is_in_pieces_is_all_there() {
        WrappedText text = new WrappedText();
        text.line(4, "It says: " + PAGE);
        assertThat(text.toString().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 2_006);
        assertThat(joined(text.toString())).isEqualTo(joined("It says: " + PAGE));
        assertThat(String.join("", WordPieces.of(PAGE, " ", 46))).isEqualTo(PAGE);
    }

    @Test
    void a_word_that_fits_is_in_no_pieces() {
        assertThat(WordPieces.of("a " + "😀".repeat(46), " ", 46)).containsExactly("a", "😀".repeat(46));
        assertThat(WordPieces.of("b".repeat(47), " ", 46)).containsExactly("b".repeat(46), "b");
        assertThat(WordPieces.of("", " ", 46)).containsExactly("");
    }
}
