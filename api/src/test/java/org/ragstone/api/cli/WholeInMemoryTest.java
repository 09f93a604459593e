package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.report.Format;

/** What is made of a whole data set is refused where that does not fit, and not one row before. */
class WholeInMemoryTest {
    private static final long HEAP = (64L << 20) + 1_000 * 2_500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "set.json"})
    void so_many_rows_are_taken_as_fit_and_no_more(String name) throws IOException {
        boolean isJson = name.endsWith(".json");
        Path file = folder.resolve(name);
        Path dataSet = isJson ? file : folder;
        Files.writeString(file, (isJson ? "{ }," : "abc\n").repeat(1_000));
        assertThatCode(() -> WholeInMemory.refuseMore(dataSet, Format.table, HEAP))
                .doesNotThrowAnyException();
        Files.writeString(file, (isJson ? "{ }," : "abc\n").repeat(1_001));
        assertThatThrownBy(() -> WholeInMemory.refuseMore(dataSet, Format.table, HEAP))
                .hasMessageContaining("can have 1,000 rows; it has 1,001")
                .hasMessageContaining("Ask for `--format csv` or `--format ndjson`");
    }
}
