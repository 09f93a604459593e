package org.ragstone.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.editing.EditRequest.OfName;
import org.ragstone.editing.EditRequest.OfValue;
import org.ragstone.framework.Edition;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.TestRules;

/** A value of a rule changed wherever the edition says it, and nothing else. */
class EditedPolicyTest {
    private static final String AMBER = "Rating: amber when the target is missed by no more than 10 % of it";
    private static final String RED = "Rating: red when the target is missed by more than 10 % of it";

    @TempDir
    private Path rules;

    private static Edition example() {
        return TestRules.edition(TestRules.SHIPPED, "example", "2026-27");
    }

    private static OfValue change(String rule, String old, String replacement) {
        return new OfValue(rule, old, replacement, Optional.empty(), EditRequest.Cases.MOVE);
    }

    /** The lines of all files that change, as they were and as they are. */
    private static List<String> differences(EditedPolicy edited) {
        List<String> differences = new ArrayList<>();
        for (EditedPolicy.Change change : edited.changes()) {
            List<String> before = change.before().text().lines().toList();
            List<String> after = change.after().text().lines().toList();
            before.stream().filter(line -> !after.contains(line)).forEach(line -> differences.add("-" + line.strip()));
            after.stream().filter(line -> !before.contains(line)).forEach(line -> differences.add("+" + line.strip()));
        }
        return differences;
    }

    private static List<String> refused(Edition edition, EditRequest request) {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> EditedPolicy.of(edition, request))
                .isInstanceOfSatisfying(ProblemsException.class, failure -> failure.problems().stream()
                        .map(Problem::toString)
                        .forEach(told::add));
        return told;
    }

    @Test
    void both_sides_of_the_line_their_names_and_their_sentences_change() {
        EditedPolicy edited = EditedPolicy.of(example(), change(AMBER, "10", "5"));
        assertThat(edited.rules()).containsExactly(AMBER, RED);
        assertThat(differences(edited))
                .contains(
                        "-rule \"" + AMBER + "\"",
                        "+rule \"Rating: amber when the target is missed by no more than 5 % of it\"",
                        "+$j : Judgement( target == \"MISSED\", tolerance == \"NOT_SET\", shortfallPercent <= 5 )",
                        "+$j : Judgement( target == \"MISSED\", tolerance == \"NOT_SET\", shortfallPercent > 5 )",
                        "+AMBER: { words: \"Amber: the target is missed by no more than 5 % of it\", source: PMF, place: \"3.1\" }",
                        "+RED: { words: \"Red: the target is missed by more than 5 % of it\", source: PMF, place: \"3.1\" }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5   | 85.5 | 21 | 31.5 | 189",
                "20  | 72   | 24 | 36   | 159",
                "7.5 | 83.3 | 21.5 | 32.25 | 184.9",
            })
    void cases_lie_as_far_from_the_new_line_as_from_the_old(
            String percent, String high, String low, String between, String beyond) {
        EditedPolicy edited = EditedPolicy.of(example(), change(AMBER, "10", percent));
        assertThat(edited.failing()).isEmpty();
        String cases = edited.files().stream()
                .filter(file -> file.name().equals("rating.test.yaml"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(cases)
                .contains("  " + percent + " % short exactly:\n")
                .contains("low is good, " + percent + " % over exactly:\n")
                .contains("target: 20, ")
                .contains("LATEST: " + low + ", expect: { RATING: AMBER }")
                .contains("LATEST: " + between + ", expect: { RATING: AMBER }")
                .contains("LATEST: " + beyond + ", expect: { RATING: RED");
        if (!percent.equals("7.5")) {
            assertThat(cases).contains("LATEST: " + high + "\n");
        }
    }

    @Test
    void the_same_number_elsewhere_stays_and_is_told() {
        EditedPolicy edited = EditedPolicy.of(example(), change(AMBER, "10", "5"));
        assertThat(differences(edited)).noneMatch(line -> line.contains("TOLERANCE") || line.startsWith("-//"));
        assertThat(edited.beside().stream().map(Location::file))
                .contains("example/2026-27/framework.yaml", "example/2026-27/rating.drl");
        assertThat(edited.files().stream()
                        .filter(file -> file.name().equals("rating.test.yaml"))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("own tolerance of 20 %, short by more than 10 %:");
    }

    @Test
    void cases_that_are_to_stay_fail_and_are_told() {
        EditedPolicy edited =
                EditedPolicy.of(example(), new OfValue(AMBER, "10", "5", Optional.empty(), EditRequest.Cases.LEAVE));
        assertThat(edited.failing().stream().map(each -> each.written().name()))
                .containsExactly(
                        "10 % short exactly",
                        "low is good, 10 % over exactly", "between two values, 10 % outside exactly");
    }

    @Test
    void what_an_edition_takes_over_is_written_into_its_own_folder() {
        TestRules.copy(TestRules.SHIPPED.resolve("example"), rules.resolve("example"));
        TestRules.write(
                rules.resolve("example").resolve("2027-28"),
                "framework.yaml",
                "extends: 2026-27\nfrom: 2027/28 # to be agreed\n");
        EditedPolicy edited = EditedPolicy.of(TestRules.edition(rules, "example", "2027-28"), change(RED, "10", "5"));
        assertThat(edited.files().stream().map(file -> file.path()))
                .containsExactlyInAnyOrder(
                        "example/2027-28/framework.yaml",
                        "example/2027-28/rating.drl",
                        "example/2027-28/rating.test.yaml");
        assertThat(edited.files().get(0).text())
                .isEqualTo(
                        """
                        extends: 2026-27
                        from: 2027/28 # to be agreed
                        clauses:
                          AMBER: { words: "Amber: the target is missed by no more than 5 % of it", source: PMF, place: "3.1" }
                          RED: { words: "Red: the target is missed by more than 5 % of it", source: PMF, place: "3.1" }
                        """);
        assertThat(edited.failing()).isEmpty();
    }

    @Test
    void a_rule_is_called_otherwise_in_its_file_and_in_the_cases_that_name_it() {
        String name = "Rating: amber within 10 % of the target";
        EditedPolicy edited = EditedPolicy.of(example(), new OfName(AMBER, name));
        assertThat(differences(edited)).contains("-rule \"" + AMBER + "\"", "+rule \"" + name + "\"");
        assertThat(differences(edited)).allMatch(line -> line.contains(line.startsWith("-") ? AMBER : name));
        assertThat(edited.failing()).isEmpty();
    }

    @Test
    void a_word_is_changed_in_the_rule_and_in_its_name() {
        Edition kent = TestRules.kent();
        EditedPolicy edited = EditedPolicy.of(
                kent,
                change("Floor standard: management action when it is not achieved", "MANAGEMENT_ACTION", "COMMENTARY"));
        assertThat(differences(edited))
                .contains("-require( $j, \"MANAGEMENT_ACTION\" );", "+require( $j, \"COMMENTARY\" );");
        assertThat(edited.failing()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rating: amber when the target is missed by no more then 10 % of it | 10 | there is no rule",
                AMBER + " | 12 | the rule has no `12`",
                AMBER + " | GREEN | the rule has no `GREEN`",
            })
    void what_is_not_there_is_told_with_what_is(String rule, String old, String told) {
        assertThat(refused(example(), change(rule, old, "5")))
                .singleElement()
                .asString()
                .contains(told);
    }

    @Test
    void a_number_that_is_none_is_told() {
        assertThat(refused(example(), change(AMBER, "10", "five")))
                .singleElement()
                .asString()
                .startsWith("--new: `five` is not a number\n  Write it in digits: `5`");
    }
}
