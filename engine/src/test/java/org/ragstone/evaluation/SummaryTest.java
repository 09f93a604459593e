package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.testing.TestRules;

/** What an edition says of its totals, and the texts that are filled with them. */
class SummaryTest {
    private static final String FRAMEWORK =
            """
            title: A dashboard
            council: A council
            ratings: { GREEN: { label: Green }, YELLOW: { label: Yellow }, RED: { label: Red } }
            not-rated:
              NOT_REPORTED: { label: Not available, in-total: true }
              DATA_ONLY: { label: Data only, in-total: false }
            directions: { UP: { label: Up }, DOWN: { label: Down }, FIRST: { label: First } }
            groups: [KEY, OTHER]
            due: { KPI: [LATEST], ACTIVITY: [LATEST] }
            columns: { Status: [LATEST], Year: [YEAR_TO_DATE] }
            """;

    private static final String[] RULES = {
        "no-figure.drl",
        rule("No figure: none", "$r : Result( state != \"REPORTED\" )", "doNotRate( $r, \"NOT_REPORTED\" )"),
        "phased-target.drl",
        rule(
                "Which target: the year's",
                "$r : Result( state == \"REPORTED\", targetSet == \"FOR_THE_YEAR\" )",
                "judge( $r, \"YEAR_END_TARGET\" )"),
        "not-rated.drl",
        rule(
                "Not rated: no target",
                "$r : Result( state == \"REPORTED\", targetSet == \"NONE\" )",
                "doNotRate( $r, \"DATA_ONLY\" )"),
        "direction-of-travel.drl",
        rule(
                        "Direction of travel: up",
                        "$c : Comparison( against == \"PREVIOUS_PERIOD\", change == \"BETTER\" )",
                        "travel( $c, \"UP\" )")
                + rule(
                        "Direction of travel: down",
                        "$c : Comparison( against == \"PREVIOUS_PERIOD\", change == \"WORSE\" )",
                        "travel( $c, \"DOWN\" )"),
        "rating.drl",
        rule("Rating: green", "$j : Judgement( target == \"ACHIEVED\" )", "rate( $j, \"GREEN\" )")
                + rule(
                        "Rating: yellow within 10 %",
                        "$j : Judgement( target == \"MISSED\", shortfallPercent <= 10 )", "rate( $j, \"YELLOW\" )")
                + rule("Rating: red beyond 10 %", "$j : Judgement( shortfallPercent > 10 )", "rate( $j, \"RED\" )")
    };

    private static final String INDICATORS =
            """
            ref,title,service,kind,polarity,frequency,target,group
            A,Bins,Waste,KPI,HIGHER,MONTHLY,100,KEY
            B,Roads,Highways,KPI,HIGHER,MONTHLY,100,KEY
            C,Calls,Highways,KPI,HIGHER,MONTHLY,100,
            D,Visits,Waste,KPI,HIGHER,MONTHLY,,OTHER
            E,Letters,Waste,KPI,HIGHER,MONTHLY,100,
            """;

    private static final String RESULTS =
            """
            ref,period,basis,value
            A,2018-06,LATEST,90
            A,2018-07,LATEST,100
            B,2018-06,LATEST,96
            B,2018-07,LATEST,95
            C,2018-06,LATEST,70
            C,2018-07,LATEST,50
            D,2018-07,LATEST,7
            """;

    @TempDir
    private Path folder;

    private static String rule(String name, String when, String then) {
        return "rule \"%s\" @assumption(\"a test\")\nwhen\n  %s\nthen\n  %s;\nend\n".formatted(name, when, then);
    }

