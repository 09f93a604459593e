package org.ragstone.dataset.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;

/** What another library writes is read as it reads it itself. */
class OtherLibraryTest {
    private static final int ROWS = 500;

    @TempDir
    private Path folder;

    @Test
    void cells_by_chance_are_read_as_another_library_reads_them() throws IOException {
        long seed = Long.getLong("seed", 1);
        Path file = written(new Random(seed));
        List<List<String>> ours = new ArrayList<>();
        Problems problems = new Problems();
        try (Workbook book = Workbook.open(file, "book.xlsx")) {
            book.sheets().get(0).read(problems, new Notices(), row -> ours.add(row.texts()));
        }
        assertThat(problems.sorted()).isEmpty();
        assertThat(ours).hasSize(ROWS);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                List<String> texts = ours.get(row.getRowNum() - 1);
                BigDecimal number = row.getCellAsNumber(0).orElseThrow().round(new MathContext(15));
                assertThat(new BigDecimal(texts.get(0))).as("seed %s", seed).isEqualByComparingTo(number);
                assertThat(texts.get(1))
                        .as("seed %s", seed)
                        .isEqualTo(row.getCellAsString(1).orElseThrow());
            });
        }
    }

    private Path written(Random random) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("results");
            for (int row = 0; row < ROWS; row++) {
                sheet.value(row, 0, (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12)));
                sheet.value(row, 1, "a <" + random.nextInt(100) + "> & \u00A3" + "'\n\"".charAt(random.nextInt(3)));
            }
        }
        return file;
    }
}
