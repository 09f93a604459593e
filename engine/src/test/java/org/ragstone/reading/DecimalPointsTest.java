package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;

/** What its decimal points are is known of a file by its bytes as of its text. */
class DecimalPointsTest {
    private static final int TRIES = 1_500;
    private static final List<String> CELLS = List.of(
            "",
            "86",
            "1.5",
            "1,5",
            "1,500",
            "0,500",
            "1.500",
            "\"1,5\"",
            "\"1,500\"",
            "\"up to 1,5 km\"",
            "1.234,5",
            "\"1.234,5\"",
            "\"",
            "\"a\nb\"",
            "1,500.25",
            "per 1,000",
            "\"£0,125\"",
            "12.3456",
            " ");

    @TempDir
    private Path folder;

    private static String text(RandomGenerator random) {
        char separator = ",;\t".charAt(random.nextInt(3));
        StringBuilder text =
                new StringBuilder(String.join(String.valueOf(separator), "ref", "note", "value", "target"));
        int rows = random.nextInt(8);
        int kinds = 1 + random.nextInt(CELLS.size());
        for (int i = 0; i < rows; i++) {
            text.append(random.nextBoolean() ? "\n" : "\r\n").append("A");
            for (int cell = 0; cell < 3; cell++) {
                text.append(separator).append(CELLS.get(random.nextInt(kinds)));
            }
        }
        return text.toString();
    }

    private static List<String> read(CsvText text) {
        List<String> told = new ArrayList<>();
        Problems problems = new Problems();
        Csv csv = new Csv("a.csv", List.of("ref", "note", "value", "target"), List.of("ref"), problems, new Notices());
        csv.look(text).ifPresent(file -> {
            try (CsvRows rows = file.open(List.of("ref"), problems)) {
                Function<CsvCells, Row> row = file.rows();
                while (rows.next()) {
                    Row each = row.apply(rows.cells());
                    told.add(each.text("value") + " " + each.mayHaveDecimalCommas() + " " + each.whyTwoMeanings("value")
                            + " " + each.whyTwoMeanings("target"));
                }
            }
        });
        problems.sorted().forEach(each -> told.add(each.toString()));
        return told;
    }

    @Test
    void whatever_the_file_it_is_read_as_its_text() throws IOException {
        SplittableRandom random = new SplittableRandom(10);
        Path file = folder.resolve("a.csv");
        int proven = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = text(random);
            Files.writeString(file, text);
            List<String> told = read(SourceText.csv(file, "a.csv", new Notices()));
            assertThat(told).as("`%s`", text).isEqualTo(read(CsvText.of(EncodedText.lines(text))));
            proven += told.toString().contains("a decimal comma in line") ? 1 : 0;
        }
        assertThat(proven).isGreaterThan(TRIES / 50);
    }
}
