package org.ragstone.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Written member by member, it is what {@link JsonText} makes of a record. */
class JsonLineTest {
    private static final JsonLine.Name TEXTS = new JsonLine.Name("texts");
    private static final JsonLine.Name FIRST = new JsonLine.Name("first");
    private static final JsonLine.Name SECOND = new JsonLine.Name("second");

    record Pair(String first, String second) {}

    record Pairs(List<Pair> texts) {}

    private final Bytes out = new Bytes();
    private final Bytes expected = new Bytes();

    private static String text(Bytes bytes) {
        return new String(bytes.take(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(JsonLayout.class)
    void members_are_in_their_order_however_many(JsonLayout layout) {
        List<Pair> pairs = IntStream.range(0, 500)
                .mapToObj(i -> new Pair("a" + i, i % 3 == 0 ? "£" + i : ""))
                .toList();
        JsonLine line = new JsonLine(out, layout, 0);
        line.begin().beginList(TEXTS);
        pairs.forEach(each -> line.begin()
                .text(FIRST, each.first())
                .text(SECOND, each.second())
                .end());
        line.endList().end().endMembers();
        JsonText.writePart(new Pairs(pairs), layout, 0, expected);
        assertThat(text(out)).isEqualTo(text(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "£", "\"", "\\", "a\nb", "\0", "\u007F", "\u202E", "😀", "\uD83D"})
    void any_text_is_written_as_the_library_does(String text) {
        JsonLine line = new JsonLine(out);
        line.begin().text(FIRST, text).text(SECOND, text).endLine();
        JsonText.writePart(new Pair(text, text), JsonLayout.ON_ONE_LINE, 0, expected);
        assertThat(text(out)).isEqualTo(text(expected) + "\n");
    }

    @Test
    void figures_have_every_digit_however_many() {
        BigDecimal most = new BigDecimal("9".repeat(9_000));
        new JsonLine(out)
                .begin()
                .figure(FIRST, most)
                .figure(SECOND, new BigDecimal("-0.10"))
                .endLine();
        assertThat(text(out)).isEqualTo("{\"first\":\"" + most + "\",\"second\":\"-0.10\"}\n");
    }

    @Test
    void lines_are_whole_when_they_end() {
        JsonLine line = new JsonLine(out);
        line.begin().text(FIRST, "a").endLine();
        assertThat(text(out)).isEqualTo("{\"first\":\"a\"}\n");
        line.begin().endLine();
        assertThat(text(out)).isEqualTo("{}\n");
    }
}
