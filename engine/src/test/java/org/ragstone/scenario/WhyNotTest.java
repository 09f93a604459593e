package org.ragstone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.TestRules;

/** What a failing case says of the rules that spoke and of those that did not. */
class WhyNotTest {
    private static final String FLOOR =
            "`Floor standard: management action when it is not achieved` " + "(kent/2018-19/floor-standard.drl:3)";
    private static final String GREEN = "`Rating: green when the target is achieved` (kent/2018-19/rating.drl:3)";
    private static final String AMBER = "`Rating: amber when the floor standard is achieved but the target is not` "
            + "(kent/2018-19/rating.drl:11)";
    private static final String TARGET =
            "`Which target: the target in the Directorate Business Plan` " + "(kent/2018-19/phased-target.drl:3)";

    @TempDir
    private Path rules;

    @BeforeEach
    void copyKent() {
        TestRules.copy(TestRules.SHIPPED.resolve("kent/2018-19"), rules.resolve("kent/2018-19"));
    }

    /** Why the one failure of a case of Kent's rules is one. */
    private List<String> why(String scenario) {
        TestRules.write(
                rules,
                "kent/2018-19/why.test.yaml",
                "indicator: { target: 92, floor: 90 }\nperiod: 2018-07\ncases: { why: { " + scenario + " } }\n");
        Edition edition = TestRules.edition(rules, "kent", "2018-19");
        List<ScenarioResult.Failure> failures =
                ScenarioRunner.of(new Evaluator(edition, new PlainPolicySet(Gate.approve(edition)))).run().stream()
                        .filter(each -> each.file().endsWith("why.test.yaml"))
                        .flatMap(each -> each.failures().stream())
                        .toList();
        assertThat(failures).hasSize(1);
        return failures.get(0).why();
    }

    @Test
    void what_is_missing_names_the_rule_that_would_say_it_and_what_it_finds_instead() {
        assertThat(why("LATEST: 90, expect: { RATING: AMBER, ACTION: [COMMENTARY, MANAGEMENT_ACTION] }"))
                .containsExactly(
                        "no MANAGEMENT_ACTION: " + FLOOR
                                + " asks for `floor == \"MISSED\"`, and it is ACHIEVED: 90 against a floor of 90, higher is better");
    }

    @Test
    void what_came_unwanted_names_the_rule_that_said_it() {
        assertThat(why("LATEST: 91, expect: { RATING: GREEN }"))
                .containsExactly(
                        "AMBER is said by " + AMBER,
                        "no GREEN: " + GREEN
                                + " asks for `target == \"ACHIEVED\"`, and it is MISSED: 91 against a target of 92, higher is better");
        assertThat(why("LATEST: 89, expect: { RATING: RED, ALERT: none }"))
                .containsExactly("FLOOR_MISSED is said by `Floor standard: alert when it is not achieved` "
                        + "(kent/2018-19/floor-standard.drl:11)");
    }

    @Test
    void a_direction_is_missed_only_by_rules_that_can_be_against_the_same() {
        assertThat(why("LATEST: 95 96, expect: { RATING: GREEN, DIRECTION: { PREVIOUS_PERIOD: WORSENED } }"))
                .containsExactly(
                        "IMPROVED is said by `Direction of travel: performance has improved` "
                                + "(kent/2018-19/direction-of-travel.drl:3)",
                        "no WORSENED against PREVIOUS_PERIOD: `Direction of travel: performance has worsened` "
                                + "(kent/2018-19/direction-of-travel.drl:13) asks for `change == \"WORSE\"`, and it is BETTER: "
                                + "96 against 95 for 2018-06, higher is better");
        assertThat(
                        why(
                                "LATEST: 95 96, expect: { RATING: GREEN, DIRECTION: { PREVIOUS_PERIOD: IMPROVED, TREND: IMPROVED } }"))
                .containsExactly("no rule says IMPROVED against TREND");
    }

    @Test
    void without_a_judgement_the_rules_say_why_no_target_counts() {
        assertThat(why("LATEST: SUPPRESSED, expect: { NOT_RATED: SUPPRESSED, RATING: GREEN }"))
                .containsExactly(
                        "no GREEN: " + GREEN + " looks for a `Judgement`, and there is none",
                        "no target counts: " + TARGET
                                + " asks for `state == \"REPORTED\"`, and it is SUPPRESSED: no figure for 2018-07");
    }

    @Test
    void several_conditions_that_do_not_hold_are_told_together() {
        assertThat(
                        why(
                                "kind: ACTIVITY, polarity: none, target: none, floor: none, lower: 60, LATEST: SUPPRESSED, expect: { NOT_RATED: SUPPRESSED, RANGE: BELOW }"))
                .containsExactly(
                        "no BELOW: `Expected range: Below when activity is under the lower threshold` "
                                + "(kent/2018-19/expected-range.drl:20) asks for `state == \"REPORTED\"`, and it is SUPPRESSED: "
                                + "no figure for 2018-07; and for `range == \"BELOW\"`, and it is NO_FIGURE: no figure for 2018-07");
    }

    @Test
    void a_rule_that_is_named_and_does_not_speak_says_what_it_finds_wanting() {
        assertThat(
                        why(
                                "LATEST: 91, expect: { RATING: AMBER }, because: \"Floor standard: management action when it is not achieved\""))
                .containsExactly(
                        FLOOR
                                + " asks for `floor == \"MISSED\"`, and it is ACHIEVED: 91 against a floor of 90, higher is better");
    }

    @Test
    void the_nearest_of_many_rules_are_told_and_the_others_counted() {
        StringBuilder many = new StringBuilder();
        for (String state : List.of("LAGGED", "ASSESSED", "SUSPENDED", "WITHDRAWN")) {
            many.append(
                    """
                    rule "Required action: attention when it is %1$s" @assumption("test")
                    when $r : Result( state == "%1$s", basis == "FORECAST" )
                    then require( $r, "MANAGEMENT_ACTION" );
                    end
                    """
                            .formatted(state));
        }
        Edition kent = TestRules.kent();
        TestRules.write(rules, "kent/2018-19/required-action.drl", TestRules.text(kent, "required-action.drl") + many);
        List<String> why = why("LATEST: 91, expect: { RATING: AMBER, ACTION: [COMMENTARY, MANAGEMENT_ACTION] }");
        assertThat(why).hasSize(4).last().isEqualTo("no MANAGEMENT_ACTION: 2 rules more");
        assertThat(why.get(0)).contains(FLOOR);
    }
}
