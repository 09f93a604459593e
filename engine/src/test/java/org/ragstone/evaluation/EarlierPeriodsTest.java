package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.model.Problem;
import org.ragstone.testing.TestRules;

/** What earlier periods have to do with the one that is judged. */
class EarlierPeriodsTest {
    private static final String RED_THREE_TIMES =
            """
            rule "Required action: management action when red three periods in a row (3)"
              @assumption("a test")
            when
              $r : Rating( outcome == "RED", inARow >= 3 )
            then
              require( $r, "MANAGEMENT_ACTION" );
            end
            rule "Required action: alert when not reported two periods in a row (2)"
              @assumption("a test")
            when
              $n : NotRated( outcome == "NOT_REPORTED", inARow >= 2 )
            then
              alert( $n, "FLOOR_MISSED" );
            end
            """;

    @TempDir
    private Path folder;

    private Evaluation evaluate(Edition edition, String indicator, String results, String... more) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: kent\nperiod: 2018-07\n",
                "indicators.csv",
                "ref,title,kind,polarity,frequency,bases,target,floor,status,lower,upper,aggregation\n" + indicator,
                "results.csv",
                "ref,period,basis,value,state\n" + results);
        TestRules.write(folder, more);
        return TestRules.evaluate(edition, TestRules.data(folder, edition));
    }

    private static Edition watching() {
        // Without the floor's own rule, so that what is required is required by the row.
        return TestRules.with(
                TestRules.kentWith("required-action.drl", RED_THREE_TIMES),
                TestRules.kentWith("required-action.drl", RED_THREE_TIMES).ruleFiles().stream()
                        .filter(file -> !file.name().equals("floor-standard.drl"))
                        .toList());
    }

    private static List<String> actions(Evaluation evaluation) {
        return evaluation.requiredActions().stream()
                .map(each -> each.indicator().ref() + " " + each.action().name())
                .toList();
    }

    @Test
    void a_rule_can_ask_for_how_many_periods_a_status_has_lasted() {
        Evaluation evaluation = evaluate(
                watching(),
                """
                A,three reds,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,
                B,two reds after an amber,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,
                C,a month between,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,
                D,low is good,KPI,LOWER,MONTHLY,LATEST,5,10,,,,
                E,quarters,KPI,HIGHER,QUARTERLY,LATEST,92,90,,,,
                """,
                """
                A,2018-05,LATEST,80,
                A,2018-06,LATEST,80,
                A,2018-07,LATEST,80,
                B,2018-05,LATEST,91,
                B,2018-06,LATEST,80,
                B,2018-07,LATEST,80,
                C,2018-04,LATEST,80,
                C,2018-06,LATEST,80,
                C,2018-07,LATEST,80,
                D,2018-04,LATEST,11,
                D,2018-05,LATEST,11,
                D,2018-06,LATEST,11,
                D,2018-07,LATEST,11,
                E,2017/18-Q3,LATEST,80,
                E,2017/18-Q4,LATEST,80,
                E,2018/19-Q1,LATEST,80,
                """);
        assertThat(actions(evaluation))
                .containsExactly("A MANAGEMENT_ACTION", "D MANAGEMENT_ACTION", "E MANAGEMENT_ACTION");
        assertThat(evaluation
                        .requiredActions()
                        .get(1)
                        .grounds()
                        .get(0)
                        .because()
                        .get(0)
                        .saw()
                        .get(1))
                .hasToString("Seen[fact=Rating, field=inARow, is=4, from=from 2018-04 to 2018-07]");
    }

    @Test
    void each_period_answers_to_its_own_targets() {
        Evaluation evaluation = evaluate(
                watching(),
                "A,easier before,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,\n",
                """
                A,2018-02,LATEST,80,
                A,2018-03,LATEST,80,
                A,2018-04,LATEST,80,
                A,2018-05,LATEST,80,
                A,2018-06,LATEST,80,
                A,2018-07,LATEST,80,
                """,
                "targets.csv",
                "ref,period,target,floor\nA,2017/18,70,60\n");
        assertThat(lasted(evaluation)).as("until March it was achieved").isEqualTo("4");
    }

    private static String lasted(Evaluation evaluation) {
        return evaluation
                .requiredActions()
                .get(0)
                .grounds()
                .get(0)
                .because()
                .get(0)
                .saw()
                .get(1)
                .is();
    }

    @Test
    void a_period_without_a_figure_ends_the_row_and_has_one_of_its_own() {
        Evaluation evaluation = evaluate(
                watching(),
                """
                A,a gap in April,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,
                B,not reported,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,
                C,suspended now,KPI,HIGHER,MONTHLY,LATEST,92,90,SUSPENDED,,,
                """,
                """
                A,2018-02,LATEST,80,
                A,2018-03,LATEST,80,
                A,2018-06,LATEST,80,
                A,2018-05,LATEST,80,
                A,2018-07,LATEST,80,
                B,2018-06,LATEST,,
                B,2018-07,LATEST,,
                C,2018-05,LATEST,80,
                C,2018-06,LATEST,80,
                """);
        assertThat(actions(evaluation)).containsExactly("A MANAGEMENT_ACTION");
        assertThat(lasted(evaluation)).isEqualTo("3");
        assertThat(evaluation.summary().alerts()).as("B alone").isEqualTo(1);
    }

    @Test
    void a_year_to_date_that_is_computed_has_a_history_too() {
        Evaluation evaluation = evaluate(
                watching(),
                "A,summed,KPI,LOWER,MONTHLY,YEAR_TO_DATE,5,10,,,,SUM\n",
                "A,2018-04,LATEST,4,\nA,2018-05,LATEST,7,\nA,2018-06,LATEST,1,\nA,2018-07,LATEST,0,\n");
        assertThat(lasted(evaluation)).isEqualTo("3");
    }

    @Test
    void a_gap_of_the_rules_ends_the_row() {
        Evaluation evaluation = evaluate(
                watching(),
                "A,no floor in May,KPI,HIGHER,MONTHLY,LATEST,92,,,,,\n",
                "A,2018-04,LATEST,80,\nA,2018-05,LATEST,80,\nA,2018-06,LATEST,80,\nA,2018-07,LATEST,80,\n",
                "targets.csv",
                "ref,period,target,floor\nA,2018/19,92,\n");
        assertThat(actions(evaluation)).isEmpty();
        assertThat(evaluation.problems()).hasSize(1);
    }

    @Test
    void the_row_goes_back_ten_years_at_most_and_a_long_gap_costs_no_more() {
        Evaluation evaluation = evaluate(
                watching(),
                "A,since the war,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,\n",
                "A,1950-01,LATEST,,\nA,2018-07,LATEST,,\n");
        JudgedResult result = evaluation.results().get(0);
        assertThat(result.because(result.alerts().get(0)).get(0).saw().get(1).is())
                .isEqualTo("121");
    }

    @Test
    void the_floor_of_a_later_phase_is_not_that_of_an_earlier_one() {
        Evaluation evaluation = evaluate(
                TestRules.kentWith(
                        "phased-target.drl",
                        """
                        rule "Which target: the phase's"
                          @assumption("a test")
                        when $r : Result( state == "REPORTED", targetSet == "PHASED" )
                        then judge( $r, "PHASED_TARGET" );
                        end
                        """),
                "A,phased,KPI,HIGHER,QUARTERLY,LATEST,,,,,,\n",
                "A,2018/19-Q1,LATEST,85,\n",
                "targets.csv",
                "ref,period,target,floor\nA,2018/19-Q1,80,\nA,2018/19-Q4,95,90\n");
        assertThat(evaluation.results().get(0).status().orElseThrow().outcome()).isEqualTo("GREEN");
        assertThat(evaluation.results().get(0).alerts()).isEmpty();
    }

    @Test
    void a_forecast_of_last_year_does_not_lag_into_this_one() {
        Evaluation evaluation = evaluate(
                TestRules.kent(), "A,forecast,KPI,HIGHER,ANNUAL,FORECAST,92,90,,,,\n", "A,2018-03,FORECAST,99,\n");
        assertThat(evaluation.results().get(0).due().state().name()).isEqualTo("NOT_REPORTED");
    }

    @Test
    void a_year_to_date_of_last_year_does_not_lag_into_this_one() {
        Evaluation evaluation = evaluate(
                TestRules.kent(),
                """
                A,before April,KPI,HIGHER,MONTHLY,YEAR_TO_DATE,92,90,,,,
                B,in April,KPI,HIGHER,MONTHLY,YEAR_TO_DATE,92,90,,,,
                """,
                "A,2018-03,YEAR_TO_DATE,95,\nB,2018-04,YEAR_TO_DATE,95,\n");
        assertThat(evaluation.results())
                .extracting(each -> each.due().state().name())
                .containsExactly("NOT_REPORTED", "LAGGED");
    }

    @Test
    void a_forecast_of_activity_answers_to_the_range_of_the_year() {
        Evaluation evaluation = evaluate(
                TestRules.kent(),
                "A,visits,ACTIVITY,,MONTHLY,LATEST FORECAST,,,,1500,1600,\n",
                "A,2018-07,FORECAST,1540,\nA,2018-07,LATEST,380,\n",
                "targets.csv",
                "ref,period,lower,upper\nA,2018-07,370,400\n");
        assertThat(evaluation.results())
                .extracting(each -> each.status().orElseThrow().outcome() + " " + each.expectedRange())
                .containsExactly("YES 370 to 400", "YES 1500 to 1600");
    }

    @Test
    void the_floor_of_the_last_phase_is_the_years_too_where_the_year_has_no_target() {
        Evaluation evaluation = evaluate(
                TestRules.kent(),
                "A,phased,KPI,HIGHER,MONTHLY,LATEST,,,,,,\n",
                "A,2018-07,LATEST,74,\n",
                "targets.csv",
                "ref,period,target,floor\nA,2018-05,65,61\nA,2019-03,75,70\n");
        assertThat(evaluation.problems()).isEmpty();
        assertThat(evaluation.results().get(0).status().orElseThrow().outcome()).isEqualTo("AMBER");
    }

    @Test
    void last_years_figure_below_the_floor_is_no_target() {
        String indicator = "A,better than last year,KPI,HIGHER,MONTHLY,LATEST,>LAST_YEAR,60,,,,\n";
        assertThat(evaluate(TestRules.kent(), indicator, "A,2018-07,LATEST,58,\nA,2017-07,LATEST,55,\n")
                        .problems())
                .extracting(Problem::what)
                .containsExactly(
                        "the floor 60 asks more than the target, strictly 55 as the figure of 2017-07, where higher is better");
        assertThat(evaluate(TestRules.kent(), indicator, "A,2018-07,LATEST,61,\nA,2017-07,LATEST,60,\n")
                        .problems())
                .isEmpty();
    }
}
