package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.rulebook.LastServed;

/** The commands, run as a person would: texts in, output, messages and exit code out. */
class CommandLineTest {
    private static final String RULES = Path.of("..", "rules").toString();
    private static final String SAMPLE =
            Path.of("..", "samples", "kent-2018-07").toString();

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(arguments, environment, print(out), print(err));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** Runs a command with the rules as they are shipped. */
    private static Run run(String... arguments) {
        return run(Map.of("RAGSTONE_RULES", RULES), arguments);
    }

    /** One edition alone, so that what is done to it is all that is told. */
    private Path copyOfTheRules() throws IOException {
        Path rules = folder.resolve("rules");
        Folders.copy(Path.of(RULES, "kent", "2018-19"), rules.resolve("kent").resolve("2018-19"));
        return rules;
    }

    @Test
    void evaluate_prints_the_dashboard_with_totals_and_exceptions_first() {
        Run run = run("evaluate", SAMPLE);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Strategic and Corporate Services Performance Dashboard\nKent County Council, July 2018\n")
                .containsSubsequence(
                        "TOTALS", "EXCEPTIONS", "ALERTS (9)", "REQUIRED ACTIONS (17)", "Governance and Law")
                .contains("  Month RAG       19        4      2     25\n  YTD RAG         18        5      2     25\n")
                .contains("Floor standard not achieved (2): GL02, PI01")
                .contains("Management action (2, 2 outstanding)")
                .contains("Commentary (15, 1 outstanding)");
    }

