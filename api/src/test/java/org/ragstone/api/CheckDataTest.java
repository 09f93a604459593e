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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a data set and of the edition that judges it, and of no other. */
class CheckDataTest {
    private static final Path RULES = Path.of("..", "rules");
    private static final Path KENT = Path.of("..", "samples", "kent-2018-07");
    private static final Path HART = Path.of("..", "engine", "src", "test", "resources", "published", "hart-2014-q1");
    private static final Pattern EDITION = Pattern.compile("(?m)^[a-z-]+/\\d{4}-\\d\\d(?=:)");

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {
        List<String> editions() {
            return EDITION.matcher(out).results().map(each -> each.group()).toList();
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new AssertionError(out, e);
            }
        }
    }

    private static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                List.of(arguments).stream().map(Object::toString).toArray(String[]::new),
                Map.of("RAGSTONE_RULES", RULES.toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A copy of Kent's editions, in which one is edited. */
    private Path rules(String file, String before, String after) throws IOException {
        Path rules = folder.resolve("rules");
        Folders.copy(RULES.resolve("kent"), rules.resolve("kent"));
        replace(rules.resolve("kent").resolve("2018-19").resolve(file), before, after);
        return rules;
    }

    private Path rules() throws IOException {
        return rules("rating.drl", "\n", "\n");
    }

    private Path data(Path from, String file, String before, String after) throws IOException {
        Path data = folder.resolve("data");
        Folders.copy(from, data);
        replace(data.resolve(file), before, after);
        return data;
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void printed_answers_that_differ_are_told_with_what_is_judged_and_are_no_problems() {
        Run run = run("check", "--data", HART);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.editions()).containsExactly("example/2026-27");
        assertThat(run.out())
                .contains("\n" + HART + ": sound; 0 bands\n  judged by example/2026-27 for Quarter 1 2014/15\n")
                .endsWith(
                        """
                          22 of 25 answers as printed
                          published.csv:5:outcome: ETS01 LATEST RATING: printed RED, judged GREEN
                            0 for 2014/15-Q1, held against 40
                            Rule “Rating: green when the target is achieved” (example/2026-27/rating.drl:7), clause GREEN
                          published.csv:15:outcome: IT01 LATEST RATING: printed AMBER, judged RED
                            42.5% for 2014/15-Q1, held against 60
                            Rule “Rating: red when the target is missed by more than 10 % of it” (example/2026-27/rating.drl:23), clause RED
                          published.csv:16:outcome: IT03 LATEST RATING: printed GREEN, judged RED
                            80.6% for 2014/15-Q1, held against 90
                            Rule “Rating: red when the target is missed by more than 10 % of it” (example/2026-27/rating.drl:23), clause RED
                        """);
    }

    @Test
    void json_tells_the_same() {
        JsonNode json = run("check", "--data", HART, "--format", "json").json();
        assertThat(json.path("editions")).hasSize(1);
        JsonNode data = json.at("/data/0");
        assertThat(data.path("edition").asText()).isEqualTo("example/2026-27");
        assertThat(data.path("period").asText()).isEqualTo("2014/15-Q1");
        assertThat(data.path("sound").asBoolean()).isTrue();
        assertThat(data.at("/published/answers").asInt()).isEqualTo(25);
        assertThat(data.at("/published/asPrinted").asInt()).isEqualTo(22);
        assertThat(data.at("/published/differences").findValuesAsText("ref")).containsExactly("ETS01", "IT01", "IT03");
        assertThat(data.at("/published/differences/1").toString())
                .isEqualTo(
                        """
                        {"where":"published.csv:15:outcome","ref":"IT01","basis":"LATEST","kind":"RATING","printed":"AMBER",\
                        "declared":true,"period":"2014/15-Q1","state":"REPORTED","value":"42.5",\
                        "judged":[{"kind":"RATING","against":"YEAR_END_TARGET","outcome":"RED","label":"Red","comparedWith":"60",\
                        "because":[{"rule":"Rating: red when the target is missed by more than 10 % of it","clause":"RED",\
                        "where":"example/2026-27/rating.drl:23"}]}]}\
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IT04,YEAR_TO_DATE,RATING,,GREEN | printed GREEN, no such result is due # What is due: `LATEST`.",
                "IT04,LATEST,RATING,,PURPLE | printed PURPLE, which the edition does not declare under `ratings`, judged GREEN",
                "IT04,LATEST,DIRECTION,PREVIOUS_PERIOD,IMPROVED | against PREVIOUS_PERIOD: printed IMPROVED, judged DECLINED # 85.8% for 2014/15-Q1, held against 88.2",
                "IT04,LATEST,DIRECTION,TREND,IMPROVED | against TREND: printed IMPROVED, no such direction is judged # 85.8%",
                "IT04,LATEST,ALERT,,OFF_TARGET | printed OFF_TARGET, no alert is raised # 85.8%",
                "IT04,LATEST,ACTION,,COMMENTARY | printed COMMENTARY, nothing is required # 85.8%",
                "SNH03,LATEST,RATING,,RED | printed RED, judged NOT_RATED DATA_ONLY # 376 for 2014/15-Q1 # Rule “Not rated: "
            })
    void every_kind_of_answer_is_held_against_its_own(String row, String told) throws IOException {
        // One answer of a status is printed once.
        String before = row.startsWith("SNH03") ? "SNH03,LATEST,NOT_RATED,,DATA_ONLY" : "IT04,LATEST,RATING,,GREEN";
        Run run = run("check", "--data", data(HART, "published.csv", before, row));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  21 of 25 answers as printed\n").contains(told.replace(" # ", "\n    "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IT04,2014/15-Q1,LATEST,85.8 | IT04,2014/15-Q1,LATEST, | no figure for 2014/15-Q1: NOT_REPORTED",
                "IT04,2014/15-Q1,LATEST,85.8 | IT04,2013/14-Q3,LATEST,85.8 | 88.2% for 2013/14-Q4, none for 2014/15-Q1"
            })
    void a_figure_that_is_missing_is_told_as_such(String row, String instead, String told) throws IOException {
        Run run = run("check", "--data", data(HART, "results.csv", row, instead));
        assertThat(run.out())
                .contains("IT04 LATEST RATING: printed GREEN, judged NOT_RATED ")
                .contains(told);
    }

    @Test
    void each_of_several_is_told_and_an_edition_that_judges_two_once() throws IOException {
        Path other = data(KENT, "published.csv", "CS01,LATEST,RATING,,GREEN", "CS01,LATEST,RATING,,RED");
        Run run = run("check", "--data", KENT, "--data", HART, "--data", other);
        assertThat(run.exitCode()).isZero();
        assertThat(run.editions()).containsExactly("kent/2018-19", "example/2026-27");
        assertThat(run.out())
                .containsSubsequence(
                        KENT + ": sound",
                        "60 of 60 answers as printed",
                        HART + ": sound",
                        other + ": sound",
                        "59 of 60");
    }

    @Test
    void of_several_each_problem_stands_under_its_data_set() throws IOException {
        Path other = data(KENT, "results.csv", "GL02,2018-07,LATEST", "GL20,2018-07,LATEST");
        Run run = run("check", "--data", KENT, "--data", other);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.editions()).containsExactly("kent/2018-19");
        assertThat(run.out()).contains(KENT + ": sound").endsWith(other + ": has problems\n");
        assertThat(run.err())
                .startsWith(other + ":\nresults.csv:47:ref: unknown indicator `GL20`\n")
                .endsWith("1 problem.\n");
        assertThat(run("check", "--data", other).err()).startsWith("results.csv:47:ref: ");
    }

    /** Rules that cannot be read hide no fault of those that can, and all of them are told once. */
    @Test
    void an_edition_that_cannot_judge_is_looked_through_all_the_same() throws IOException {
        Path rules = rules("framework.yaml", "figures: PRINTED", "figures: PRINTD");
        replace(rules.resolve("kent/2018-19/rating.drl"), "floor == \"MISSED\"", "flor == \"MISSED\"");
        Run run = run("check", rules, "--data", KENT);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("kent/2018-19: has problems\n" + KENT + ": not judged, since its edition has problems\n");
        assertThat(run.err())
                .contains("kent/2018-19/framework.yaml:70:10: ", "kent/2018-19/rating.drl:22:39: ")
                .endsWith("2 problems.\n");
    }

    @Test
    void a_fault_in_a_file_that_is_taken_over_is_told_once() throws IOException {
        Path rules = rules("rating.drl", "floor == \"MISSED\"", "flor == \"MISSED\"");
        replace(rules.resolve("kent/2018-19/framework.yaml"), "figures: PRINTED", "figures: PRINTD");
        Run run = run("check", rules, "--data", KENT.resolveSibling("kent-2021-07"));
        assertThat(run.out()).startsWith("kent/2021-22: has problems\n").endsWith("since its edition has problems\n");
        assertThat(run.err())
                .containsOnlyOnce("unknown figures `PRINTD`")
                .containsOnlyOnce("no field `flor`")
                .contains("It is one in `kent/2021-22`, which takes the file over.")
                .endsWith("2 problems.\n");
    }

    @Test
    void no_printed_word_forges_a_line() throws IOException {
        Path data =
                data(HART, "published.csv", "IT04,LATEST,RATING,,GREEN", "IT04,LATEST,RATING,,\"A\nforged: sound\"");
        Run run = run("check", "--data", data);
        assertThat(run.out() + run.err()).contains("forged").doesNotContainPattern("(?m)^forged");
    }

    @Test
    void an_edition_that_has_problems_and_judges_is_told_with_what_it_judges() throws IOException {
        Path rules = rules("rating.test.yaml", "cases:", "csaes:");
        Run run = run("check", rules, "--data", KENT);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.editions()).containsExactly("kent/2018-19");
        assertThat(run.out()).contains("kent/2018-19: has problems\n").endsWith("  60 of 60 answers as printed\n");
        assertThat(run.err()).contains("unknown key `csaes`");
    }

    @Test
    void what_another_edition_has_wrong_is_not_told() throws IOException {
        Path rules = rules();
        replace(rules.resolve("kent/2021-22/no-figure.drl"), "doNotRate", "doNotRat");
        assertThat(run("check", rules).exitCode()).isEqualTo(1);
        Run run = run("check", rules, "--data", KENT);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whoever_is_strict_takes_warnings_for_problems() throws IOException {
        Path data = data(HART, "results.csv", "IT04,2014/15-Q1,LATEST,85.8", "IT04,2014/15-Q1,LATEST,8580");
        Run warned = run("check", "--data", data);
        assertThat(warned.exitCode()).isZero();
        assertThat(warned.err()).isEmpty();
        assertThat(warned.out())
                .containsPattern("  WARNINGS \\(\\d\\)\n(.*\n)*    results.csv:\\d+:value: 8580 of `IT04`");
        Run strict = run("check", "--data", data, "--strict");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out()).contains(": has problems\n", "22 of 25 answers as printed");
        assertThat(strict.err()).containsPattern("results.csv:\\d+:value: 8580 of `IT04` .*\\(HUNDREDFOLD\\)\n");
        JsonNode json =
                run("check", "--data", data, "--strict", "--format", "json").json();
        assertThat(json.at("/data/0/warnings/0/code").isTextual()).isTrue();
        assertThat(json.at("/data/0/problems")).hasSameSizeAs(json.at("/data/0/warnings"));
        assertThat(run("check", "--strict").err()).startsWith("`--strict` is for `--data` alone.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rating.test.yaml | cases: | csaes: | has a problem that does not keep it from judging, at kent/2018-19/rating.test.yaml:4:1; `check RULES --data DATA` tells it.",
                "rating.test.yaml | cases: | 'cases: [' | has a problem that does not keep it from judging, at kent/2018-19/rating.test.yaml:",
                "rating.drl | Rating: red when | Rating: really red when | problems that do not keep it from judging, the first at kent/2018-19/floor-standard.test.yaml:9:9; `check RULES --data DATA` tells them."
            })
    void evaluate_and_explain_say_in_a_line_what_keeps_nobody_from_judging(
            String file, String before, String after, String told) throws IOException {
        Path rules = rules(file, before, after);
        String line = told.replace("RULES", rules.toString()).replace("DATA", KENT.toString());
        Run evaluated = run("evaluate", KENT, "--rules", rules);
        assertThat(evaluated.exitCode()).isZero();
        assertThat(evaluated.err())
                .startsWith("kent/2018-19 has ")
                .contains(line)
                .hasLineCount(1);
        assertThat(run("explain", KENT, "GL02", "--rules", rules).err()).isEqualTo(evaluated.err());
    }

    @Test
    void it_counts_what_check_tells_and_changes_no_answer() throws IOException {
        Path rules = rules("rating.test.yaml", "LATEST: 93", "LATEST: ninety-three");
        Path edition = rules.resolve("kent").resolve("2018-19");
        for (String place :
                List.of("old/rating.drl", "../rating.drl", "../2021-22/old/rating.drl", "../../rating.drl")) {
            Folders.copy(edition.resolve("rating.drl"), edition.resolve(place));
        }
        Run told = run("evaluate", KENT, "--rules", rules, "--format", "json");
        assertThat(told.exitCode()).isZero();
        assertThat(told.out())
                .isEqualTo(run("evaluate", KENT, "--format", "json").out());
        assertThat(told.err()).startsWith("kent/2018-19 has 3 problems ").hasLineCount(1);
        Run checked = run("check", rules, "--data", KENT);
        assertThat(checked.err())
                .contains("kent/2018-19/old/rating.drl: ", "kent/2018-19/rating.test.yaml:6:13: ", "kent/rating.drl: ")
                .endsWith("3 problems.\n");
    }

    @Test
    void nothing_is_said_of_an_edition_that_is_in_order_nor_of_another() throws IOException {
        Path rules = rules();
        replace(rules.resolve("kent/2021-22/no-figure.test.yaml"), "cases:", "csaes:");
        assertThat(run("evaluate", KENT, "--rules", rules).err()).isEmpty();
    }

    @Test
    void where_another_edition_or_period_is_asked_for_the_command_is_one_that_looks_through_all() throws IOException {
        Path rules = rules("rating.test.yaml", "cases:", "csaes:");
        assertThat(run("evaluate", KENT, "--rules", rules, "--edition", "2018-19")
                        .err())
                .endsWith("; `check " + rules + "` tells it.\n");
        Map<String, String> environment = Map.of("RAGSTONE_RULES", rules.toString());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                new String[] {"evaluate", KENT.toString()},
                environment,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("; `check --data " + KENT + "` tells it.\n");
    }
}
