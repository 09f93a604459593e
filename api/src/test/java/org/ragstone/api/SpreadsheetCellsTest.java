package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody wrote runs in no spreadsheet that opens an answer, and is read as they wrote it. */
class SpreadsheetCellsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Files.writeString(
                folder.resolve("indicators.csv"),
                """
                ref,title,kind,polarity,frequency,bases,target,floor
                '=A,"'-2+3, x",KPI,HIGHER,MONTHLY,LATEST,-4,-6
                '@B,'quoted',KPI,HIGHER,MONTHLY,LATEST,-2,-4
                """);
        Files.writeString(
                folder.resolve("results.csv"),
                "ref,period,basis,value\n'=A,2018-07,LATEST,-5\n'@B,2018-07,LATEST,'-3\n");
        Files.writeString(
                folder.resolve("same.json"),
                """
                { "framework": "kent", "period": "2018-07", "indicators": [
                    { "ref": "=A", "title": "-2+3, x", "kind": "KPI", "polarity": "HIGHER", "frequency": "MONTHLY",
                      "bases": "LATEST", "target": "-4", "floor": "-6" },
                    { "ref": "@B", "title": "'quoted'", "kind": "KPI", "polarity": "HIGHER", "frequency": "MONTHLY",
                      "bases": "LATEST", "target": "-2", "floor": "-4" } ],
                  "results": [ { "ref": "=A", "period": "2018-07", "basis": "LATEST", "value": "-5" },
                    { "ref": "@B", "period": "2018-07", "basis": "LATEST", "value": "-3" } ] }
                """);
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                Map.of("RAGSTONE_RULES", Path.of("..", "rules").toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().skip(1).toList();
    }

    @Test
    void texts_of_an_answer_are_texts_and_figures_are_numbers() {
        List<CsvRecord> rows = rows(run("evaluate", folder.toString(), "--format", "csv"));
        assertThat(rows).extracting(row -> row.getField(0)).containsOnly("'=A", "'@B");
        assertThat(rows).extracting(row -> row.getField(1)).containsOnly("'-2+3, x", "'quoted'");
        assertThat(rows)
                .filteredOn(row -> row.getField(4).equals("RATING"))
                .extracting(row -> row.getField(8), row -> row.getField(9))
                .containsExactly(tuple("-5", "'-4, floor -6"), tuple("-3", "'-2, floor -4"));
    }

    @Test
    void texts_of_a_comparison_are_too() {
        List<CsvRecord> rows = rows(
                run("compare", "--from", "kent/2018-19", "--to", "kent/2012-13", "--format", "csv", folder.toString()));
        assertThat(rows).extracting(row -> row.getField(1)).contains("'=A").doesNotContain("=A");
    }

    @Test
    void a_cell_that_was_made_a_text_is_the_same_text_as_in_json() throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(run("evaluate", folder.toString(), "--format", "json")))
                .isEqualTo(json.readTree(
                        run("evaluate", folder.resolve("same.json").toString(), "--format", "json")));
        assertThat(run("explain", folder.toString(), "=A")).contains("=A");
    }
}
