package org.ragstone.dataset.slices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A slice at a time gives what the whole gives, and tells what the whole tells. */
class SlicedDataSetsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path ERRORS = Path.of("src", "test", "resources", "errors", "dataset");

    static Stream<Path> dataSets() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : List.of(SAMPLES, ERRORS)) {
            try (Stream<Path> folders = Files.walk(root)) {
                folders.filter(each -> Files.exists(each.resolve("dataset.yaml"))
                                || Files.exists(each.resolve("indicators.csv")))
                        // As a whole it is refused.
                        .filter(each -> !each.endsWith("councils"))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void slices_of_any_size_say_what_the_whole_says(Path folder) {
        ReadData whole = ReadData.whole(folder);
        for (int size : List.of(1, 2, 7, 1_000)) {
            assertThat(ReadData.sliced(List.of(folder), size)).as("%d", size).isEqualTo(whole);
        }
    }
}
