package org.ragstone.dataset.slices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.dataset.DataSetFiles;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.TableShape;
import org.ragstone.model.Problems;

/** An indicator that stands twice is found, whether those before it ascend or not. */
class OrderCheckTest {
    @TempDir
    private Path folder;

    private boolean areInOrder(String header, String rows) throws IOException {
        Files.writeString(folder.resolve("indicators.csv"), header + "\n" + rows.replace(' ', '\n') + "\n");
        SlicedTable table = new SlicedTable(
                TableShape.INDICATORS, DataSetFiles.open(folder, Overrides.NONE).orElseThrow(), new Problems());
        KeyedTables keys = new KeyedTables(any -> false);
        try (KeyScan all = keys.scan(table)) {
            return new OrderCheck(all, () -> keys.scan(table), Map.of()).areIndicatorsInOrder();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A B C, true",
        "A9 A10 A11, true",
        "C B A, true",
        "B C A D, true",
        "A A, false",
        "A B C A, false",
        "A B C C, false",
        "C A B C, false",
        "B A C A, false",
        "A B '\"\"' B, false",
        "A '\"\"' B, true",
        "Ä B Ä, false",
        "Ä B C, true",
        "'\"A\" B A', false",
    })
    void of_one_council(String refs, boolean areInOrder) throws IOException {
        assertThat(areInOrder("ref,title", refs.replace(" ", ",t ") + ",t")).isEqualTo(areInOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "x:A x:B y:A y:B, true",
        "x:B y:A z:A, true",
        "x:A y:A x:B, false",
        "x:A y:A y:A, false",
        "x:A x:B y:B y:A y:B, false",
    })
    void of_several(String rows, boolean areInOrder) throws IOException {
        assertThat(areInOrder("council,ref", rows.replace(':', ','))).isEqualTo(areInOrder);
    }
}
