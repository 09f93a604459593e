package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.testing.TestRules;

/** A data set is what really stands in its folder. */
class LinkedFilesTest {
    private static final Path SAMPLE = Path.of("..", "samples", "kent-2018-07");

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void sample() {
        data = folder.resolve("data");
        TestRules.copy(SAMPLE, data);
    }

    private int results(Path dataSet) {
        return TestRules.data(dataSet, TestRules.kent()).indicators().size();
    }

    @Test
    void links_within_the_folder_and_to_it_are_followed() throws IOException {
        int before = results(data);
        Files.createDirectories(data.resolve("..2026_01_01"));
        Files.move(data.resolve("results.csv"), data.resolve("..2026_01_01/results.csv"));
        Files.createSymbolicLink(data.resolve("..data"), Path.of("..2026_01_01"));
        Files.createSymbolicLink(data.resolve("results.csv"), Path.of("..data/results.csv"));
        assertThat(results(Files.createSymbolicLink(folder.resolve("link"), data)))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset.yaml", "indicators.csv", "results.csv", "targets.csv", "bands.csv"})
    void a_file_that_is_a_link_to_one_elsewhere_is_refused(String name) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "root:x:0:0");
        Files.deleteIfExists(data.resolve(name));
        Files.createSymbolicLink(data.resolve(name), secret);
        assertThatThrownBy(() -> results(data))
                .hasMessageContaining(name + ": is a link that leads out of the folder")
                .hasMessageNotContaining("root:x");
    }

    @Test
    void a_table_that_may_be_left_out_and_is_a_link_to_nowhere_is_not_left_out() throws IOException {
        Files.deleteIfExists(data.resolve("targets.csv"));
        Files.createSymbolicLink(data.resolve("targets.csv"), Path.of("gone.csv"));
        assertThatThrownBy(() -> results(data)).hasMessageContaining("targets.csv: is a link that leads nowhere");
    }

    @Test
    void a_pipe_in_place_of_a_table_is_refused_and_not_waited_for() throws Exception {
        Files.delete(data.resolve("results.csv"));
        Process made = new ProcessBuilder("mkfifo", data.resolve("results.csv").toString()).start();
        assertThat(made.waitFor()).isZero();
        assertThatThrownBy(() -> results(data)).hasMessageContaining("results.csv: is neither a file nor a folder");
    }
}