    @Test
    void csv_has_one_finding_a_row() {
        Run run = run("evaluate", SAMPLE, "--format", "csv");
        assertThat(run.exitCode()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "ref,title,period,basis,kind,against,outcome,label,value,compared_with,rule,clause,assumption,where");
        assertThat(lines).filteredOn(line -> line.contains(",RATING,")).hasSize(50);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("GL02,"))
                .contains(
                        "GL02,Freedom of Information Act requests completed within 20 working days,2018-07,LATEST,RATING,"
                                + "YEAR_END_TARGET,RED,Red,86,\"92, floor 90\",Rating: red when the floor standard is not achieved,RED,,"
                                + "kent/2018-19/rating.drl:19");
    }

    @Test
    void json_is_one_document_with_exact_figures() throws Exception {
        Run run = run("evaluate", SAMPLE, "--format", "json", "--reasons", "full");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/framework").asText()).isEqualTo("kent");
        assertThat(json.at("/edition").asText()).isEqualTo("2018-19");
        assertThat(json.at("/decisionId").asText()).matches("1:sha256:[0-9a-f]{64}");
        assertThat(json.at("/revision").asText()).matches("sha256:[0-9a-f]{64}");
        assertThat(json.at("/summary/columns/0/counts").toString()).isEqualTo("{\"GREEN\":19,\"AMBER\":4,\"RED\":2}");
        assertThat(json.at("/summary/alerts").asInt()).isEqualTo(9);
        assertThat(json.at("/summary/requiredActions").asInt()).isEqualTo(17);
        assertThat(json.at("/results")).hasSize(68);
        JsonNode gl02 = stream(json.at("/results"))
                .filter(each -> each.at("/ref").asText().equals("GL02"))
                .findFirst()
                .orElseThrow();
        assertThat(gl02.at("/value").isTextual()).isTrue();
        assertThat(gl02.at("/status/because/0/saw/1").toString())
                .isEqualTo(
                        "{\"fact\":\"Judgement\",\"field\":\"floor\",\"asks\":\"floor == \\\"MISSED\\\"\",\"is\":\"MISSED\",\"from\":\"86 against a floor of 90, higher is better\"}");
        assertThat(json.at("/requiredActions/0/by").asText()).isEqualTo("Director, EODD");
        assertThat(json.at("/problems")).isEmpty();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json"})
    void the_same_question_has_the_same_bytes_for_an_answer(String format) {
        assertThat(run("evaluate", SAMPLE, "--format", format).out())
                .isEqualTo(run("evaluate", SAMPLE, "--format", format).out());
    }

    @Test
    void an_edited_rule_counts_at_the_next_run() throws IOException {
        Path rules = copyOfTheRules();
        Path rating = rules.resolve("kent").resolve("2018-19").resolve("rating.drl");
        Files.writeString(
                rating,
                Files.readString(rating)
                        .replace(
                                "\"Rating: green when the target is achieved\"",
                                "\"Rating: green within 1 of the target\"")
                        .replace("Judgement( target == \"ACHIEVED\" )", "Judgement( shortfall <= 1 )")
                        .replace("target == \"MISSED\", floor == \"ACHIEVED\"", "shortfall > 1, floor == \"ACHIEVED\"")
                        .replace(
                                "achieved but the target is not\"",
                                "achieved but the figure is more than 1 off target\""));
        Run run = run("evaluate", SAMPLE, "--rules", rules.toString());
        assertThat(run.err())
                .as("scenarios that name the rules as they were")
                .startsWith("kent/2018-19 has 19 problems that do not keep it from judging, ");
        assertThat(run.out()).contains("  Month RAG       21        2      2     25\n");
    }

    @Test
    void a_gap_is_printed_with_the_evaluation_and_ends_with_1() throws IOException {
        Path rules = copyOfTheRules();
        Path rating = rules.resolve("kent").resolve("2018-19").resolve("rating.drl");
        String text = Files.readString(rating);
        Files.writeString(rating, text.substring(0, text.indexOf("rule \"Rating: red")));
        Run run = run("evaluate", SAMPLE, "--rules", rules.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("PROBLEMS\n")
                .contains("  Month RAG       19        4      0          2     25\n");
        assertThat(run.err())
                .contains("GL02 LATEST 2018-07: no rule answers: target MISSED, floor MISSED")
                .endsWith("4 problems.\n");
        assertThat(run("evaluate", SAMPLE, "--rules", rules.toString(), "--format", "json")
                        .out())
                .contains("\"what\" : \"no rule answers: target MISSED, floor MISSED\"");
    }

    @Test
    void mistakes_in_rules_and_data_are_told_together_and_nothing_is_evaluated() throws IOException {
        Path rules = copyOfTheRules();
        Path rating = rules.resolve("kent").resolve("2018-19").resolve("rating.drl");
        Files.writeString(rating, Files.readString(rating).replace("\"AMBER\" );", "\"AMBR\" );"));
        Path data = folder.resolve("data");
        Folders.copy(Path.of(SAMPLE), data);
        Path results = data.resolve("results.csv");
        Files.writeString(
                results, Files.readString(results).replace("GL02,2018-07,LATEST,86", "GL20,2018-07,LATST,86"));
        Run run = run("evaluate", data.toString(), "--rules", rules.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        """
                        kent/2018-19/rating.drl:16:13: `rate` cannot say `AMBR`
                            rate( $j, "AMBR" );
                                      ^^^^^^
                          Maybe you meant `AMBER`. Allowed: `GREEN`, `AMBER`, `RED`.
                        """)
                .contains("unknown indicator `GL20`\n  Maybe you meant `GL02`.")
                .contains("unknown basis `LATST`\n  Maybe you meant `LATEST`.")
                .endsWith("3 problems.\n");
    }

    @Test
    void out_writes_a_file_whole() throws IOException {
        Path file = folder.resolve("dashboard.json");
        Files.writeString(file, "what was there before");
        Run run = run("evaluate", SAMPLE, "--format", "json", "--out", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(run("evaluate", SAMPLE, "--format", "json").out());
        assertThat(run(
                                "evaluate",
                                SAMPLE,
                                "--out",
                                folder.resolve("no").resolve("where").toString())
                        .err())
                .contains("the file cannot be written");
    }

    @Test
    void out_replaces_nothing_but_a_file_of_ones_own() throws IOException {
        Path data = folder.resolve("data");
        Folders.copy(Path.of(SAMPLE), data);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("evaluate", SAMPLE, "--out", empty.toString()).err()).contains("is a folder");
        assertThat(empty).isEmptyDirectory();
        assertThat(run("evaluate", SAMPLE, "--out", "/").err()).contains("is a folder");
        Path results = data.resolve("results.csv");
        assertThat(run("evaluate", data.toString(), "--out", results.toString()).err())
                .contains("stands among the files that this command reads");
        assertThat(results).hasSameTextualContentAs(Path.of(SAMPLE, "results.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createFile(folder.resolve("file")));
        assertThat(run("evaluate", SAMPLE, "--out", link.toString()).err())
                .contains("is a link, and what it leads to is not written over\n  Name the file itself.");
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("file")).isEmptyFile();
    }

    @Test
    void output_that_cannot_be_written_is_no_success() {
        PrintStream full = new PrintStream(
                new java.io.OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                },
                true,
                StandardCharsets.UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(new String[] {"evaluate", SAMPLE}, Map.of("RAGSTONE_RULES", RULES), full, print(err)))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The output could not be written.");
    }

    @Test
    void figures_that_are_made_up_say_so_in_every_format() throws IOException {
        Path data = folder.resolve("data");
        Folders.copy(Path.of(SAMPLE), data);
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\nillustrative: true\n");
        assertThat(run("evaluate", data.toString()).out()).contains("ILLUSTRATIVE");
        assertThat(run("evaluate", data.toString(), "--format", "json").out()).contains("\"illustrative\" : true");
        assertThat(run("evaluate", data.toString(), "--format", "csv").out().lines())
                .allMatch(line -> line.endsWith(",illustrative") || line.endsWith(",YES"));
    }

    @Test
    void two_results_that_share_a_column_are_both_in_it() throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Files.writeString(
                folder.resolve("indicators.csv"),
                "ref,title,kind,polarity,frequency,bases,target,floor\nA,\"A\nB\",KPI,HIGHER,MONTHLY,LATEST FORECAST,90,80\n");
        Files.writeString(
                folder.resolve("results.csv"), "ref,period,basis,value\nA,2018-07,LATEST,95\nA,2018-07,FORECAST,70\n");
        assertThat(run("evaluate", folder.toString()).out())
                .contains("A    A B        95 / Forecast 70  ✓ Green / Forecast ✗ Red");
    }

    @Test
    void help_and_version_are_answered() {
        assertThat(run("--help").out())
                .contains("Usage: ragstone")
                .contains("evaluate")
                .contains("Exit codes:");
        assertThat(run("--version").out()).startsWith("ragstone ");
        assertThat(run("--version").exitCode()).isZero();
    }

    @Test
    void another_period_or_edition_can_be_asked_for() {
        assertThat(run("evaluate", SAMPLE, "--period", "2018-06").out()).contains("Kent County Council, June 2018");
        assertThat(run("evaluate", SAMPLE, "--period", "2016-06").err()).contains("no edition is in force for 2016-06");
        assertThat(run("evaluate", SAMPLE, "--edition", "2018-20").err()).contains("Maybe you meant `2018-19`.");
    }

    @Test
    void test_reports_case_by_case() {
        Run run = run("test");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("kent/2018-19/rating.test.yaml\n")
                .contains("  pass  on the target\n")
                .contains(" passed, 0 failed");
        assertThat(run.out().lines().filter(line -> line.contains("every rule speaks and is named; ")))
                .hasSizeGreaterThanOrEqualTo(7)
                .anyMatch(line -> line.startsWith("kent/2018-19: "));
        assertThat(run("test", RULES, "--failures").out()).matches("\\d+ passed, 0 failed\n");
    }

    @Test
    void test_tells_what_no_scenario_notices_and_does_not_fail_for_it() throws IOException {
        Path rules = copyOfTheRules();
        Path edition = rules.resolve("kent").resolve("2018-19");
        replace(
                edition.resolve("phased-target.test.yaml"),
                "    kind: ACTIVITY\n    LATEST: 92",
                "    LATEST: NOT_DUE");
        replace(
                edition.resolve("phased-target.test.yaml"),
                "NOT_RATED: SHOWN_WITH_PREVIOUS_YEAR",
                "NOT_RATED: NOT_DUE");
        replace(
                edition.resolve("phased-target.test.yaml"),
                "Not rated: an activity indicator without expected levels is shown with the previous year",
                "No figure: not due this period");
        replace(
                edition.resolve("floor-standard.test.yaml"),
                "      - \"Floor standard: alert when it is not achieved\"\n",
                "");
        Run run = run("test", rules.toString(), "--failures");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                        kent/2018-19: 1 of 333 slips are noticed by no scenario
                          no scenario names `Floor standard: alert when it is not achieved` (kent/2018-19/floor-standard.drl:11)
                          no scenario notices if `indicator.kind == "KPI"` is left out
                              in `Which target: the target in the Directorate Business Plan` (kent/2018-19/phased-target.drl:3)
                        90 passed, 0 failed
                        """);
        JsonNode json = new ObjectMapper()
                .readTree(run("test", rules.toString(), "--format", "json").out());
        assertThat(json.path("passed").asInt()).isEqualTo(90);
        assertThat(json.at("/editions/0/cases")).hasSize(90);
        assertThat(json.at("/editions/0/coverage/slips").asInt()).isEqualTo(333);
        assertThat(json.at("/editions/0/coverage/unnoticed/0/slip").asText())
                .isEqualTo("`indicator.kind == \"KPI\"` is left out");
        assertThat(json.at("/editions/0/coverage/unnamed/0/where").asText())
                .isEqualTo("kent/2018-19/floor-standard.drl:11");
    }

    @Test
    void a_failing_case_tells_which_rule_would_have_said_it() throws IOException {
        Path rules = copyOfTheRules();
        replace(
                rules.resolve("kent").resolve("2018-19").resolve("floor-standard.test.yaml"),
                "RATING: AMBER, ALERT: none, ACTION: COMMENTARY",
                "RATING: AMBER, ALERT: none, ACTION: [COMMENTARY, MANAGEMENT_ACTION]");
        Run run = run("test", rules.toString(), "--failures");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        """
                          FAIL  on the floor
                                ACTION: expected COMMENTARY, MANAGEMENT_ACTION, got COMMENTARY
                                  no MANAGEMENT_ACTION: `Floor standard: management action when it is not achieved` \
                        (kent/2018-19/floor-standard.drl:3) asks for `floor == "MISSED"`, and it is ACHIEVED: \
                        15 against a floor of 15, lower is better
                                at kent/2018-19/floor-standard.test.yaml:""")
                .endsWith("floor-standard.test.yaml:18:5\n89 passed, 1 failed\n");
        assertThat(run("test", rules.toString()).out())
                .endsWith("kent/2018-19: once every case passes, what they hold fast is told\n89 passed, 1 failed\n");
        JsonNode json = new ObjectMapper()
                .readTree(run("test", rules.toString(), "--format", "json").out());
        assertThat(json.at("/editions/0").has("coverage")).isFalse();
        assertThat(json.path("failed").asInt()).isEqualTo(1);
    }

    @Test
    void test_names_the_editions_it_could_not_run() throws IOException {
        Path rules = copyOfTheRules();
        Folders.copy(Path.of(RULES, "kent", "2012-13"), rules.resolve("kent").resolve("2012-13"));
        replace(
                rules.resolve("kent").resolve("2018-19").resolve("rating.drl"),
                "rule \"Rating: green when the target is achieved\"",
                "rule \"Rating: green when the target is met\"");
        Run run = run("test", rules.toString(), "--failures");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(
                        """
                        kent/2018-19: not run, since its files have problems
                        120 passed, 0 failed, 1 edition not run
                        """);
        assertThat(run.err()).contains("there is no rule `Rating: green when the target is achieved`");
    }

    @Test
    void a_right_answer_for_the_wrong_reason_fails() throws IOException {
        Path rules = copyOfTheRules();
        Path tests = rules.resolve("kent").resolve("2018-19").resolve("rating.test.yaml");
        Files.writeString(
                tests,
                """
                cases:
                  right answer, wrong reason:
                    { target: 92, LATEST: 92, expect: { RATING: GREEN }, because: "Rating: red when the floor standard is not achieved" }
                  wrong answer:
                    { target: 92, floor: 90, LATEST: 91, expect: { RATING: GREEN, ALERT: [FLOOR_MISSED], ACTION: none } }
                  a problem that is not there:
                    { target: 92, LATEST: 92, problem: "no rule answers" }
                """);
        Run run = run("test", rules.toString(), "--failures");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "FAIL  right answer, wrong reason\n        because: expected `Rating: red when the floor standard is not "
                                + "achieved`, got `Rating: green when the target is achieved`")
                .contains("RATING: expected GREEN, got AMBER")
                .contains("ALERT: expected FLOOR_MISSED, got none")
                .contains("ACTION: expected none, got COMMENTARY")
                .contains("expected the problem `no rule answers`, but there is none")
                .contains("3 failed");
    }

    @Test
    void a_scenario_may_set_targets_and_must_name_every_problem() throws IOException {
        Path rules = copyOfTheRules();
        Path tests = rules.resolve("kent").resolve("2018-19").resolve("rating.test.yaml");
        Files.writeString(
                tests,
                """
                cases:
                  phased targets enter with another edition:
                    { target: 92, LATEST: 92, targets: { 2018-06: { target: 80 } }, problem: "no rule answers: kind KPI, state REPORTED, targetSet PHASED" }
                  part of a problem is not enough:
                    { target: 92, LATEST: 91, problem: "o" }
                """);
        Run run = run("test", rules.toString());
        assertThat(run.out())
                .contains("pass  phased targets enter")
                .contains("FAIL  part of a problem")
                .contains(", 1 failed\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void check_finds_nothing_wrong_with_the_rules_as_shipped() {
        Run run = run("check");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(line -> line.contains(": sound; "))
                .contains("kent/2018-19: sound; 22 rules, 90 scenarios");
    }

    /** A fault in framework.yaml hides none in the rules, nor one in a rule those in the scenarios. */
    @Test
    void check_tells_every_fault_of_every_file_in_their_order() throws IOException {
        Path rules = copyOfTheRules();
        Path edition = rules.resolve("kent").resolve("2018-19");
        replace(edition.resolve("framework.yaml"), "figures: PRINTED", "figures: PRINTD");
        replace(edition.resolve("rating.drl"), "target == \"ACHIEVED\"", "targt == \"ACHIEVED\"");
        replace(edition.resolve("rating.drl"), "rate( $j, \"RED\" );", "rate( $j, \"RED\" )");
        replace(edition.resolve("not-rated.drl"), "doNotRate", "dontRate");
        replace(edition.resolve("rating.test.yaml"), "LATEST: 93", "LATEST: ninety-three");
        String[] places = {
            "kent/2018-19/framework.yaml:70:10",
            "kent/2018-19/not-rated.drl:8:3",
            "kent/2018-19/not-rated.drl:16:3",
            "kent/2018-19/rating.drl:6:19",
            "kent/2018-19/rating.drl:24:20",
            "kent/2018-19/rating.test.yaml:6:13"
        };
        Run text = run("check", rules.toString());
        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.out()).isEqualTo("kent/2018-19: has problems\n");
        assertThat(text.err().lines().filter(line -> line.startsWith("kent/")).map(line -> line.split(": ")[0]))
                .containsExactly(places);
        assertThat(text.err())
                .contains(
                        """
                        kent/2018-19/rating.drl:6:19: `Judgement` has no field `targt`
                            $j : Judgement( targt == "ACHIEVED" )
                                            ^^^^^
                          Maybe you meant `target`.
                        """)
                .endsWith("6 problems.\n");

        Run json = run("check", rules.toString(), "--format", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        JsonNode document = new ObjectMapper().readTree(json.out());
        assertThat(document.at("/editions/0/sound").asBoolean(true)).isFalse();
        assertThat(document.path("problems").findValuesAsText("where")).containsExactly(places);
        JsonNode problem = document.at("/problems/3");
        assertThat(problem.path("file").asText()).isEqualTo("kent/2018-19/rating.drl");
        assertThat(problem.path("line").asInt()).isEqualTo(6);
        assertThat(problem.path("column").asInt()).isEqualTo(19);
        assertThat(problem.at("/excerpt/1").asText()).isEqualTo("                ^^^^^");

        Run test = run("test", rules.toString());
        assertThat(test.err()).isEqualTo(text.err());
        assertThat(test.exitCode()).isEqualTo(1);
    }

    /** A page of nonsense in one file takes nothing from what is told of the others. */
    @Test
    void check_tells_of_every_file_however_much_is_wrong_with_one() throws IOException {
        Path rules = copyOfTheRules();
        Folders.copy(Path.of(RULES, "example"), rules.resolve("example"));
        Path broken = rules.resolve("example").resolve("2026-27").resolve("rating.drl");
        Files.writeString(broken, "§ ".repeat(30_000));
        replace(
                rules.resolve("kent").resolve("2018-19").resolve("framework.yaml"),
                "figures: PRINTED",
                "figures: PRINTD");
        Run json = run("check", rules.toString(), "--format", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        JsonNode problems = new ObjectMapper().readTree(json.out()).path("problems");
        assertThat(problems.findValuesAsText("where")).contains("kent/2018-19/framework.yaml:70:10");
        assertThat(problems.findValuesAsText("what"))
                .containsOnlyOnce("there are still more problems, and reading has stopped here")
                .hasSizeGreaterThan(10_000);
    }

    @Test
    void check_and_show_say_which_language_an_edition_is_written_against() throws IOException {
        Path rules = copyOfTheRules();
        assertThat(run("check", rules.toString()).out())
                .contains("  language 2 would ask more: `targetSet` can also be `NO_EARLIER_FIGURE`\n");
        assertThat(run("show", "kent", "2018-07", "--rules", rules.toString()).out())
                .doesNotContain("Language");
        replace(
                rules.resolve("kent").resolve("2018-19").resolve("framework.yaml"),
                "figures: PRINTED",
                "figures: PRINTED\nlanguage: 2");
        replace(
                rules.resolve("kent").resolve("2018-19").resolve("not-rated.drl"),
                "targetSet == \"NONE\"",
                "targetSet in ( \"NONE\", \"NO_EARLIER_FIGURE\" )");
        Run text = run("check", rules.toString());
        assertThat(text.exitCode()).as(text.err()).isZero();
        JsonNode json = new ObjectMapper()
                .readTree(run("check", rules.toString(), "--format", "json").out());
        assertThat(json.at("/editions/0/language").asInt()).isEqualTo(2);
        assertThat(run("show", "kent", "2018-07", "--rules", rules.toString()).out())
                .contains("\nLanguage: 2\n");
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void no_scenario_at_all_is_a_failure() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/framework.yaml"), "title: t\ncouncil: c\n");
        Run run = run("test", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("There is no scenario to run.");
    }

    @Test
    void show_reads_the_edition_aloud() {
        Run run = run("show", "kent", "2018-07");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("kent/2018-19, in force from 2018/19 until 2018/19")
                .contains("kent/2018-19/rating.drl\n  3: Rating: green when the target is achieved\n")
                .contains("GREEN: “Target has been achieved” (Appendix 1, Guidance Notes, 13 September 2018)")
                .contains("Assumed: exactly on a threshold is in range; the document shows no such case");
        assertThat(run("show", "kent").out())
                .as("the latest, with what it takes over")
                .contains("kent/2021-22, in force from 2021/22 until another takes over")
                .contains("Taken over from kent/2018-19: framework.yaml, direction-of-travel.drl, ")
                .contains("GREEN: “the target was achieved or exceeded” (Cover report, 22 September 2021; 2.4)");
        assertThat(run("show", "knet").err()).contains("Maybe you meant `kent`.");
        assertThat(run("show", "kent", "2017-07").err()).contains("no edition is in force for 2017-07");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Name a command.",
                "evaluat | Did you mean: ragstone evaluate",
                "evaluate | Missing required parameter: 'DATASET'",
                "evaluate x --format pdf | Allowed: `table`, `markdown`, `html`, `xlsx`, `json`, `csv`, `ndjson`.",
                "evaluate x --format json --reasons ful | Allowed: `none`, `brief`, `full`.",
                "evaluate x --compact | `--compact` is for `--format json` alone.",
                "evaluate x --format csv --compact --reasons none | `--reasons` is for `--format json` and `--format ndjson` alone.",
                "evaluate x --format ndjson --compact | `--compact` is for `--format json` alone.",
                "evaluate x --compact=yes | it takes no value; leave out `=yes`.",
                "explain x A --compact | `--compact` is for `--format json` alone.",
                "explain x A --format json --reasons full | Unknown options: '--reasons', 'full'",
                "evaluate x --by-indicator | `--by-indicator` is for `--format csv` alone",
                "evaluate x --by-indicator --format json | `--by-indicator` is for `--format csv` alone",
                "evaluate x --all-columns | `--all-columns` is for `--format csv` alone",
                "evaluate x --excel --format xlsx | `--excel` is for `--format csv` alone: for a workbook ask for `--format xlsx`.",
                "evaluate x --period July | `July` does not say of which year. Write it as `2018-07`.",
                "evaluate x --period Q1-2018 | `Q1-2018` has more than one meaning. Write `2018/19-Q1` for April to June 2018, or `2018-CQ1`",
                "evaluate x --period 2018/20 | `2018/20` is not a period. Maybe you meant `2018/19`, or `2018 to 2020`.",
                "evaluate x --period never | `never` is not a period. Write one such as 2018-07, 2018/19-Q2,",
                "show | Missing required parameter: 'FRAMEWORK'",
                "show kent 01/07/2018 | `01/07/2018` is a day",
                "test --colour | Unknown option"
            })
    void wrong_usage_ends_with_2_and_says_what_is_right(String line, String message) {
        Run run = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).containsAnyOf("Usage:", "Did you mean");
    }

    @Test
    void no_message_names_the_program_behind_it() throws IOException {
        Files.write(folder.resolve("indicators.csv"), new byte[] {0, 1, 2, 3});
        List<Run> runs = List.of(
                run("evaluate", "nowhere"),
                run("evaluate", folder.toString()),
                run("evaluate", SAMPLE, "--rules", folder.toString()),
                run("test", folder.resolve("nowhere").toString()),
                run("show", "kent", "--rules", folder.toString()));
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .isNotBlank()
                    .doesNotContain("Exception")
                    .doesNotContain("org.")
                    .doesNotContain("java.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void a_page_pasted_into_a_command_is_cut_between_characters(String before) {
        Run run = run("show", "kent", before + "🟢".repeat(300));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("🟢…").doesNotContain("\\ud83d");
    }

    @ParameterizedTest
    @CsvSource({
        "--port 70000, '--port is 70000; it has to be from 0 to 65535.'",
        "--port http, Invalid value for option",
        "--body-limit 0, '--body-limit is 0; it has to be from 1 to 1024.'",
        "--row-limit -1, '--row-limit is -1; it has to be from 1 to 1000000.'",
        "--time-limit 0, '--time-limit is 0; it has to be from 1 to 3600.'"
    })
    void serve_refuses_what_it_cannot_use(String options, String message) {
        List<String> arguments = new ArrayList<>(List.of("serve"));
        arguments.addAll(List.of(options.split(" ")));
        Run run = run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "RAGSTONE_HTTP_PORT, 70000, --port",
        "RAGSTONE_HTTP_BODY_LIMIT, 0, --body-limit",
        "RAGSTONE_HTTP_ROW_LIMIT, 0, --row-limit",
        "RAGSTONE_HTTP_TIME_LIMIT, 0, --time-limit"
    })
    void an_option_that_is_not_given_is_what_its_variable_says(String variable, String value, String option) {
        Run run = run(Map.of("RAGSTONE_RULES", RULES, variable, value), "serve");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option + " is " + value);
    }

    @Test
    void serve_keeps_nothing_among_the_rules() {
        Path state = Path.of(RULES).resolve("state");
        for (Run run : List.of(
                run("serve", "--state", state.toString()),
                run(Map.of("RAGSTONE_RULES", RULES, "RAGSTONE_STATE", state.toString()), "serve"))) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo(state + ": is the folder of the rules, or stands in it, or holds it\n"
                            + "  Name a folder beside the rules.\n1 problem.\n");
        }
    }

    @Test
    void serve_that_does_not_start_leaves_its_state_to_others() throws IOException {
        Path state = folder.resolve("state");
        Path none = Files.createDirectories(folder.resolve("none"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run("serve", "--rules", RULES, "--state", state.toString(), "--port", port)
                            .err())
                    .contains("cannot be listened on");
            LastServed.in(state, Path.of(RULES)).close();
        }
        assertThat(run("serve", "--rules", none.toString(), "--state", state.toString())
                        .err())
                .contains("there is no framework in this folder");
        LastServed.in(state, none).close();
    }

    @Test
    void serve_without_rules_does_not_start() {
        Run run = run("serve", "--rules", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("there is no framework in this folder");
    }
}
