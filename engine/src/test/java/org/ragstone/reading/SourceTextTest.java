package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

class SourceTextTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private String read(byte[] bytes) throws IOException {
        return read("a.csv", bytes);
    }

    private String read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, bytes);
        return SourceText.read(file, name);
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
}