    private Evaluation evaluate(String settings, String... templates) {
        Path rules = TestRules.write(folder.resolve("rules/council/1"), RULES);
        TestRules.write(rules, "framework.yaml", FRAMEWORK + settings);
        TestRules.write(rules, templates);
        Edition edition = TestRules.edition(folder.resolve("rules"), "council", "1");
        Path data = TestRules.write(
                folder.resolve("data"),
                "dataset.yaml",
                "framework: council\nperiod: 2018-07\n",
                "indicators.csv",
                INDICATORS,
                "results.csv",
                RESULTS);
        return TestRules.evaluate(edition, TestRules.data(data, edition));
    }

    private static Summary.Column status(Evaluation evaluation) {
        return evaluation.summary().columns().get(0);
    }

    @Test
    void ratings_and_states_are_counted_and_what_is_not_in_the_total_beside_it() {
        Summary.Column column = status(evaluate(""));
        assertThat(column.counts()).isEqualTo(Map.of("GREEN", 1, "YELLOW", 1, "RED", 1, "NOT_REPORTED", 1));
        assertThat(column.counts().keySet()).containsExactly("GREEN", "YELLOW", "RED", "NOT_REPORTED");
        assertThat(column.total()).isEqualTo(4);
        assertThat(column.notInTotal()).isEqualTo(1);
        assertThat(column.percentages()).as("none without the setting").isEmpty();
    }

    @Test
    void percentages_are_of_the_total() {
        Evaluation evaluation = evaluate("percentages: { rounding: HALF_UP, decimals: 1 }\n");
        assertThat(status(evaluation).percentages()).containsEntry("GREEN", new BigDecimal("25.0"));
        assertThat(evaluation.summary().columns().get(1).percentages())
                .as("of nothing there is no part")
                .isEmpty();
        assertThat(evaluation.summary().directions().get(0).percentages())
                .containsEntry("DOWN", new BigDecimal("66.7"));
    }

    @Test
    void ratings_that_are_counted_together_are() {
        Summary.Column column =
                status(evaluate("percentages: TRUNCATE\ncount-together: { doing well: [GREEN, YELLOW] }\n"));
        assertThat(column.together())
                .containsExactly(new Summary.Together("doing well", 2, java.util.Optional.of(new BigDecimal("50"))));
    }

    @Test
    void directions_are_counted_by_comparator() {
        assertThat(evaluate("").summary().directions())
                .containsExactly(new Summary.Directions("PREVIOUS_PERIOD", 3, Map.of("UP", 1, "DOWN", 2), Map.of(), 0));
    }

    @Test
    void each_service_and_each_group_has_its_own_totals() {
        List<Summary.Breakdown> parts = evaluate("").summary().parts();
        assertThat(parts)
                .extracting(part -> part.by() + " " + part.name() + " "
                        + part.columns().get(0).total())
                .containsExactly("SERVICE Waste 2", "SERVICE Highways 2", "GROUP Key 2", "GROUP  2", "GROUP Other 0");
    }

    @Test
    void templates_are_filled_with_the_figures() {
        Evaluation evaluation = evaluate(
                "percentages: TRUNCATE\ncount-together: { doing well: [GREEN, YELLOW] }\n",
                "words/summary.txt",
                """
                # For the cover report.
                {period}: {GREEN} of the {total} {GREEN KPI is|KPIs are} green, {doing well} ({doing well percent}) doing well, {Year: total in words} of the year.
                [{DATA_ONLY} shown for information.]
                [{NOT_REPORTED in words} {NOT_REPORTED indicator is|indicators are} late: {NOT_REPORTED list}.]
                [{Year: RED} red in the year.]

                {PREVIOUS_PERIOD: DOWN in words} went down:
                - {PREVIOUS_PERIOD: DOWN ref}: {PREVIOUS_PERIOD: DOWN title}
                - {Year: GREEN ref}
                """);
        assertThat(evaluation.texts())
                .containsExactly(
                        Map.entry(
                                "summary",
                                """
                        July 2018: 1 of the 4 KPI is green, 2 (50%) doing well, no of the year.
                        1 shown for information.
                        one indicator is late: E.

                        two went down:
                        - B: Roads
                        - C: Calls"""));
    }
}
