package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.report.Format;

/** What is made of a whole data set is refused where that does not fit, and not one row before. */
class WholeInMemoryTest {
    private static final long HEAP = (64L << 20) + 3_000 * 2_500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "set.json"})
    void so_many_rows_are_taken_as_fit_and_no_more(String name) throws IOException {
        boolean isJson = name.endsWith(".json");
        Path file = folder.resolve(name);
        Path dataSet = isJson ? file : folder;
        Files.writeString(file, (isJson ? "{ }," : "abc\n").repeat(3_000));
        assertThatCode(() -> WholeInMemory.refuseMore(dataSet, Format.table, HEAP))
                .doesNotThrowAnyException();
        Files.writeString(file, (isJson ? "{ }," : "abc\n").repeat(3_001));
        assertThatThrownBy(() -> WholeInMemory.refuseMore(dataSet, Format.table, HEAP))
                .hasMessageContaining("can have 3,000 rows; it has 3,001")
                .hasMessageContaining("Ask for `--format csv` or `--format ndjson`");
    }

    @Test
    void a_small_data_set_is_taken_however_little_memory_there_is() throws IOException {
        Files.writeString(folder.resolve("results.csv"), "abc\n".repeat(2_000));
        assertThatCode(() -> WholeInMemory.refuseMore(folder, Format.table, 1)).doesNotThrowAnyException();
        Files.writeString(folder.resolve("results.csv"), "abc\n".repeat(2_001));
        assertThatThrownBy(() -> WholeInMemory.refuseMore(folder, Format.table, 1))
                .hasMessageContaining("can have 2,000 rows; it has 2,001");
    }
}
