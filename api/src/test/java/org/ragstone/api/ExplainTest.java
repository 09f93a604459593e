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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why an indicator is rated as it is, asked as a person would. */
class ExplainTest {
    private static final String SAMPLES = "../samples/";

    private static final String KENT =
            "ref,title,kind,polarity,unit,decimals,frequency,bases,target,floor,tolerance,director\n";
    private static final String EXAMPLE =
            "ref,title,kind,polarity,unit,decimals,frequency,bases,target,lower,upper,tolerance,director\n";

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(arguments, Map.of("RAGSTONE_RULES", "../rules"), print(out), print(err));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** On one line, so that it does not matter where lines are broken. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String data(String header, String indicators, String results) throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), header);
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(folder.resolve("results.csv"), "ref,period,basis,value,provisional\n" + results);
        return folder.toString();
    }

    @Test
    void a_red_is_told_with_figures_target_rules_clauses_and_what_is_required_of_whom() {
        Run run = run("explain", SAMPLES + "kent-2018-07", "GL02");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("GL02 Freedom of Information Act requests completed");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 102);
        assertThat(flat(run.out()))
                .containsSubsequence(
                        "LATEST, July 2018: ✗ Red",
                        "Figure: 86% for 2018-07, as the data set gives it",
                        "Target set for 2018/19: 92%",
                        "Target that counts: the year's, 92%",
                        "Rule “Which target: the target in the Directorate Business Plan”",
                        "Clause RATED-ON-TARGETS: “RAG ratings are based on Targets",
                        "it is FOR_THE_YEAR: target 92 for 2018/19",
                        "Target: missed by 6 percentage points, which is about 6.52% of the target of 92%; 86 against a target of 92",
                        "Floor: missed; 86 against a floor of 90, higher is better",
                        "Why ✗ Red:",
                        "(kent/2018-19/rating.drl:19)",
                        "- Judgement floor == \"MISSED\" — it is MISSED: 86 against a floor of 90, higher is better",
                        "as above.",
                        "Next better: ◐ Amber needs 90%, 4 percentage points more",
                        "Against the previous period: N/a",
                        "Alert: Floor standard not achieved",
                        "Assumed, since the document leaves it open:",
                        "YEAR TO DATE, July 2018: ✗ Red",
                        "Next better: ◐ Amber needs 90%, 6 percentage points more",
                        "REQUIRED ACTIONS",
                        "Management action by Director, Governance and Law: OUTSTANDING",
                        "Commentary by Director, Governance and Law: answered",
                        "“Members received a detailed report");
    }

    @Test
    void one_basis_can_be_asked_for_and_only_one_that_is_due() {
        Run run = run("explain", SAMPLES + "kent-2018-07", "GL02", "--basis", "YEAR_TO_DATE");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("YEAR TO DATE, July 2018").doesNotContain("LATEST, July");
        Run none = run("explain", SAMPLES + "kent-2018-07", "GL02", "--basis", "FORECAST");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err())
                .contains("no result of `GL02` is due on `FORECAST`\n  It owes `LATEST` and `YEAR_TO_DATE`.");
        assertThat(run("explain", SAMPLES + "kent-2018-07", "GL02", "--basis", "NEWEST")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void of_several_councils_one_has_to_be_named_and_one_that_there_is() throws IOException {
        String two = OfCouncils.of(
                        Path.of(SAMPLES, "kent-2018-07"),
                        folder.resolve("two"),
                        /* areMixed= */ false,
                        "Ashford",
                        "Dover")
                .toString();
        Run named = run("explain", two, "GL02", "--council", "Dover");
        assertThat(named).isEqualTo(run("explain", SAMPLES + "kent-2018-07", "GL02"));
        assertThat(run("explain", two, "GL02"))
                .isEqualTo(new Run(
                        1,
                        "",
                        two + ": the data set is of several councils: name one with `--council`: `Ashford`, `Dover`\n"
                                + "1 problem.\n"));
        assertThat(run("explain", two, "GL02", "--council", "Dovr").err())
                .isEqualTo(
                        two
                                + ": there is no council `Dovr`\n  Maybe you meant `Dover`. Allowed: `Ashford`, `Dover`.\n1 problem.\n");
        assertThat(run("explain", two, "GL02", "--council", "Dover", "--basis", "FORECAST")
                        .err())
                .startsWith(two + ", Dover: no result of `GL02` is due on `FORECAST`\n");
    }

    @Test
    void of_many_councils_some_are_named() throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        StringBuilder indicators = new StringBuilder("council," + KENT);
        for (int i = 0; i < 40; i++) {
            indicators.append("Council ").append(i).append(",A,Calls,KPI,HIGHER,%,1,MONTHLY,LATEST,95,90,,D\n");
        }
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(folder.resolve("results.csv"), "council,ref,period,basis,value\n");
        String some = "`Council 0`, `Council 1`, `Council 2` and 37 more";
        assertThat(run("explain", folder.toString(), "A").err()).contains("name one with `--council`: " + some + "\n");
        assertThat(run("explain", folder.toString(), "A", "--council", "x").err())
                .contains("there is no council `x`\n  It has " + some + ".\n");
    }

    @Test
    void a_council_is_named_only_where_there_are_some() throws IOException {
        Path json = folder.resolve("a.json");
        Files.writeString(json, "{}");
        for (String data : List.of(SAMPLES + "kent-2018-07", json.toString())) {
            assertThat(run("explain", data, "GL02", "--council", "Dover").err())
                    .isEqualTo(
                            data
                                    + ": the data set tells no councils apart\n  All of it is of one: leave `--council` out.\n1 problem.\n");
        }
        assertThat(run("explain", folder.resolve("none").toString(), "GL02", "--council", "Dover")
                        .err())
                .contains("there is no such folder, workbook, JSON or CSV file");
    }

    @Test
    void what_keeps_the_indicators_from_being_read_is_told_with_a_council_too() throws IOException {
        String data = data("framework: kent\nperiod: 2018-07\n", "council,rf,title\n", "");
        assertThat(run("explain", data, "A", "--council", "Dover").err())
                .contains("indicators.csv:1")
                .doesNotContain("tells no councils apart");
    }

    @Test
    void an_unknown_ref_is_a_problem_with_the_nearest() {
        Run run = run("explain", SAMPLES + "kent-2018-07", "GL20");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "../samples/kent-2018-07: there is no indicator `GL20`\n  Maybe you meant `GL02`.\n1 problem.\n");
    }

    @Test
    void the_next_worse_rating_and_the_last_figure_before_it_are_told_too() throws IOException {
        String data = data(
                "framework: kent\nperiod: 2018-07\n",
                KENT + "A,Days to answer,KPI,LOWER,days,1,MONTHLY,LATEST,20,25,,Director\n",
                "A,2018-06,LATEST,21,\nA,2018-07,LATEST,18.25,YES\n");
        String text = flat(run("explain", data, "A").out());
        assertThat(text)
                .containsSubsequence(
                        "Figure: 18.3 days for 2018-07, as the data set gives it, provisional",
                        "Judged as printed, with 1 decimal, half up; 18.25 before rounding",
                        "Target: achieved, better by 1.7 days, ",
                        "Next better: it is the best rating",
                        "Next worse: ◐ Amber at 20.1 days, 1.8 more; it stays ✓ Green up to 20.0 days",
                        "Against the previous period: ▲ Improved, compared with 21");
    }

    @Test
    void the_next_band_is_in_the_json_of_both_commands_alike() throws IOException {
        String data = data(
                "framework: example\nperiod: 2026-06\n",
                EXAMPLE
                        + "A,Below zero,KPI,HIGHER,,0,MONTHLY,LATEST,-50,,,,Director\n"
                        + "B,Two sides,KPI,CLOSE,,0,MONTHLY,LATEST,,40,60,5,Director\n"
                        + "C,None at all,KPI,LOWER,,0,MONTHLY,LATEST,0,,,,Director\n"
                        + "D,Strictly,KPI,HIGHER,,1,MONTHLY,LATEST,>90,,,2.5%,Director\n",
                """
                A,2026-06,LATEST,-70,
                B,2026-06,LATEST,70,
                C,2026-06,LATEST,3,
                D,2026-06,LATEST,90,
                """);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode evaluation = mapper.readTree(
                run("evaluate", data, "--format", "json", "--reasons", "full").out());
        assertThat(evaluation.path("results").findValues("nextBand"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"outcome\":\"AMBER\",\"needs\":\"15\",\"towards\":\"HIGHER\",\"figure\":\"-55\"}",
                        "{\"outcome\":\"AMBER\",\"needs\":\"5\",\"towards\":\"LOWER\",\"figure\":\"65\"}",
                        // Any miss of a zero target is beyond every number of per cent.
                        "{\"outcome\":\"GREEN\",\"needs\":\"3\",\"towards\":\"LOWER\",\"figure\":\"0\"}",
                        "{\"outcome\":\"GREEN\",\"needs\":\"0.1\",\"towards\":\"HIGHER\",\"figure\":\"90.1\"}");
        JsonNode explanation =
                mapper.readTree(run("explain", data, "B", "--format", "json").out());
        assertThat(explanation.path("results").get(0))
                .isEqualTo(evaluation.path("results").get(1));
    }

    @Test
    void what_no_single_figure_decides_is_said() throws IOException {
        Path edition = folder.resolve("rules/example/2026-27");
        Files.createDirectories(edition);
        try (java.util.stream.Stream<Path> files = Files.list(Path.of("../rules/example/2026-27"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, edition.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                edition.resolve("rating.drl"),
                """
                rule "Rating: green when the trend is no concern"
                  @assumption("a test")
                when
                  $j : Judgement( )
                  Trend( result == $j.result, variation != "CONCERN", variation != "TOO_FEW" )
                then
                  rate( $j, "GREEN" );
                end
                rule "Rating: red when there are too few figures for a trend"
                  @assumption("a test")
                when
                  $j : Judgement( )
                  Trend( result == $j.result, variation == "TOO_FEW" )
                then
                  rate( $j, "RED" );
                end
                """);
        String data = data(
                "framework: example\nperiod: 2026-06\n",
                EXAMPLE + "A,By trend,KPI,HIGHER,,0,MONTHLY,LATEST,50,,,,Director\n",
                "A,2026-06,LATEST,70,\n");
        Run run = run("explain", data, "A", "--rules", folder.resolve("rules").toString());
        assertThat(run.exitCode()).isZero();
        assertThat(flat(run.out()))
                .contains("✗ Red", "Next better: no figure by itself decides: ratings rest on how the figures run");
        assertThat(run(
                                "evaluate",
                                data,
                                "--format",
                                "json",
                                "--rules",
                                folder.resolve("rules").toString())
                        .out())
                .contains("\"noNextBand\" : \"no figure by itself decides: ratings rest on how the figures run\"")
                .doesNotContain("\"nextBand\"");
    }

    @Test
    void a_gap_in_the_rules_is_told_with_the_exit_code_of_problems() throws IOException {
        String data = data(
                "framework: kent\nperiod: 2018-07\n",
                """
                ref,title,kind,polarity,frequency,bases,target,floor,status
                A,Suspended,KPI,HIGHER,MONTHLY,LATEST,20,10,SUSPENDED
                B,Another,KPI,HIGHER,MONTHLY,LATEST,20,10,SUSPENDED
                """,
                "");
        Run run = run("explain", data, "A");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "LATEST, July 2018: no status: see the problems below", "PROBLEMS\n  A LATEST 2018-07: no rule")
                .doesNotContain("B LATEST");
        assertThat(run.err()).contains("A LATEST 2018-07: no rule answers").endsWith("1 problem.\n");
    }

    @Test
    void a_text_of_somebodys_cannot_command_a_terminal_or_forge_a_line() throws IOException {
        String data = data(
                "framework: kent\nperiod: 2018-07\n",
                KENT + "A,\"Red \u001b[31m\n  Next better: none\",KPI,HIGHER,%,0,MONTHLY,LATEST,20,10,,Director\n",
                "A,2018-07,LATEST,12,\n");
        String out = run("explain", data, "A").out();
        assertThat(out).doesNotContain("\u001b").doesNotContain("\n  Next better: none");
    }
}
