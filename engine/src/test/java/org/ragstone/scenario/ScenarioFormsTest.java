package org.ragstone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.testing.TestRules;

/** The short forms in which scenarios can be written. */
class ScenarioFormsTest {
    @TempDir
    private Path rules;

    private List<String> run(String scenarios) {
        TestRules.copy(TestRules.SHIPPED.resolve("kent/2018-19"), rules.resolve("kent/2018-19"));
        TestRules.write(rules, "kent/2018-19/forms.test.yaml", scenarios);
        Edition edition = TestRules.edition(rules, "kent", "2018-19");
        return ScenarioRunner.of(TestRules.evaluator(edition)).run().stream()
                .filter(each -> each.file().endsWith("forms.test.yaml"))
                .map(each -> each.name() + " "
                        + each.failures().stream()
                                .map(ScenarioResult.Failure::what)
                                .toList())
                .toList();
    }

    @Test
    void a_table_is_a_case_a_row() {
        assertThat(
                        run(
                                """
                        indicator: { target: 92, floor: 90 }
                        tables:
                          both sides:
                            columns: [LATEST, RATING, PREVIOUS_PERIOD, because]
                            rows:
                              - [92, GREEN, NOT_AVAILABLE, "Rating: green when the target is achieved"]
                              - [92 91, AMBER, WORSENED, ""]
                              - [89, AMBER, "", ""]
                          low is good:
                            polarity: LOWER
                            target: 15
                            floor: 20
                            expect: { RATING: RED, ALERT: FLOOR_MISSED }
                            columns: [case, LATEST, RATING, ALERT]
                            rows:
                              - [over the floor, 21, "", ""]
                              - [on the floor, 20, AMBER, none]
                        """))
                .containsExactly(
                        "both sides: LATEST 92 []",
                        "both sides: LATEST 92 91 []",
                        "both sides: LATEST 89 [RATING: expected AMBER, got RED]",
                        "low is good: over the floor []",
                        "low is good: on the floor []");
    }

    @Test
    void targets_of_the_file_hold_in_each_case_unless_it_says_otherwise() {
        assertThat(
                        run(
                                """
                        indicator: { target: 92, floor: 90 }
                        period: 2018-07
                        targets: { 2018/19: { target: 80, floor: 70 } }
                        cases:
                          the year's: { LATEST: 80, expect: { RATING: GREEN } }
                          another: { LATEST: 80, targets: { 2018/19: { target: 81, floor: 70 } }, expect: { RATING: AMBER } }
                          none: { LATEST: 80, targets: { 2018/19: none }, expect: { RATING: RED } }
                        """))
                .containsExactly("the year's []", "another []", "none []");
    }

    @Test
    void longer_times_are_computed_from_a_series() {
        assertThat(
                        run(
                                """
                        indicator: { target: 60, floor: 50, decimals: 1 }
                        period: 2018-07
                        cases:
                          sum:
                            { aggregation: SUM, LATEST: 10 20 30 0, YEAR_TO_DATE: _, expect: { YEAR_TO_DATE: { RATING: GREEN }, LATEST: { RATING: RED } } }
                          a month is missing:
                            { aggregation: SUM, LATEST: 60 _ 60 60, YEAR_TO_DATE: _, expect: { YEAR_TO_DATE: { NOT_RATED: NOT_REPORTED }, LATEST: { RATING: GREEN } } }
                          the year begins in April:
                            { aggregation: SUM, LATEST: 99 10 10 10 10, YEAR_TO_DATE: _, expect: { YEAR_TO_DATE: { RATING: RED }, LATEST: { RATING: RED } } }
                          mean, as printed:
                            { aggregation: MEAN, LATEST: 59.9 60 60 59.95, YEAR_TO_DATE: _, expect: { YEAR_TO_DATE: { RATING: GREEN }, LATEST: { RATING: GREEN } } }
                          a rate weighs its cases:
                            { aggregation: RATE, unit: "%", LATEST: 1/10 1/10 58/80 0/0, YEAR_TO_DATE: _, expect: { YEAR_TO_DATE: { RATING: GREEN }, LATEST: { NOT_RATED: NOT_COMPUTABLE } } }
                          what is given stands:
                            { aggregation: SUM, LATEST: 10 20 30 0, YEAR_TO_DATE: 49, expect: { YEAR_TO_DATE: { RATING: RED }, LATEST: { RATING: RED } } }
                          a year:
                            { aggregation: MEAN, period: 2018/19-Q4, frequency: QUARTERLY, LATEST: 40 50 70 80, OUTTURN: _, expect: { OUTTURN: { RATING: GREEN }, LATEST: { RATING: GREEN } } }
                          twelve months:
                            { aggregation: SUM, frequency: QUARTERLY, LATEST: 99 10 20 30 0, ROLLING_12_MONTHS: _, expect: { ROLLING_12_MONTHS: { RATING: GREEN }, LATEST: { RATING: RED } } }
                        """))
                .hasSize(8)
                .allMatch(each -> each.endsWith(" []"));
    }

