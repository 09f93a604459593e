package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cells found among bytes are those that the reader of rows has. */
class CellScanTest {
    private static final int TRIES = 3_000;
    private static final int[] ASKED = {2, 0, -1};
    private static final List<String> SIGNS =
            List.of("a", "GL02", " ", "\"", "\"\"", "\n", "\r\n", "\r", "é", "'=1", "1.5", "0000000000000000", "'");

    private static String text(Separator separator, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            boolean isBetween = random.nextInt(3) == 0;
            text.append(isBetween ? separator.character() : SIGNS.get(random.nextInt(SIGNS.size())));
            if (isBetween && random.nextInt(3) == 0) {
                text.append("\"")
                        .append(SIGNS.get(random.nextInt(SIGNS.size())))
                        .append("\"");
            }
        }
        return text.toString();
    }

    private record Seen(int place, String text) {}

    /** What stands in the places that are asked for, in rows that have anything there; empty where the text has no rows. */
    private static Optional<List<List<Seen>>> rows(String text, Separator separator, int headerLine)
            throws IOException {
        List<List<Seen>> rows = new ArrayList<>();
        try (CsvReader<CsvCells> all = separator.rows(CsvText.of(EncodedText.lines(text)))) {
            for (CsvCells cells : all) {
                List<Seen> row = new ArrayList<>();
                for (int place : ASKED) {
                    row.add(new Seen(place, place >= 0 && place < cells.count() ? cells.text(place) : ""));
                }
                if (cells.line() > headerLine
                        && row.stream().anyMatch(each -> !each.text().isEmpty())) {
                    rows.add(row);
                }
            }
            return Optional.of(rows);
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    private static List<List<Seen>> scanned(CellScan cells) {
        List<List<Seen>> rows = new ArrayList<>();
        while (cells.next()) {
            List<Seen> row = new ArrayList<>();
            for (int i = 0; i < ASKED.length; i++) {
                assertThat(cells.cell(i).areItsText())
                        .as("`%s`", cells.cell(i).text())
                        .isIn(false, isPlain(cells, i));
                row.add(new Seen(ASKED[i], cells.cell(i).text()));
            }
            if (row.stream().anyMatch(each -> !each.text().isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean isPlain(CellScan cells, int cell) {
        byte[] text = cells.cell(cell).text().getBytes(StandardCharsets.UTF_8);
        return cells.cell(cell).are(text, text.length);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_the_text_the_same_cells_are_seen(Separator separator) throws IOException {
        SplittableRandom random = new SplittableRandom(9);
        int held = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = text(separator, random);
            int headerLine = random.nextInt(3);
            Optional<List<List<Seen>>> rows = rows(text, separator, headerLine);
            if (rows.isPresent()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                try (CellScan cells =
                        new CellScan(new DribblingStream(bytes, random), separator.character(), headerLine, ASKED)) {
                    assertThat(scanned(cells)).as("`%s`", text).isEqualTo(rows.get());
                }
                held += rows.get().isEmpty() ? 0 : 1;
            }
        }
        assertThat(held).isGreaterThan(TRIES / 10);
    }
}
