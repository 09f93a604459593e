package org.ragstone.api.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenTest {
    private static final int REPLACEMENTS = 300;

    @TempDir
    private Path folder;

    private static Written.Body body(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoever_reads_a_file_that_is_replaced_finds_the_old_or_the_new_one_whole() throws Exception {
        Path file = folder.resolve("answer.json");
        String old = "o".repeat(100_000);
        String now = "n".repeat(100_000);
        Written.inPlace(file, body(old));
        AtomicBoolean done = new AtomicBoolean();
        Set<String> read = ConcurrentHashMap.newKeySet();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<?> reading = reader.submit(() -> {
                while (!done.get()) {
                    read.add(Files.readString(file));
                }
                return null;
            });
            for (int i = 0; i < REPLACEMENTS; i++) {
                Written.inPlace(file, body(i % 2 == 0 ? now : old));
            }
            done.set(true);
            reading.get();
        } finally {
            done.set(true);
            reader.shutdown();
        }
        assertThat(read).isSubsetOf(old, now);
        assertThat(folder.toFile().list()).containsExactly("answer.json");
    }

    @Test
    void what_breaks_off_leaves_the_file_as_it_was_and_nothing_beside_it() throws IOException {
        Path file = folder.resolve("answer.json");
        Written.inPlace(file, body("old"));
        assertThatThrownBy(() -> Written.inPlace(file, out -> {
                    out.write('n');
                    throw new IOException("no room");
                }))
                .hasMessage("no room");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("answer.json");
    }

    @Test
    void what_an_earlier_writing_has_left_is_in_nobodys_way() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "another's");
        Files.createSymbolicLink(folder.resolve(".answer.json.part"), elsewhere);
        Written.inPlace(folder.resolve("answer.json"), body("new"));
        assertThat(elsewhere).as("not written through a link").hasContent("another's");
        assertThat(folder.resolve("answer.json")).hasContent("new");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("answer.json", "elsewhere");
    }

    @Test
    void a_new_file_takes_nothings_place() throws IOException {
        Path file = Files.writeString(folder.resolve("there"), "old");
        assertThatThrownBy(() -> Written.newFile(file, body("new"))).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
    }
}
