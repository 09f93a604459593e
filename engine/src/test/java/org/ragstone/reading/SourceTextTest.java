package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Notice;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

class SourceTextTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private final Notices notices = new Notices();

    private String read(byte[] bytes) throws IOException {
        return read("a.csv", bytes);
    }

    private String read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, bytes);
        return SourceText.read(file, name, notices);
    }

    @Test
    void a_text_of_any_characters_is_read_as_it_was_written() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        String[] characters = {"a", "b", ",", "\n", "£", "–", "😀", "\uFFFD"};
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            int kinds = 1 + random.nextInt(characters.length);
            for (int length = random.nextInt(2_000); length > 0; length--) {
                text.append(characters[random.nextInt(kinds)]);
            }
            assertThat(read(text.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(text.toString());
            assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text.toString());
        }
    }

    @Test
    void a_table_without_a_character_of_utf_8_is_windows_1252() throws Exception {
        for (int before = 0; before < 600; before += 7) {
            String text = "£".repeat(before) + "– café\r\n";
            assertThat(read(text.getBytes(WINDOWS_1252))).isEqualTo(text.replace("\r", ""));
        }
    }

    @Test
    void one_stray_byte_among_characters_of_utf_8_is_told_where_it_stands() {
        for (int before = 1; before < 600; before += 7) {
            String text = "a\r\n" + "£😀".repeat(before) + "\u0000x\n";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 3] = (byte) 0xE9;
            assertThat(problem("a.csv", bytes))
                    .isEqualTo("a.csv:2:%d the byte E9 here is no character".formatted(2 * before + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
    void so_is_a_byte_that_no_file_has(int unknown) {
        byte[] bytes = "ref\nA\u00E9?".getBytes(WINDOWS_1252);
        bytes[bytes.length - 1] = (byte) unknown;
        assertThat(problem("a.csv", bytes))
                .isEqualTo("a.csv:2:3 the byte %02X here is no character".formatted(unknown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"framework.yaml", "rating.drl", "rating.test.yaml", "words/summary.txt", "dataset.yaml", "a.json"
            })
    void any_other_file_is_utf_8(String name) throws Exception {
        for (String unsound : List.of("E9", "96", "C0AF", "EDA080", "F4908080", "C3")) {
            byte[] bytes = HexFormat.of().parseHex("610A62" + unsound);
            assertThat(problem(name, bytes)).startsWith(name + ":2:2 the byte " + unsound.substring(0, 2) + " here");
        }
    }

    private String problem(String name, byte[] bytes) {
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, () -> read(name, bytes));
        assertThat(refused.problems())
                .singleElement()
                .extracting(Problem::hint)
                .asString()
                .endsWith("Save the file as UTF-8.");
        return refused.problems().get(0).where() + " "
                + refused.problems().get(0).what();
    }

    @Test
    void every_kind_of_line_end_is_read_as_one() throws Exception {
        assertThat(read("a\r\nb\rc\n\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\n\n");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-16LE, ''", "UTF-16BE, ''"})
    void a_text_of_two_bytes_a_character_is_known_by_its_mark_or_its_zero_bytes(String charset, String mark)
            throws IOException {
        String text = "ref\ttitle\r\nA\t\"Café – £, 😀\"\r\n";
        byte[] bytes = concat(HexFormat.of().parseHex(mark), text.getBytes(Charset.forName(charset)));
        for (String name : List.of("a.csv", "dataset.yaml", "a.json")) {
            assertThat(read(name, bytes)).isEqualTo(text.replace("\r", ""));
        }
        assertThat(notices.all())
                .extracting(Notice::what)
                .containsOnly("read as UTF-16")
                .hasSize(3);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @ParameterizedTest
    @CsvSource({
        "FFFE 6100 62, a.csv:1:2 the byte 62 here is no character",
        "FFFE 6100 0A00 62 00 00D8, a.csv:2:2 the byte 00 here is no character",
        "FFFE 6100 0A00 00DC 6200, a.csv:2:1 the byte 00 here is no character",
        "6100 6200 0A00 63, a.csv:2:1 the byte 63 here is no character",
    })
    void half_a_character_of_it_is_told_where_it_stands(String hex, String told) {
        assertThat(problem("a.csv", HexFormat.of().parseHex(hex.replace(" ", ""))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"61620063", "61006263", "6100", "FFFE6100000062006300", "0061006200630000"})
    void any_other_zero_byte_is_in_no_text(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, () -> read("a.csv", bytes));
        assertThat(refused).hasMessageContaining("the file is not a text file: here stands a zero byte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"504B0304140006000800", "D0CF11E0A1B11AE10000"})
    void a_workbook_under_the_name_of_a_table_is_told_as_one(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, () -> read("a.csv", bytes));
        assertThat(refused).hasMessageContaining("the file is a workbook under the name of a table");
        assertThat(refused).hasMessageContaining("“CSV UTF-8”");
    }

    @Test
    void what_it_has_beyond_ascii_is_noticed_of_a_table_in_windows_1252() throws IOException {
        read("Café – 5 £,Café’s m²\u00A0\n".getBytes(WINDOWS_1252));
        assertThat(notices.all())
                .extracting(Notice::toString)
                .containsExactly(
                        "a.csv: read as Windows-1252, since it is not UTF-8\n  It has `é`, `–`, `£`, `’`, `²`, "
                                + "U+00A0 NO-BREAK SPACE. If that is wrong, save the file as UTF-8.");
    }

    @Test
    void of_many_such_characters_the_first_are_noticed() throws IOException {
        read("é è ê ë à â ä ç ï î ô ö ü".getBytes(WINDOWS_1252));
        assertThat(notices.all())
                .extracting(Notice::hint)
                .singleElement()
                .asString()
                .contains("`ö` and others.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF", "UTF-32LE, ''", "UTF-32BE, ''"})
    void a_text_of_four_bytes_a_character_is_told_as_one(String charset, String mark) throws IOException {
        byte[] bytes = concat(HexFormat.of().parseHex(mark), "ref,£\n".getBytes(Charset.forName(charset)));
        for (String name : List.of("a.csv", "dataset.yaml", "rating.drl")) {
            assertThat(problem(name, bytes)).isEqualTo(name + " the file is saved as UTF-32");
        }
        assertThat(notices.all()).isEmpty();
        Path rules = Files.write(folder.resolve("rating.drl"), bytes);
        assertThatThrownBy(() -> SourceText.read(rules, "rating.drl")).hasMessageContaining("is saved as UTF-32");
    }

    /** As a program saves it that has taken UTF-8 for Windows-1252, or for ISO 8859-1. */
    @ParameterizedTest
    @CsvSource({
        "windows-1252, £",
        "windows-1252, é",
        "windows-1252, –",
        "windows-1252, ’",
        "ISO-8859-1, –",
        "ISO-8859-1, ½",
        "ISO-8859-1, ”",
        "windows-1252, 😀"
    })
    void what_was_encoded_twice_is_noticed(String taken, String character) throws IOException {
        String twice = new String(character.getBytes(StandardCharsets.UTF_8), Charset.forName(taken));
        String text = "ref,unit\r\nÂA,âB\r\nA," + twice + "\r\nB," + twice + "\r\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text.replace("\r", ""));
        assertThat(notices.all())
                .extracting(Notice::where)
                .extracting(Object::toString)
                .containsExactly("a.csv:3");
        assertThat(notices.all().get(0).what()).endsWith("for `" + character + "`");
        assertThat(notices.all().get(0).hint()).endsWith("as UTF-8.");
        read(text.getBytes(StandardCharsets.UTF_16));
        assertThat(notices.all()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Â la carte", "NÃO", "château – 5 £", "Ã", "â", "âge", "Â", "ð", "bâ’", "Été", "pâté", "£,é,–,½"
            })
    void what_was_encoded_once_is_not(String text) throws IOException {
        read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(notices.all()).isEmpty();
    }

    @Test
    void a_mark_of_utf_8_is_no_promise_that_is_not_kept() {
        byte[] bytes = concat(HexFormat.of().parseHex("EFBBBF"), "ref\ncafé\n".getBytes(WINDOWS_1252));
        assertThat(problem("a.csv", bytes)).isEqualTo("a.csv:2:4 the byte E9 here is no character");
    }

    @Test
    void utf_8_is_nothing_to_notice() throws IOException {
        read("\uFEFFref\r\n£\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(notices.all()).isEmpty();
    }

    @Test
    void rules_are_utf_8() throws IOException {
        Path file = Files.write(folder.resolve("rating.drl"), "rule \"A\"\n".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> SourceText.read(file, "rating.drl"))
                .hasMessage("rating.drl: the file is saved as UTF-16\n  Save the file as UTF-8.");
        Files.write(file, "rule \"£\"\n".getBytes(WINDOWS_1252));
        assertThatThrownBy(() -> SourceText.read(file, "rating.drl"))
                .hasMessageStartingWith("rating.drl:1:7: the byte A3 here is no character");
    }
}
