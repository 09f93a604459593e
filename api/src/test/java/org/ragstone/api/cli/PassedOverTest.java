package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.Folders;
import org.ragstone.api.Main;

/** What is wrong with an edition and keeps it from nothing is told of every edition that has judged, and of no other. */
class PassedOverTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir
    private Path folder;

    @Test
    void each_edition_of_a_run_has_a_line() throws IOException {
        Path rules = folder.resolve("rules");
        Folders.copy(Path.of("..", "rules"), rules);
        for (String edition : new String[] {"2012-13", "2018-19", "2021-22"}) {
            Files.writeString(rules.resolve("kent").resolve(edition).resolve("more.test.yaml"), "nonsense: 1\n");
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new String[] {
                    "evaluate",
                    SAMPLES.resolve("kent-2018-07").toString(),
                    SAMPLES.resolve("kent-2021-07").toString(),
                    "--format",
                    "csv",
                    "--rules",
                    rules.toString()
                },
                Map.of(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(exitCode).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(each -> each.contains(" not keep it from judging, "))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("kent/2018-19 has "),
                        second -> assertThat(second).startsWith("kent/2021-22 has "));
    }
}