    @Test
    void a_target_of_one_basis_has_it_behind_its_period() {
        assertThat(
                        run(
                                """
                        indicator: { target: 120, floor: 1, aggregation: SUM }
                        period: 2018-07
                        targets: { 2018/19 LATEST: { target: 10 } }
                        cases:
                          each its own:
                            { LATEST: 10 20 30 10, YEAR_TO_DATE: _, targets: { 2018/19 YEAR_TO_DATE: { target: 70 } }, expect: { RATING: GREEN } }
                          in the row:
                            { LATEST: 10 20 30 10, YEAR_TO_DATE: _, targets: { 2018/19: { basis: YEAR_TO_DATE, target: 71 } }, expect: { LATEST: { RATING: GREEN }, YEAR_TO_DATE: { RATING: AMBER } } }
                          that of the file on another basis:
                            { YEAR_TO_DATE: 100, expect: { RATING: AMBER } }
                        """))
                .containsExactly("each its own []", "in the row []", "that of the file on another basis []");
    }

    @Test
    void because_names_rules_behind_what_comes_or_on_the_way_to_it() {
        assertThat(
                        run(
                                """
                        indicator: { target: 92, floor: 90 }
                        tables:
                          red:
                            columns: [case, LATEST, because]
                            expect: { RATING: RED }
                            rows:
                              - [the status, 89, "Rating: red when the floor standard is not achieved"]
                              - [an action, 89, "Required action: commentary on a rating below green"]
                              - [an alert, 89, "Floor standard: alert when it is not achieved"]
                              - [a direction, 89, "Direction of travel: N/a without an earlier result"]
                              - [which target, 89, "Which target: the target in the Directorate Business Plan"]
                              - [several, 90 89, ["Direction of travel: performance has worsened", "Rating: red when the floor standard is not achieved"]]
                        cases:
                          of each result:
                            { LATEST: 89, YEAR_TO_DATE: 89, expect: { RATING: RED }, because: "Floor standard: alert when it is not achieved" }
                        """))
                .hasSize(7)
                .allMatch(each -> each.endsWith(" []"));
    }

    @Test
    void a_rule_that_is_named_and_is_not_behind_it_fails() {
        assertThat(
                        run(
                                """
                        indicator: { target: 92, floor: 90 }
                        cases:
                          another status:
                            { LATEST: 91, expect: { RATING: AMBER }, because: "Rating: green when the target is achieved" }
                          one status too many:
                            LATEST: 91
                            expect: { RATING: AMBER }
                            because:
                              - "Rating: amber when the floor standard is achieved but the target is not"
                              - "Rating: green when the target is achieved"
                          no such action:
                            { LATEST: 92, expect: { RATING: GREEN }, because: "Required action: commentary on a rating below green" }
                          of one result only:
                            { LATEST: 92, YEAR_TO_DATE: 91, expect: { LATEST: { RATING: GREEN }, YEAR_TO_DATE: { RATING: AMBER } }, because: "Required action: commentary on a rating below green" }
                        """))
                .containsExactly(
                        "another status [because: expected `Rating: green when the target is achieved`, got "
                                + "`Rating: amber when the floor standard is achieved but the target is not`]",
                        "one status too many [because: expected `Rating: amber when the floor standard is achieved but the "
                                + "target is not`, `Rating: green when the target is achieved`, got "
                                + "`Rating: amber when the floor standard is achieved but the target is not`]",
                        "no such action [because: nothing comes of `Required action: commentary on a rating below green`]",
                        "of one result only [LATEST, because: nothing comes of "
                                + "`Required action: commentary on a rating below green`]");
    }
}
