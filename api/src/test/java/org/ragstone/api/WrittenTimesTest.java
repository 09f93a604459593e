package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** A figure that was given as a time is told as that too, wherever it is told. */
class WrittenTimesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("dataset.yaml"),
                """
                framework: example
                period: 2026-06
                provisional-marks: [p]
                markers: { "[c]": SUPPRESSED }
                """);
        Files.writeString(
                folder.resolve("indicators.csv"),
                """
                ref,title,kind,polarity,unit,decimals,frequency,target,aggregation,bases,director
                A,Calls,KPI,LOWER,minutes,1,MONTHLY,00:04:30,,LATEST,D
                B,Visits,KPI,LOWER,days,,MONTHLY,7 days,,LATEST,D
                C,Lines,KPI,LOWER,seconds,,MONTHLY,5 min,,LATEST,D
                D,Repairs,KPI,LOWER,hours,,MONTHLY,100 h,SUM,YEAR_TO_DATE,D
                E,Others,KPI,HIGHER,%,,MONTHLY,90,,LATEST,D
                F,Held back,KPI,HIGHER,%,,MONTHLY,90,,LATEST,D
                """);
        Files.writeString(
                folder.resolve("results.csv"),
                """
                ref,period,basis,value
                A,2026-06,LATEST,4m 35s (p)
                B,2026-06,LATEST,6 days
                C,2026-05,LATEST,00:04:35
                D,2026-04,LATEST,1 h 30 min
                D,2026-05,LATEST,90 min
                D,2026-06,LATEST,1 h
                E,2026-06,LATEST,94.1%
                F,2026-06,LATEST,[c]
                """);
    }

    private String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(arguments, Map.of("RAGSTONE_RULES", "../rules"), print(out), print(err));
        assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    @Test
    void the_table_has_it_beside_the_figure_where_that_says_something_else() {
        assertThat(run("evaluate", folder.toString()).lines())
                .anyMatch(line -> line.matches(".*Calls +4\\.6\\* \\(4m 35s\\) +\u25D0 Amber.*"))
                .anyMatch(line -> line.matches(".*Visits +6 +\u2713 Green.*"))
                .anyMatch(line -> line.matches(".*Lines +275 \\(00:04:35\\) \\(2026-05\\).*"))
                .anyMatch(line -> line.matches(".*Others +94\\.1% +\u2713 Green.*"));
    }

    @Test
    void what_is_computed_of_times_was_written_by_nobody() {
        assertThat(run("evaluate", folder.toString()).lines())
                .anyMatch(line -> line.matches(".*Repairs +Year to date 4\\.0 +\u2713 Green.*"));
    }

    @Test
    void json_has_it_with_every_figure_that_was_a_time() throws IOException {
        JsonNode evaluation = new ObjectMapper().readTree(run("evaluate", folder.toString(), "--format", "json"));
        List<String> written = evaluation.path("results").findParents("basis").stream()
                .filter(result -> result.has("state"))
                .map(result -> result.path("ref").asText() + " "
                        + result.path("written").asText())
                .toList();
        assertThat(written).containsExactly("A 4m 35s", "B 6 days", "C 00:04:35", "D ", "E ", "F ");
    }

    @Test
    void csv_has_a_column_where_there_is_any() throws IOException {
        assertThat(run("evaluate", folder.toString(), "--format", "csv").lines())
                .first()
                .asString()
                .endsWith(",written");
        assertThat(run("evaluate", folder.toString(), "--format", "csv").lines())
                .anyMatch(line -> line.startsWith("A,") && line.endsWith(",4m 35s"))
                .anyMatch(line -> line.startsWith("E,") && line.endsWith(","));
        Files.writeString(folder.resolve("results.csv"), "ref,period,basis,value\nE,2026-06,LATEST,94.1\n");
        assertThat(run("evaluate", folder.toString(), "--format", "csv")).doesNotContain("written");
    }

    @Test
    void an_explanation_says_how_the_figure_was_given() {
        assertThat(run("explain", folder.toString(), "A"))
                .contains("Figure: 4.6 minutes for 2026-06, as the data set gives it, 4m 35s, provisional");
    }
}
