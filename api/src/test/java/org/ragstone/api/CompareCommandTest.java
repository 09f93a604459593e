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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.publishing.Stage;

/** What a change of policy changes, as the command line tells it. */
class CompareCommandTest {
    private static final String KENT = "../samples/kent-2018-07";

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                Map.of("RAGSTONE_RULES", "../rules"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String draft(String framework, String edition) {
        Path drafts = folder.resolve("drafts");
        Run run = run("draft", framework, edition, "--drafts", drafts.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return drafts.resolve(framework).resolve(edition).toString();
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void every_form_tells_the_same_changes() throws IOException {
        String draft = draft("kent", "2018-19");
        replace(Path.of(draft, "required-action.drl"), "in ( \"AMBER\", \"RED\" )", "== \"RED\"");
        Run table = run("compare", "--to", draft, KENT);
        assertThat(table.exitCode()).as(table.err()).isZero();
        assertThat(table.out())
                .contains("Required action COMMENTARY: ")
                .contains("the target is missed, the floor is achieved")
                .contains("after: none")
                .contains("Nothing else changes: proved over ")
                .contains("9 of 68 results change")
                .contains("no longer required action COMMENTARY")
                .contains("required actions: 17 -> 11");
        JsonNode json = new ObjectMapper()
                .readTree(
                        run("compare", "--to", draft, KENT, "--format", "json").out());
        assertThat(json.at("/policy/nothingElseChanges").asBoolean()).isTrue();
        assertThat(json.at("/policy/combinations").asInt()).isPositive();
        assertThat(json.at("/data/0/changes")).hasSize(9);
        assertThat(json.at("/data/0/before/requiredActions").asInt()).isEqualTo(17);
        assertThat(json.at("/data/0/after/requiredActions").asInt()).isEqualTo(11);
        String csv = run("compare", "--to", draft, KENT, "--format", "csv").out();
        int changes =
                json.at("/policy/changes").size() + json.at("/data/0/changes").size();
        assertThat(csv.lines()).hasSize(1 + changes);
        assertThat(csv)
                .endsWith("\n")
                .contains("ACTION,,COMMENTARY,,Required action: commentary on a rating below green");
    }

    @Test
    void what_is_said_otherwise_is_told_as_sentences() throws IOException {
        Path draft = Path.of(draft("kent", "2018-19"));
        replace(draft.resolve("framework.yaml"), "Target has been achieved", "Target has been achieved or exceeded");
        replace(draft.resolve("framework.yaml"), "source: COVER, place: \"2.7\"", "source: COVER, place: \"2.8\"");
        replace(draft.resolve("framework.yaml"), "label: Amber", "label: Yellow");
        replace(draft.resolve("framework.yaml"), "figures: PRINTED", "figures: EXACT");
        replace(draft.resolve("framework.yaml"), "title: Strategic", "title: Corporate");
        replace(
                draft.resolve("required-action.drl"),
                "\"Required action: commentary on a rating below green\"",
                "\"Required action: commentary on a red rating\"");
        replace(draft.resolve("required-action.drl"), "in ( \"AMBER\", \"RED\" )", "== \"RED\"");
        replace(draft.resolve("words/summary.txt"), "is reported as Green", "is Green");
        Run table = run("compare", "--to", draft.toString());
        assertThat(table.exitCode()).as(table.err()).isZero();
        String said = table.out().replaceAll("\n    +", " ");
        assertThat(said)
                .contains(
                        "\n  The clause `GREEN` said “Target has been achieved”, and says “Target has been achieved or exceeded” now.\n",
                        "\n  The clause `DOT-NONE` was quoted from COVER, 2.7, and is from COVER, 2.8 now.\n",
                        "\n  The rating `AMBER` was “◐ Amber”, and is “◐ Yellow” now.\n",
                        "\n  The entry `figures` of framework.yaml was “PRINTED”, and is “EXACT” now.\n",
                        "\n  The entry `title` of framework.yaml was “Strategic and Corporate Services Performance Dashboard”, and is “Corporate and",
                        "\n  The rule “Required action: commentary on a rating below green” (kent/2018-19/required-action.drl:3) is called"
                                + " “Required action: commentary on a red rating” now; it asked for `Rating( outcome in ( \"AMBER\", \"RED\" ) )`,"
                                + " and asks for `Rating( outcome == \"RED\" )` now.\n",
                        "\n  The text `words/summary.txt` said “Latest performance is reported as Green for ")
                .doesNotContain(" -> ", "label of the rating");
        JsonNode json = new ObjectMapper()
                .readTree(run("compare", "--to", draft.toString(), "--format", "json")
                        .out());
        assertThat(json.at("/policy/said"))
                .anySatisfy(each -> {
                    assertThat(each.path("kind").asText()).isEqualTo("CLAUSE");
                    assertThat(each.path("name").asText()).isEqualTo("GREEN");
                    assertThat(each.path("before").asText()).isEqualTo("Target has been achieved");
                    assertThat(each.path("after").asText()).isEqualTo("Target has been achieved or exceeded");
                    assertThat(said).contains(each.path("sentence").asText());
                })
                .allSatisfy(
                        each -> assertThat(said).contains(each.path("sentence").asText()));
        assertThat(json.at("/policy/settings")).hasSize(2);
    }

    @Test
    void a_draft_that_changes_nothing_changes_no_outcome() {
        assertThat(run("compare", "--to", draft("kent", "2021-22"), "../samples/kent-2021-07")
                        .out())
                .contains("Before: kent/2021-22 ")
                .contains("No outcome changes: proved over ")
                .contains("  0 of ");
    }

    @Test
    void an_edition_is_compared_with_the_one_it_extends() {
        Run run = run("compare", "--to", "dover/2022-23", "../samples/dover-2023-q2");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Before: dover/2021-22 ")
                .contains("Status: ")
                .contains("TREND_ONLY by");
    }

    @Test
    void what_only_one_edition_owes_is_not_due_by_the_other() {
        assertThat(run("compare", "--from", "kent/2018-19", "--to", "kent/2021-22", KENT)
                        .out())
                .contains("  The entry `due.KPI` of framework.yaml was “LATEST YEAR_TO_DATE”, and is “LATEST” now.\n")
                .contains("Nothing else changes where the answers stay as they are")
                .contains("    after: not due");
    }

    @Test
    void of_many_reports_it_tells_how_much_changes_in_each() throws IOException {
        String draft = draft("kent", "2018-19");
        replace(Path.of(draft, "required-action.drl"), "in ( \"AMBER\", \"RED\" )", "== \"RED\"");
        Path two = OfCouncils.of(Path.of(KENT), folder.resolve("two"), /* areMixed= */ false, "Ashford", "Dover");
        Run councils = run("compare", "--to", draft, two.toString());
        assertThat(councils.exitCode()).as(councils.err()).isZero();
        assertThat(councils.out())
                .contains(
                        "  All: 18 of 136 results change: 18 of a required action\n",
                        "BY COUNCIL\n  Ashford: 9 of 68 results change",
                        "\n  These are all.\n");
        Run periods = run("compare", "--to", draft, KENT, "--periods", "2018-06..2018-07", "--format", "csv");
        assertThat(periods.exitCode()).as(periods.err()).isZero();
        assertThat(periods.out()).startsWith("report_period,data_set,").contains("\n2018-07,");
        assertThat(run("compare", "--to", draft, "--periods", "2018-06..2018-07")
                        .err())
                .startsWith("`--periods` is of data sets: name one.");
        assertThat(run("compare", "--to", draft, "no-such-data", "--periods", "2018-06..2018-07")
                        .err())
                .startsWith("no-such-data cannot be compared; by kent/")
                .contains("\nno-such-data: there is no such folder, workbook, JSON or CSV file");
    }

    @Test
    void what_cannot_be_compared_is_told() throws IOException {
        assertThat(run("compare", "--to", "kent/2018-20").err())
                .contains("kent/2018-20: is neither a framework, an edition nor a draft\n"
                        + "  Maybe you meant the edition `kent/2018-19`.");
        assertThat(run("compare", "--to", "kent/2018-19").err())
                .contains("there is nothing before this edition to compare it with");
        assertThat(run("compare").exitCode()).isEqualTo(2);
        String draft = draft("kent", "2018-19");
        replace(Path.of(draft, "rating.drl"), "floor == \"MISSED\"", "flor == \"MISSED\"");
        Run broken = run("compare", "--to", draft, "no-such-data");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.err()).contains("`Judgement` has no field `flor`").doesNotContain("Exception");
    }

    @Test
    void check_proves_and_lists_what_is_assumed() throws IOException {
        Run text = run("check");
        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out())
                .containsPattern(
                        "kent/2018-19: sound; 22 rules, 90 scenarios\n  looked at \\d\\d combinations of: state 6")
                .contains("  known gap, which a scenario expects: the target is missed, no floor is set\n")
                .contains("rules assume what the document leaves open")
                .contains("practice of the document: every red and amber");
        JsonNode json =
                new ObjectMapper().readTree(run("check", "--format", "json").out());
        assertThat(json.at("/problems")).isEmpty();
        assertThat(json.path("editions")).allSatisfy(edition -> {
            assertThat(edition.path("combinations").asInt()).isPositive();
            assertThat(edition.path("sound").asBoolean()).isTrue();
            assertThat(edition.path("clausesWithoutRule")).isEmpty();
        });
        String draft = draft("kent", "2018-19");
        replace(Path.of(draft, "rating.drl"), "floor == \"MISSED\"", "floor == \"MISSED\", result.basis == \"LATEST\"");
        Run gap = run("check", "--draft", draft);
        assertThat(gap.exitCode()).isEqualTo(1);
        assertThat(gap.err())
                .contains("kent/2018-19/rating.drl: no rule answers: ")
                .contains("the floor is missed");
    }

    @Test
    void check_looks_through_the_bands_of_a_data_set() {
        String rules = Stage.with(folder, "example", "kent/2018-19").rules().toString();
        String eastleigh = "../engine/src/test/resources/bands/eastleigh-2019-08";
        Run run = run("check", rules, "--data", eastleigh, "--data", KENT);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("eastleigh-2019-08: has problems\n").contains(KENT + ": sound; 0 bands\n");
        assertThat(run.err())
                .contains("bands.csv:2:band: no band of `A1` holds figures above 50 below 55\n")
                .endsWith("10 problems.\n");
    }

    @Test
    void what_changes_whatever_the_data_is_told_where_a_data_set_cannot_be_judged() {
        Run run = run("compare", "--to", "kent/2021-22", "no-such-data");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("proved over ");
        assertThat(run.err())
                .startsWith("no-such-data cannot be compared; by kent/2018-19:\nno-such-data: there is no such folder")
                .endsWith("1 problem.\n");
    }
}
