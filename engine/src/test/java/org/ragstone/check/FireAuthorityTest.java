package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.Edition;
import org.ragstone.model.Problems;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.Coverage;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.scenario.Scenarios;
import org.ragstone.testing.TestRules;

/**
 * An authority that needs nearly every word of language 2 at once: black after three serious periods or under what the law asks, a
 * post for each level, the worst first.
 */
class FireAuthorityTest {
    private static final Edition EDITION = TestRules.edition(TestRules.FRAMEWORKS, "fire-authority", "2023-24");
    private static final Path DATA = TestRules.FRAMEWORKS.resolveSibling("data").resolve("fire-authority");
    private static final Evaluation EVALUATION = TestRules.evaluate(EDITION, TestRules.data(DATA, EDITION));

    private static Evaluator evaluator() {
        return new Evaluator(EDITION, new PlainPolicySet(Gate.approve(EDITION)));
    }

    @Test
    void its_rules_are_proved_over_339_combinations() {
        Proof proof = Prover.of(evaluator(), Scenarios.read(EDITION, Optional.empty(), new Problems()));
        assertThat(proof.combinations()).isEqualTo(339);
        assertThat(proof.questions())
                .contains("targetSet 4", "Judgement floor 3", "Before inARow 3", "Rating inARow 2");
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.knownGaps()).isEmpty();
        assertThat(proof.citations().clausesWithoutRule()).isEmpty();
    }

    @Test
    void every_rule_is_named_by_a_scenario_and_each_of_458_slips_in_them_noticed() {
        Coverage coverage =
                ScenarioRunner.of(evaluator()).runAndCover().coverage().orElseThrow();
        assertThat(coverage.rules()).isEqualTo(31);
        assertThat(coverage.mutants()).isEqualTo(458);
        assertThat(coverage.unnoticed()).isEmpty();
        assertThat(coverage.unnamed()).isEmpty();
        assertThat(coverage.silent()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FR01 | GREEN        | none                      | none                        | on target",
                "FR02 | BLACK        | INSPECTORATE              | REVIEW                      | near the target for a third period after black",
                "FR03 | RED          | SECOND_SERIOUS            | RECOVERY_PLAN               | the second serious period in a row",
                "FR04 | AMBER        | none                      | EXPLANATION                 | low is good, 3 % off",
                "FR05 | BLUE         | none                      | none                        | 12.5 % over",
                "FR06 | GREEN        | BLACK_NO_LONGER           | none                        | on target after more than a year of black",
                "FR07 | DATA_ONLY    | none                      | none                        | demand",
                "FR08 | NOT_REPORTED | none                      | none                        | no row",
                "FR09 | GREEN        | SLIPPING                  | none                        | green with a worsening trend",
                "FR10 | BLACK        | UNDER_MINIMUM             | REPORT_TO_AUTHORITY, REVIEW | under its minimum, without a target",
                "FR11 | GREEN        | BLACK_NO_LONGER           | none                        | on its minimum again, without a target",
                "FR12 | BLACK        | UNDER_MINIMUM             | REPORT_TO_AUTHORITY, REVIEW | near its target and under its minimum",
                "FR13 | FIRST_YEAR   | none                      | none                        | better than last year, of which there is no figure",
                "FR14 | AMBER        | none                      | EXPLANATION                 | between its minimum and its target",
                "FR15 | DATA_ONLY    | none                      | none                        | neither target nor minimum",
            })
    void a_measure_is_rated_and_escalated(String ref, String status, String alerts, String actions, String why) {
        JudgedResult result = EVALUATION.results().stream()
                .filter(each -> each.due().indicator().ref().toString().equals(ref))
                .findFirst()
                .orElseThrow();
        assertThat(result.status().orElseThrow().outcome()).as(why).isEqualTo(status);
        assertThat(words(result.alerts())).as(why).isEqualTo(alerts);
        assertThat(words(result.actions())).as(why).isEqualTo(actions);
    }

    private static String words(List<Finding> findings) {
        return findings.isEmpty()
                ? "none"
                : String.join(
                        ", ", findings.stream().map(Finding::outcome).sorted().toList());
    }

    @Test
    void each_level_asks_its_post_the_worst_first_and_only_that_post_answers() {
        assertThat(EVALUATION.requiredActions())
                .extracting(FireAuthorityTest::told)
                .containsExactly(
                        "CRITICAL REPORT_TO_AUTHORITY of FR10 by Monitoring Officer: answered",
                        "CRITICAL REPORT_TO_AUTHORITY of FR10 by Chief Fire Officer: outstanding",
                        "CRITICAL REPORT_TO_AUTHORITY of FR12 by Monitoring Officer: outstanding",
                        "CRITICAL REPORT_TO_AUTHORITY of FR12 by Chief Fire Officer: answered",
                        "HIGH REVIEW of FR02 by Chief Fire Officer: answered",
                        "HIGH REVIEW of FR10 by Chief Fire Officer: outstanding",
                        "HIGH REVIEW of FR12 by Chief Fire Officer: outstanding",
                        "MEDIUM RECOVERY_PLAN of FR03 by Head of service (Head of Response): outstanding",
                        "LOW EXPLANATION of FR04 by Station manager (Station Manager Protection): answered",
                        "LOW EXPLANATION of FR14 by Station manager (Station Manager Protection): outstanding");
    }

    private static String told(RequiredAction action) {
        return "%s %s of %s by %s: %s"
                .formatted(
                        action.action().severity().orElseThrow().name(),
                        action.action().name(),
                        action.indicator().ref(),
                        action.byWhom(),
                        action.answered() ? "answered" : "outstanding");
    }

    @Test
    void a_text_by_another_post_or_by_nobody_is_told() {
        assertThat(EVALUATION.warnings())
                .filteredOn(each ->
                        each.code() == WarningCode.COMMENT_BY_ANOTHER_POST || each.code() == WarningCode.POST_IS_BLANK)
                .extracting(each -> each.problem().what())
                .containsExactly(
                        "`Station manager (Station Manager Southgate)` answers `RECOVERY_PLAN`, which is required of"
                                + " `Head of service (Head of Response)`",
                        "`Monitoring Officer` answers `REVIEW`, which is required of `Chief Fire Officer`",
                        "nobody is said to have written what is to answer `REVIEW`");
    }

    /** Beside the target of the year the year's own minimum counts, and that of the month is judged by no rule. */
    @Test
    void a_minimum_of_a_month_that_has_no_target_of_its_own_is_told(@TempDir Path folder) {
        TestRules.copy(DATA, folder);
        TestRules.write(folder, "targets.csv", "ref,period,floor\nFR10,2024-06,93\nFR14,2024-06,93\n");
        assertThat(TestRules.evaluate(EDITION, TestRules.data(folder, EDITION)).warnings())
                .extracting(each -> each.problem().what())
                .contains("the legal minimum of `FR14` for 2024-06 goes with no target, and no rule of"
                        + " `fire-authority/2023-24` judges `LATEST` by it alone")
                .noneMatch(what -> what.contains("`FR10`"));
    }
}
