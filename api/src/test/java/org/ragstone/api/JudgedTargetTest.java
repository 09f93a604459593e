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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The target that was judged against is told wherever another one is shown, and nowhere else. */
class JudgedTargetTest {
    private static final String PHASES =
            """
            ref,period,basis,target,floor
            A,2021-09,LATEST,10,8
            A,2021-09,YEAR_TO_DATE,60,50
            B,2021-09,YEAR_TO_DATE,55,
            C,2021-09,,120.0,
            """;

    private static final String INDICATORS =
            """
            ref,title,kind,polarity,frequency,bases,aggregation,target,floor
            A,Homes built,KPI,HIGHER,MONTHLY,LATEST YEAR_TO_DATE,SUM,120,100
            B,Homes let,KPI,HIGHER,MONTHLY,LATEST YEAR_TO_DATE,,120,
            C,Homes sold,KPI,HIGHER,MONTHLY,LATEST YEAR_TO_DATE,,120,
            """;
    private static final String RESULTS =
            """
            ref,period,basis,value
            A,2021-09,LATEST,9
            A,2021-09,YEAR_TO_DATE,60
            B,2021-09,LATEST,120
            B,2021-09,YEAR_TO_DATE,54
            C,2021-09,LATEST,120
            C,2021-09,YEAR_TO_DATE,120
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private void write(String framework, String indicators, String targets) throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), "framework: " + framework + "\nperiod: 2021-09\n");
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(
                folder.resolve("results.csv"),
                indicators.equals(INDICATORS) ? RESULTS : RESULTS.replaceAll("(?m)^[BC].*\\R", ""));
        Files.writeString(folder.resolve("targets.csv"), targets);
    }

    private String run(String command, Path data, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = Stream.concat(Stream.of(command, data.toString()), Stream.of(more))
                .toArray(String[]::new);
        Main.run(arguments, Map.of("RAGSTONE_RULES", rules().toString()), print, print);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Those that are shipped, shown as usual. */
    private Path rules() {
        Path rules = elsewhere.resolve("rules");
        if (!Files.exists(rules)) {
            Folders.copy(Path.of("..", "rules"), rules);
            Folders.takeLayoutsOut(rules);
        }
        return rules;
    }

    /** Dover shows the target of the year, whichever is judged by. */
    private void writeDover() throws IOException {
        write("dover", INDICATORS, PHASES);
    }

    @Test
    void a_row_of_the_dashboard_tells_it_below() throws IOException {
        writeDover();
        String table = run("evaluate", folder);
        assertThat(table.substring(table.lastIndexOf("Key performance indicators")))
                .isEqualTo(
                        """
                        Key performance indicators, September 2021
                            Ref  Indicator    Latest  Quarter status  DoT  Year to date  Cumulative status  DoT  Target  Floor
                            A    Homes built       9  ✗ Red           N/a            60  ✓ Green            N/a     120    100
                                 Latest judged against 10, floor 8; Year to date judged against 60, floor 50
                            B    Homes let       120  ✓ Green         N/a            54  ✗ Red              N/a     120
                                 Year to date judged against 55
                            C    Homes sold      120  ✓ Green         N/a           120  ✓ Green            N/a     120
                        """);
    }

    @Test
    void results_that_answer_to_the_same_are_told_together_and_a_floor_that_is_not_there_too() throws IOException {
        String indicators = "ref,title,kind,polarity,frequency,bases\nA,Homes,KPI,HIGHER,MONTHLY,LATEST YEAR_TO_DATE\n";
        write("dover", indicators, "ref,period,target,floor\nA,2021-09,60,\nA,2022-03,120,100\n");
        assertThat(run("evaluate", folder))
                .contains("120    100\n")
                .contains("Latest and Year to date judged against 60, no floor\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "brief", "full"})
    void json_has_it_beside_the_one_that_is_shown(String reasons) throws IOException {
        writeDover();
        String json = run("evaluate", folder, "--format", "json", "--reasons", reasons);
        JsonNode results = new ObjectMapper().readTree(json).path("results");
        assertThat(results)
                .extracting(each -> "%s %s/%s %s/%s"
                        .formatted(
                                each.path("ref").asText(),
                                each.path("target").asText(),
                                each.path("floor").asText(),
                                each.path("judgedTarget").asText(),
                                each.path("judgedFloor").asText()))
                .containsExactly("A 120/100 10/8", "A 120/100 60/50", "B 120/ /", "B 120/ 55/", "C 120/ /", "C 120/ /");
    }

    @Test
    void csv_and_explanations_have_what_was_judged() throws IOException {
        writeDover();
        assertThat(run("evaluate", folder, "--format", "csv").lines().filter(line -> line.contains(",RATING,")))
                .extracting(line -> line.split("\"", -1).length > 1 ? line.split("\"", -1)[1] : line.split(",", -1)[9])
                .containsExactly("10, floor 8", "60, floor 50", "120", "55", "120.0", "120.0");
        assertThat(run("explain", folder, "A", "--basis", "LATEST"))
                .contains("Target set for 2021/22: 120; for 2021-09 itself: 10")
                .contains("Target that counts: the period's own, 10");
    }

    @Test
    void a_phase_that_is_shown_is_not_told_again() throws IOException {
        write("example", INDICATORS, "ref,period,target\nB,2021-09,60\n");
        assertThat(run("evaluate", folder)).contains("✓ Green / ◐ Amber").doesNotContain("judged against");
    }

    @Test
    void last_years_figure_is_told_of_each_basis_and_where_it_comes_from() throws IOException {
        String data =
                """
                {"framework": "example", "period": "2021-09",
                 "indicators": [{"ref": "A", "title": "Homes", "kind": "KPI", "polarity": "HIGHER", "frequency": "MONTHLY",
                                 "bases": ["LATEST", "YEAR_TO_DATE"], "target": "LAST_YEAR + 5%"}],
                 "targets": [{"ref": "A", "period": "2021-09", "basis": "YEAR_TO_DATE", "target": "LAST_YEAR - 2"}],
                 "results": [{"ref": "A", "period": "2020-09", "basis": "LATEST", "value": 1000},
                             {"ref": "A", "period": "2021-09", "basis": "LATEST", "value": 1060},
                             {"ref": "A", "period": "2020-09", "basis": "YEAR_TO_DATE", "value": 6000},
                             {"ref": "A", "period": "2021-09", "basis": "YEAR_TO_DATE", "value": 5997}]}
                """;
        Path json = Files.writeString(folder.resolve("data.json"), data);
        assertThat(run("evaluate", json))
                .contains("1,060 / Year to date 5,997  ✓ Green / ◐ Amber")
                .contains("Year to date judged against 5,998\n");
        assertThat(run("explain", json, "A").replaceAll("\\s+", " "))
                .contains("Target set for 2021/22: 1,050 (last year's 1,000 and 5% of it)")
                .contains("for 2021-09 itself: 5,998 (last year's 6,000 less 2)")
                .contains("1060 against a target of 1050 (last year's 1000 and 5% of it), higher is better");
    }
}
