package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoonOverTest {
    private static final int MOST_BYTES = 128 * 1024;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "help",
                "check rules",
                "test rules --failures",
                "compare --to=kent/2021-22",
                "evaluate ../samples/kent-2018-07",
                "evaluate nowhere",
                "explain ../samples/kent-2018-07 GL02"
            })
    void a_command_that_reads_little_is_soon_over(String command) {
        assertThat(SoonOver.isLikely(command.split(" "))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "evaluate -",
                "evaluate --data=-",
                "evaluate ../samples/kent-2018-07 --periods 2018-04..2018-07",
                "evaluate ../samples/kent-2018-07 --periods=2018-04..2018-07"
            })
    void what_may_go_on_is_not(String command) {
        assertThat(SoonOver.isLikely(command.split(" "))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void all_that_it_reads_counts_together(int beyond, boolean soonOver) throws IOException {
        Files.write(folder.resolve("indicators.csv"), new byte[MOST_BYTES / 2]);
        Path alone = Files.write(folder.resolve("results.csv"), new byte[MOST_BYTES / 2 + beyond]);

        assertThat(SoonOver.isLikely("evaluate", folder.toString())).isEqualTo(soonOver);
        assertThat(SoonOver.isLikely("check", "--data=" + folder)).isEqualTo(soonOver);
        assertThat(SoonOver.isLikely("evaluate", alone.toString())).isTrue();
    }

    @Test
    void what_is_no_path_is_left_to_the_command() {
        assertThat(SoonOver.isLikely("evaluate", "a\0b")).isFalse();
    }
}
