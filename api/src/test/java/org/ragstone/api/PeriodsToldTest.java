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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Periods of every kind from the data set to what is told, under the example in language 2 with the last figure before. */
class PeriodsToldTest {
    private static final String CANONICAL =
            """
            ref,period,basis,value
            Q1,2025,LATEST,48
            Q1,2024,LATEST,52
            Q2,2023 to 2025,LATEST,80.4
            Q2,2022 to 2024,LATEST,79.9
            Q3,2026/27-Q1,ROLLING_12_MONTHS,91
            Q4,2025/26-H2,LATEST,91
            Q4,2025/26-H1,LATEST,92
            Q5,2026-06,LATEST,91
            Q5,2026-04,LATEST,88
            """;

    private static final String AS_WRITTEN =
            """
            ref,period,basis,value
            Q1,CY2025,LATEST,48
            Q1,Jan-Dec 2024,LATEST,52
            Q2,2023 TO 2025,LATEST,80.4
            Q2,January 2022 to December 2024,LATEST,79.9
            Q3,Q1 2026/27,ROLLING_12_MONTHS,91
            Q4,2025/26 H2,LATEST,91
            Q4,Apr-Sep 2025,LATEST,92
            Q5,Jun-26,LATEST,91
            Q5,2026-4,LATEST,88
            """;

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void write() throws IOException {
        rules = folder.resolve("rules");
        Path edition = Files.createDirectories(rules.resolve("example").resolve("2026-27"));
        try (Stream<Path> files = Files.list(Path.of("../rules/example/2026-27"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".test.yaml"))
                    .toList()) {
                String text = Files.readString(file).replace("PREVIOUS_PERIOD", "PREVIOUS_FIGURE");
                Files.writeString(edition.resolve(file.getFileName().toString()), text);
            }
        }
        data("dataset.yaml", "framework: example\nperiod: 2026-06\ntitle: Test\n");
        data(
                "indicators.csv",
                """
                ref,title,kind,polarity,unit,decimals,frequency,bases,target,director
                Q1,Of calendar years,KPI,LOWER,,0,ANNUAL,LATEST,50,D
                Q2,Of three years together,KPI,HIGHER,years,1,ANNUAL,LATEST,80,D
                Q3,Of twelve months,KPI,HIGHER,%,1,QUARTERLY,ROLLING_12_MONTHS,90,D
                Q4,Of half-years,KPI,HIGHER,%,1,HALF_YEARLY,LATEST,90,D
                Q5,Every two months,KPI,HIGHER,%,1,MONTHLY,LATEST,90,D
                """);
        data("results.csv", CANONICAL);
        data("targets.csv", "ref,period,target\nQ1,2025,47\nQ4,2025/26,92\n");
    }

    private void data(String file, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("data")).resolve(file), text);
    }

    private String run(String command, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(command, folder.resolve("data").toString(), "--rules", rules.toString()));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Main.run(arguments.toArray(String[]::new), Map.of(), print, print))
                .as(() -> out.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_table_tells_which_years_a_figure_is_of_and_of_which_period_the_last_one_was() {
        assertThat(run("evaluate").lines().map(String::strip))
                .contains("Key performance indicators, 2025")
                .anyMatch(line -> line.matches("Q1 +Of calendar years +48 +◐ Amber +▲ Improved \\(2024\\) .* 47"))
                .contains("Key performance indicators, 2023 to 2025")
                .anyMatch(line -> line.matches("Q2 .* 80\\.4 +✓ Green +▲ Improved \\(2022 to 2024\\) .*"))
                .contains("Key performance indicators, Half-year 2 2025/26")
                .anyMatch(line -> line.matches("Q4 .* 91\\.0% +◐ Amber +▼ Declined \\(2025/26-H1\\) .* 92\\.0%"))
                .anyMatch(line -> line.matches("Q3 .* 91\\.0% +✓ Green +N/a +N/a +90\\.0%"))
                .anyMatch(line -> line.matches("Q5 .* 91\\.0% +✓ Green +▲ Improved \\(2026-04\\) .*"));
    }

    @Test
    void an_explanation_tells_it_and_the_year_of_the_target() {
        assertThat(run("explain", "Q5"))
                .contains("Against the last figure before: ▲ Improved, compared with 88% for 2026-04")
                .contains("91 against 88 for 2026-04,");
        assertThat(run("explain", "Q1")).contains("Target set for 2025: 47").contains("LATEST, 2025: ◐ Amber");
        assertThat(run("explain", "Q2")).contains("Target set for 2023 to 2025: 80");
        assertThat(run("explain", "Q4")).contains("Target set for 2025/26: 92");
        assertThat(run("explain", "Q3")).contains("no figure before that of 2026/27-Q1");
    }

    @Test
    void csv_has_a_column_for_it_where_it_is_compared_with() throws IOException {
        assertThat(run("evaluate", "--format", "csv").lines())
                .anyMatch(line -> line.startsWith("ref,") && line.endsWith(",where,compared_period"))
                .anyMatch(line -> line.startsWith("Q5,")
                        && line.contains(",PREVIOUS_FIGURE,IMPROVED,")
                        && line.endsWith(",2026-04"))
                .anyMatch(line ->
                        line.startsWith("Q5,") && line.contains(",SAME_PERIOD_LAST_YEAR,") && line.endsWith(","));
        data("results.csv", "ref,period,basis,value\nQ5,2026-06,LATEST,91\n");
        assertThat(run("evaluate", "--format", "csv").lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).endsWith(",where"));
    }

    @Test
    void json_has_fields_for_it() throws IOException {
        JsonNode results = new ObjectMapper()
                .readTree(run("evaluate", "--format", "json", "--reasons", "full"))
                .path("results");
        assertThat(results.at("/4/directions/0/against").asText()).isEqualTo("PREVIOUS_FIGURE");
        assertThat(results.at("/4/directions/0/comparedPeriod").asText()).isEqualTo("2026-04");
        assertThat(results.at("/4/directions/1/comparedPeriod").isMissingNode()).isTrue();
        assertThat(results.at("/4/compared/0/period").asText()).isEqualTo("2026-04");
        assertThat(results.at("/4/compared/0/value").asText()).isEqualTo("88");
        assertThat(results.at("/2/directions/0/comparedPeriod").isMissingNode()).isTrue();
    }

    @Test
    void as_people_write_them_it_is_the_same_question_with_the_same_answer() throws IOException {
        String answer = run("evaluate", "--format", "json");
        data("results.csv", AS_WRITTEN);
        data("targets.csv", "ref,period,target\nQ1,calendar year 2025,47\nQ4,2025/2026,92\n");
        data("dataset.yaml", "framework: example\nperiod: June 2026\ntitle: Test\n");
        assertThat(run("evaluate", "--format", "json")).isEqualTo(answer);
        data("dataset.yaml", "framework: example\nperiod: 2026-05\ntitle: Test\n");
        for (String period : List.of("Jun-26", "June 2026", "2026-6", "06/2026")) {
            assertThat(new ObjectMapper()
                            .readTree(run("evaluate", "--format", "json", "--period", period))
                            .path("period")
                            .asText())
                    .as(period)
                    .isEqualTo("2026-06");
        }
    }
}
