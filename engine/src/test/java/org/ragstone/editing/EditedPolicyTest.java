package org.ragstone.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.editing.EditRequest.Cases;
import org.ragstone.editing.EditRequest.OfName;
import org.ragstone.editing.EditRequest.OfValue;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
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

    /** The example with another text in one of its files. */
    private Edition example(String name, UnaryOperator<String> other) {
        TestRules.copy(TestRules.SHIPPED.resolve("example"), rules.resolve("example"));
        String text = example().files().all().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(other.apply(text)).isNotEqualTo(text);
        TestRules.write(rules.resolve("example").resolve("2026-27"), name, other.apply(text));
        return TestRules.edition(rules, "example", "2026-27");
    }

    private static OfValue change(String rule, String old, String replacement) {
        return new OfValue(rule, old, replacement, Optional.empty(), Cases.MOVE);
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
                "7.5 | 83.3 | 21.5 | 32.25 | 184",
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
        EditedPolicy edited = EditedPolicy.of(example(), new OfValue(AMBER, "10", "5", Optional.empty(), Cases.LEAVE));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0000001 | --new: `0.0000001` is too long",
                "1234567890123456 | --new: `1234567890123456` is too long",
                "010 | --new: `010` starts with a zero; Write `10`.",
                "00.5 % | --new: `00.5 %` starts with a zero; Write `0.5`.",
            })
    void a_number_that_no_rule_can_have_is_told_as_it_was_typed(String replacement, String told) {
        assertThat(refused(example(), change(AMBER, "10", replacement)))
                .singleElement()
                .asString()
                .startsWith(told.replace("; ", "\n  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rating: say \"x\"", "Rating: two\nlines"})
    void a_name_that_a_rule_file_cannot_have_is_told_as_it_was_typed(String name) {
        assertThat(refused(example(), new EditRequest.OfName(AMBER, name)))
                .singleElement()
                .asString()
                .startsWith("--to: the name of a rule ");
    }

    private static String file(EditedPolicy edited, String name) {
        return edited.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Edition framework(String name, String edition) {
        return TestRules.edition(TestRules.FRAMEWORKS, name, edition);
    }

    @Test
    void earlier_figures_move_along_where_the_case_compares_with_them() {
        EditedPolicy edited = EditedPolicy.of(
                framework("havering", "2014-15"),
                change("Rating: red when more than 10 % off target and last year cannot be compared", "10", "12"));
        assertThat(file(edited, "rating.test.yaml"))
                .contains("  one more off, and the same as last year:\n    LATEST: 175 _ _ _ 175\n")
                .contains("  one more off, and better than last year:\n    LATEST: 174 _ _ _ 175\n");
        assertThat(edited.unnoticed()).isEmpty();
    }

    @Test
    void rows_of_a_table_are_printed_with_as_many_decimals_as_the_finest_needs() {
        EditedPolicy edited = EditedPolicy.of(
                framework("bracknell-forest", "2024-25"),
                change("Rating: green when on, above or within 5 %", "5", "2.5"));
        assertThat(file(edited, "rating.test.yaml"))
                .contains("  around the lines:\n    decimals: 1\n    columns:")
                .contains("- [exactly 2.5 % under, 195, HIGHER, 200, GREEN,")
                .contains("- [just more than 2.5 % under, 194.9, HIGHER, 200, AMBER,")
                .contains("- [exactly 10 % under, 180, HIGHER, 200, AMBER,");
        assertThat(edited.failing()).isEmpty();
        assertThat(edited.unnoticed()).isEmpty();
    }

    @Test
    void only_the_number_that_is_meant_changes_in_a_name_that_says_it_twice() {
        String named =
                "Rating: black as before when the target is missed by no more than 5 %, after %s black period or more";
        Edition once = framework("fire-authority", "2023-24");
        Edition twice = DraftEdition.of(once)
                .with(EditedPolicy.of(once, change(named.replace("%s", "1"), "1", "5"))
                        .files())
                .edition();
        EditedPolicy there = EditedPolicy.of(
                twice, new OfValue(named.replace("%s", "5"), "5", "3", Optional.of("shortfallPercent"), Cases.MOVE));
        assertThat(file(there, "rating.drl"))
                .contains("\"" + named.replace("5 %", "3 %").replace("%s", "5") + "\"")
                .contains("shortfallPercent <= 3, floor")
                .contains("inARow >= 5");
        EditedPolicy back = EditedPolicy.of(
                twice, new OfValue(named.replace("%s", "5"), "5", "1", Optional.of("inARow"), Cases.LEAVE));
        assertThat(file(back, "rating.drl"))
                .isEqualTo(once.ruleFiles().stream()
                        .filter(each -> each.name().equals("rating.drl"))
                        .findFirst()
                        .orElseThrow()
                        .text());
    }

    @Test
    void a_name_that_does_not_tell_which_of_two_numbers_it_says_is_refused() {
        TestRules.copy(TestRules.FRAMEWORKS.resolve("fire-authority"), rules.resolve("fire-authority"));
        TestRules.write(
                rules.resolve("fire-authority").resolve("2023-24"),
                "rating.drl",
                TestRules.text(framework("fire-authority", "2023-24"), "rating.drl")
                        .replace("surplusPercent <= 10", "surplusPercent <= 10, shortfallPercent <= 10"));
        assertThat(refused(
                        TestRules.edition(rules, "fire-authority", "2023-24"),
                        new OfValue(
                                "Rating: green when the target is achieved, and exceeded by no more than 10 %",
                                "10", "8", Optional.of("surplusPercent"), Cases.MOVE)))
                .singleElement()
                .asString()
                .contains("the rule asks for `10` of `surplusPercent` and of `shortfallPercent`")
                .contains("its name does not tell which of them it says");
    }

    @Test
    void cases_that_the_line_has_passed_over_are_told_with_both_outcomes_and_expect_the_new_one_where_that_is_asked() {
        EditedPolicy told = EditedPolicy.of(example(), change(AMBER, "10", "1"));
        assertThat(told.failing())
                .filteredOn(each -> each.written().name().equals("one under the target"))
                .flatExtracting(each -> each.told())
                .contains("RATING: expected AMBER, got RED", "ALERT: expected none, got OFF_TARGET");
        EditedPolicy expected =
                EditedPolicy.of(example(), new OfValue(AMBER, "10", "1", Optional.empty(), Cases.EXPECT));
        assertThat(expected.failing()).isEmpty();
        assertThat(expected.corrected()).hasSameSizeAs(told.failing());
        assertThat(file(expected, "rating.test.yaml"))
                .contains(
                        """
                          one under the target:
                            LATEST: 89
                            expect: { RATING: RED, ALERT: OFF_TARGET, ACTION: COMMENTARY }
                            because: "Rating: red when the target is missed by more than 1 % of it"
                        """);
    }

    @Test
    void what_no_case_notices_any_more_is_told() {
        EditedPolicy edited = EditedPolicy.of(
                framework("pro-rata", "2026-27"),
                change(
                        "Rating: amber when a rate is off target by at most 5 % and under no legal minimum",
                        "5", "2.3"));
        assertThat(edited.unnoticed()).singleElement().satisfies(each -> assertThat(each.what())
                .isEqualTo("`floor != \"MISSED\"` is left out"));
    }

    /** The example at 5 %, where other cases than those that say so lie on the line by chance. */
    private static Edition atFive() {
        return DraftEdition.of(example())
                .with(EditedPolicy.of(example(), change(AMBER, "10", "5")).files())
                .edition();
    }

    @Test
    void a_case_that_passes_as_it_stands_and_does_not_say_the_number_stays() {
        EditedPolicy edited = EditedPolicy.of(atFive(), change(AMBER.replace("10 %", "5 %"), "5", "7.5"));
        assertThat(file(edited, "rating.test.yaml"))
                .contains("low is good, one over the target:\n    { polarity: LOWER, target: 20, LATEST: 21, ");
        assertThat(edited.files().stream().map(SourceFile::name)).doesNotContain("direction-of-travel.test.yaml");
        assertThat(edited.failing()).isEmpty();
    }

    @Test
    void a_case_lies_still_as_far_as_its_name_says_and_a_slip_that_it_does_not_hold_then_is_told() {
        EditedPolicy edited = EditedPolicy.of(atFive(), change(AMBER.replace("10 %", "5 %"), "5", "7.5"));
        assertThat(file(edited, "rating.test.yaml"))
                .contains("half a per cent more than 7.5 % short:\n    { target: 200, LATEST: 184, ");
        assertThat(edited.unnoticed().stream().map(each -> each.what()))
                .contains("`shortfallPercent > 7.5` becomes `shortfallPercent > 7.6`");
    }

    @Test
    void what_is_moved_says_from_where_to_where_and_what_it_is_the_same_as() {
        EditedPolicy edited = EditedPolicy.of(example(), change(AMBER, "10", "5"));
        assertThat(edited.moved())
                .filteredOn(each -> each.written().name().equals("low is good, 5 % over exactly"))
                .singleElement()
                .satisfies(each -> assertThat(each.told())
                        .containsExactly("LATEST: 22, `shortfallPercent` 10, becomes 21, `shortfallPercent` 5"))
                .satisfies(each -> assertThat(each.like()).containsExactly("low is good, one over the target"))
                .satisfies(each -> assertThat(each.isNameInDoubt()).isFalse());
    }

    @Test
    void a_name_that_may_be_false_once_its_case_has_moved_is_in_doubt() {
        EditedPolicy edited = EditedPolicy.of(atFive(), change(AMBER.replace("10 %", "5 %"), "5", "2"));
        assertThat(edited.moved().stream().filter(MovedCase::isNameInDoubt).map(each -> each.written()
                        .name()))
                .contains("low is good, one over the target")
                .doesNotContain("half a per cent more than 2 % short", "2 % short exactly");
    }

    @Test
    void a_reason_that_was_changed_and_the_document_that_a_changed_clause_cites_are_told() {
        assertThat(EditedPolicy.of(
                                TestRules.edition(TestRules.SHIPPED, "kent-qpr", "2020-21"),
                                change(
                                        "Direction of travel: worsening when the line gets worse and is at least 95 % sure",
                                        "95", "90"))
                        .reminders()
                        .stream()
                        .map(Reminder::told))
                .contains("The reason that the rule gives was changed, and may not be so any more:"
                        + " “how sure a trend has to be is not stated; 90 % is the level most in use”");
        assertThat(EditedPolicy.of(example(), change(AMBER, "10", "5")).reminders().stream()
                        .map(Reminder::told))
                .singleElement()
                .asString()
                .startsWith("The clauses `AMBER` and `RED` say what is new, and cite still “An example council,"
                        + " Performance Management Framework 2026/27”");
    }

    @Test
    void a_number_in_letters_and_names_of_cases_that_say_it_still_are_told() {
        Edition edition = example("framework.yaml", text -> text.replace(
                        "missed by no more than 10 % of it", "missed by ten per cent or less")
                .replace("not due, withheld", "not due (in ten cases), withheld"));
        EditedPolicy edited = EditedPolicy.of(edition, change(AMBER, "10", "5"));
        assertThat(edited.beside().stream()
                        .flatMap(each -> each.excerpt().shown().stream().limit(1)))
                .anyMatch(line -> line.contains("ten per cent or less"))
                .noneMatch(line -> line.contains("in ten cases"))
                .anyMatch(line -> line.contains("more than 10 % short:"))
                .anyMatch(line -> line.contains("takes the place of the 10 %"));
    }

    @Test
    void a_case_that_failed_before_is_not_counted() {
        Edition edition = example(
                "rating.test.yaml",
                text -> text.replace(
                        "LATEST: 80\n    expect: { RATING: RED,", "LATEST: 80\n    expect: { RATING: GREEN,"));
        assertThat(EditedPolicy.of(edition, change(AMBER, "10", "5")).failing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shortfal | the rule asks nothing of `shortfal` | The value is asked of `shortfallPercent`.",
                "target   | the rule asks for something else of `target` | The value is asked of `shortfallPercent`.",
            })
    void a_field_of_which_the_value_is_not_asked_is_told_with_the_one_of_which_it_is(
            String field, String told, String hint) {
        assertThat(refused(example(), new OfValue(AMBER, "10", "5", Optional.of(field), Cases.MOVE)))
                .containsExactly("--field: " + told + "\n  " + hint);
    }
}
