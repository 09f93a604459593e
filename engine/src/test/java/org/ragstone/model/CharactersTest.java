package org.ragstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.testing.HiddenCharacters;

/** What is seen of a text, and how what is not seen is shown. */
class CharactersTest {
    private static final Pattern WITHOUT_A_SHAPE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    @Test
    void every_kind_of_character_without_a_shape_is_hidden() {
        assertThat(HiddenCharacters.ALL).allMatch(each -> Characters.isHidden(each.codePointAt(0)));
        assertThat(IntStream.rangeClosed(0, 0x10FFFF)
                        .filter(each -> WITHOUT_A_SHAPE
                                .matcher(Character.toString(each))
                                .matches())
                        .filter(each -> !Characters.isHidden(each)))
                .containsExactly((int) '\t', (int) '\n', (int) '\r');
        assertThat(IntStream.of(0x115F, 0x1160, 0x17B4, 0x180B, 0x2800, 0x3164, 0xFE00, 0xFFA0, 0xE0100, 0xE01EF))
                .allMatch(Characters::isHidden);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tŷ’r âdŵn ÎÔŴŶ naïf £ € µ ° m² ½ CO₂ № – — … “a” ‘b’ ✓ ◐ ✗ ▲ ▼ ► → − × ≥",
                "no-break\u00A0blanks\u202Fand\u2009thin\u3000ones",
                "🟢 🏴 👍🏽 e\u0301 日本語 Ελληνικά עברית ไทย",
                "a\tb\nc\rd"
            })
    void what_people_write_is_seen(String text) {
        assertThat(Characters.firstHidden(text, 0)).isEqualTo(-1);
        assertThat(Characters.shown(text)).isSameAs(text);
    }

    @Test
    void what_is_hidden_is_shown_as_its_escape_and_left_out_of_what_is_seen() {
        String text = "a\u200Bb\uD83D\uDE00\uDB40\uDC41c\u0007\uD800";
        assertThat(Characters.firstHidden(text, 0)).isEqualTo(1);
        assertThat(Characters.firstHidden(text, 0, 1)).isEqualTo(-1);
        assertThat(Characters.firstHidden(text, 0, 2)).isEqualTo(1);
        assertThat(Characters.shown(text)).isEqualTo("a\\u200bb\uD83D\uDE00\\udb40\\udc41c\\u0007\\ud800");
        assertThat(Characters.seen(text)).isEqualTo("ab\uD83D\uDE00c");
        assertThat(Characters.masked(text)).isEqualTo("a?b\uD83D\uDE00?c??");
        assertThat(Characters.shownOnOneLine("a\r\nb\tc\u2028")).isEqualTo("a\\u000d\\u000ab c\\u2028");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2764\uFE0F",
                "a family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 of three",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB",
                "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
                "1\uFE0F\u20E3 #\uFE0F\u20E3",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F"
            })
    void what_makes_one_emoji_of_several_characters_is_shown_as_it_is(String text) {
        assertThat(Characters.shown(text)).isSameAs(text);
        assertThat(Characters.firstEscaped(text, 0, text.length())).isEqualTo(-1);
        // In a name it could still hide.
        assertThat(Characters.firstHidden(text, 0)).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "a\u200Db, a\\u200db",
        "a\uFE0F, a\\ufe0f",
        "1\uFE0F, 1\\ufe0f",
        "\uFE0F\u2764, \\ufe0f\u2764",
        "\u2764\uFE0F\uFE0F, \u2764\uFE0F\\ufe0f",
        "\u2764\u200D, \u2764\\u200d",
        "\u2764\u200Da, \u2764\\u200da",
        "\u2764\u200D\u200D\u2764, \u2764\\u200d\\u200d\u2764",
        "\uD83C\uDFF4\uDB40\uDC61\uDB40\uDC7F, \uD83C\uDFF4\\udb40\\udc61\\udb40\\udc7f",
        "\u2502\uFE0F, \u2502\\ufe0f"
    })
    void the_same_characters_elsewhere_are_shown_as_their_escapes(String text, String shown) {
        assertThat(Characters.shown(text)).isEqualTo(shown);
    }

    @Test
    void a_text_that_is_cut_is_never_cut_in_the_middle_of_a_character() {
        assertThat(Characters.cut("ab", 2)).isEqualTo("ab");
        assertThat(Characters.cut("abc", 2)).isEqualTo("ab…");
        assertThat(Characters.cut("a🟢c", 2)).isEqualTo("a…");
        assertThat(Characters.cut("a🟢c", 3)).isEqualTo("a🟢…");
        for (String before : new String[] {"", "x"}) {
            Problem problem =
                    new Problem(new Location.InFile("a"), before + "🟢".repeat(300), before + "🏴".repeat(300));
            assertThat(problem.what()).isEqualTo(before + "🟢".repeat(250 - before.length()) + "…");
            assertThat(problem.hint()).isEqualTo(before + "🏴".repeat(250 - before.length()) + "…");
        }
    }

    @Test
    void nothing_but_blanks_is_stripped() {
        assertThat(Characters.stripped(" \t\r\n a b \n")).isEqualTo("a b");
        assertThat(Characters.stripped(" \u2003a\u3000 ")).isEqualTo("\u2003a\u3000");
        for (String each : HiddenCharacters.ALL) {
            assertThat(Characters.stripped(each + "a" + each)).isEqualTo(each + "a" + each);
        }
        assertThat(Characters.stripped(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GL02,",
        "Tŷ’r âdŵn – “½ m² CO₂”,",
        "µg ª º,",
        "日本カナ한글,",
        "Ελληνικά GL 02,",
        "GL-02 Ж,",
        "G\u200BL, HIDDEN",
        "G\u00A0L, ODD_BLANK",
        "a\tb, ODD_BLANK",
        "ＧＬ０２, OTHER_FORM",
        "𝐆𝐋, OTHER_FORM",
        "Ⅳ, OTHER_FORM",
        "ﬁx, OTHER_FORM",
        "\u212Bngström, OTHER_FORM",
        "％, OTHER_FORM",
        "GL－02, OTHER_FORM",
        "﹪, OTHER_FORM",
        "°C,",
        "m³ CO₂e £,",
        "e\u0301, IN_PARTS",
        "GĽ-О2, TWO_SCRIPTS",
        "СO, TWO_SCRIPTS",
        "GL_О2, TWO_SCRIPTS",
        "kα, TWO_SCRIPTS",
    })
    void a_name_is_what_it_looks_like(String name, LookAlikes.Fault fault) {
        assertThat(LookAlikes.inName(name).orElse(null)).isEqualTo(fault);
    }

    @Test
    void what_is_meant_by_a_name_is_written_plainly() {
        assertThat(LookAlikes.plain("ＧＬ\u200B０２\u00A0e\u0301 m² ½")).isEqualTo("GL02 é m² ½");
        assertThat(LookAlikes.folded("CO₂")).isEqualTo("CO2");
    }
}
