package org.ragstone.policy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.check.RulesCheck;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.policy.gate.Gate;
import org.ragstone.scenario.Coverage;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.testing.TestRules;

/** {@code indicator.aggregation}, which language 2 brings: to the gate, the proof, scenarios and explanations. */
class AggregationFieldTest {
    private static final String FRAMEWORK =
            """
            title: Sums
            council: A council
            ratings: { GREEN: { label: Green }, RED: { label: Red } }
            not-rated: { NOT_SUMMED: { label: Not summed }, NO_TARGET: { label: No target }, NO_FIGURE: { label: No figure } }
            """;

    private static final String NO_FIGURE =
            """
            rule "No figure: whatever there is in its place" @assumption("a test")
            when $r : Result( state != "REPORTED" )
            then doNotRate( $r, "NO_FIGURE" );
            end
            """;

    private static final String WHICH_TARGET =
            """
            rule "Which target: that of the year, for what adds up" @assumption("a test")
            when $r : Result( indicator.aggregation == "SUM", state == "REPORTED", targetSet in ( "FOR_THE_YEAR", "PHASED" ) )
            then judge( $r, "YEAR_END_TARGET" );
            end
            """;

    private static final String NOT_RATED =
            """
            rule "Not rated: what does not add up" @assumption("a test")
            when $r : Result( indicator.aggregation in ( "RATE", "NONE" ), state == "REPORTED" )
            then doNotRate( $r, "NOT_SUMMED" );
            end
            rule "Not rated: what adds up and has no target" @assumption("a test")
            when $r : Result( indicator.aggregation == "SUM", state == "REPORTED",
                              targetSet in ( "NONE", "NO_EARLIER_FIGURE" ) )
            then doNotRate( $r, "NO_TARGET" );
            end
            """;

    private static final String RATING =
            """
            rule "Rating: green when the target is achieved" @assumption("a test")
            when $j : Judgement( target == "ACHIEVED" )
            then rate( $j, "GREEN" );
            end
            rule "Rating: red when the target is missed" @assumption("a test")
            when $j : Judgement( target == "MISSED" )
            then rate( $j, "RED" );
            end
            """;

    private static final String SCENARIOS =
            """
            indicator: { aggregation: SUM, decimals: 0, target: 10 }
            cases:
              a sum that reaches it: { LATEST: 10, expect: { RATING: GREEN } }
              a sum that does not: { LATEST: 9, expect: { RATING: RED } }
              a sum without a target: { target: none, LATEST: 9, expect: { NOT_RATED: NO_TARGET } }
              a rate: { aggregation: RATE, LATEST: 9/1, expect: { NOT_RATED: NOT_SUMMED } }
              a rate without a target: { aggregation: RATE, target: none, LATEST: 9/1, expect: { NOT_RATED: NOT_SUMMED } }
              neither: { aggregation: none, LATEST: 9, expect: { NOT_RATED: NOT_SUMMED } }
            """;

    private static final String A_MEAN =
            "  a mean: { aggregation: MEAN, LATEST: 9, problem: \"no rule answers: aggregation MEAN, state REPORTED\" }\n";

    @TempDir
    private Path rules;

    private Edition edition(int language, String scenarios) {
        TestRules.write(
                rules.resolve("a").resolve("e"),
                "framework.yaml",
                FRAMEWORK + "language: " + language + "\n",
                "no-figure.drl",
                NO_FIGURE,
                "phased-target.drl",
                WHICH_TARGET,
                "not-rated.drl",
                NOT_RATED,
                "rating.drl",
                RATING,
                "rating.test.yaml",
                scenarios);
        return TestRules.edition(rules, "a", "e");
    }

    private RulesCheck.CheckedRules check() {
        return RulesCheck.proved(new RulesFolder(rules), new DroolsCompiler());
    }

    @Test
    void an_edition_of_language_1_is_told_what_knows_it() {
        Edition first = edition(1, SCENARIOS);
        assertThatThrownBy(() -> Gate.approve(first))
                .hasMessageContaining("a/e/phased-target.drl:2:19: `Result` has no field `indicator.aggregation`")
                .hasMessageContaining("It is of language 2: with `language: 2` in framework.yaml it can be asked for.");
    }

    @Test
    void what_rules_leave_out_is_a_gap_in_plain_words() {
        edition(2, SCENARIOS);
        assertThat(check().problems())
                .extracting(Problem::what)
                .containsExactly("no rule answers: a figure for the period, averaged over the year");
        edition(2, SCENARIOS + A_MEAN);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void scenarios_know_it_and_what_they_do_not_notice_is_told() {
        ScenarioRunner.CoveredScenarios outcome = ScenarioRunner.of(TestRules.evaluator(edition(2, SCENARIOS + A_MEAN)))
                .runAndCover();
        assertThat(outcome.results()).hasSize(7).allMatch(ScenarioResult::passed);
        Coverage coverage = outcome.coverage().orElseThrow();
        assertThat(coverage.unnoticed())
                .filteredOn(each -> each.what().contains("aggregation"))
                .isEmpty();
        Coverage without = ScenarioRunner.of(TestRules.evaluator(edition(2, SCENARIOS.replaceAll("  neither: .*", ""))))
                .runAndCover()
                .coverage()
                .orElseThrow();
        assertThat(without.unnoticed())
                .extracting(each -> each.what())
                .contains(
                        "`indicator.aggregation in ( \"RATE\", \"NONE\" )` becomes `indicator.aggregation == \"RATE\"`");
    }

    @Test
    void an_explanation_says_what_was_asked() {
        Edition edition = edition(2, SCENARIOS);
        Path data = TestRules.write(
                rules.resolve("data"),
                "dataset.yaml",
                "framework: a\nperiod: 2018-07\n",
                "indicators.csv",
                "ref,title,kind,polarity,frequency,bases,aggregation,target\nA1,Calls,KPI,HIGHER,MONTHLY,LATEST,SUM,10\n",
                "results.csv",
                "ref,period,basis,value\nA1,2018-07,LATEST,10\n");
        JudgedResult result = TestRules.evaluate(edition, TestRules.data(data, edition))
                .results()
                .get(0);
        assertThat(result.because(result.status().orElseThrow())
                        .get(0)
                        .restsOn()
                        .get(0)
                        .saw())
                .contains(new Reason.Seen(
                        "Result", "indicator.aggregation", "SUM", "as the data set describes the indicator"));
    }
}
