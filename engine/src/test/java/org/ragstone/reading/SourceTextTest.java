package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private String read(byte[] bytes) throws Exception {
        Path file = folder.resolve("a.csv");
        Files.write(file, bytes);
        return SourceText.read(file, "a.csv");
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
    void one_byte_that_is_not_utf_8_makes_the_whole_file_windows_1252() throws Exception {
        for (int before = 0; before < 600; before += 7) {
            String text = "£".repeat(before) + "–";
            byte[] unsound = (text + "\u00E9").getBytes(StandardCharsets.UTF_8);
            unsound[unsound.length - 1] = 'x';
            assertThat(read(unsound)).isEqualTo(new String(unsound, WINDOWS_1252));
        }
    }

    @Test
    void every_kind_of_line_end_is_read_as_one() throws Exception {
        assertThat(read("a\r\nb\rc\n\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\n\n");
    }
}
