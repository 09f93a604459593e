package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.join.DueResult;
import org.ragstone.model.Basis;
import org.ragstone.model.DataSet;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.ResultState;
import org.ragstone.testing.TestRules;

/** Indicators that are computed from others. */
class CompositesTest {
    private static final Path BOROUGHS =
            Path.of("src", "test", "resources", "frameworks", "data", "lincoln-three-boroughs");
    private static final Edition LINCOLN = TestRules.edition(TestRules.FRAMEWORKS, "lincoln", "2024-25");
    private static final Edition EXAMPLE = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");

    @TempDir
    private Path folder;

    private static DueResult due(Evaluation evaluation, String ref, Basis basis) {
        return evaluation.results().stream()
                .map(JudgedResult::due)
                .filter(each -> each.indicator().ref().equals(ref) && each.basis() == basis)
                .findFirst()
                .orElseThrow();
    }

    /** By hand: 45 of 60, 18 of 20 and 7 of 10 are 70 of 90, and 30 of 40 beside them 100 of 130; 75, 90 and 70 are 235. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALL     | 77.8 | the rate of its 3 parts, 70 of 90",
                "TYPICAL | 78.3 | the mean of its 3 parts",
                "APART   | 20   | the weighted sum of its 2 parts",
                "REGION  | 76.9 | the rate of its 2 parts, 100 of 130",
            })
    void three_boroughs_come_to_what_they_come_to_by_hand(String ref, BigDecimal figure, String computed) {
        DueResult due = due(boroughs(), ref, Basis.LATEST);
        assertThat(due.figure()).hasValueSatisfying(judged -> assertThat(judged).isEqualByComparingTo(figure));
        assertThat(due.computation()).isEqualTo(computed);
    }

    private static Evaluation boroughs() {
        return TestRules.evaluate(LINCOLN, TestRules.data(BOROUGHS, LINCOLN));
    }

    @Test
    void a_part_that_is_withheld_withholds_the_whole_and_is_named() {
        DueResult due = due(boroughs(), "CARE", Basis.LATEST);
        assertThat(due.state()).isEqualTo(ResultState.SUPPRESSED);
        assertThat(due.computation()).isEqualTo("the sum of its 2 parts, where `CARE_S` has no figure (SUPPRESSED)");
        assertThat(due.parts())
                .extracting(each -> each.part().ref() + ": " + each.words())
                .containsExactly("CARE_N: 14", "CARE_S: no figure (SUPPRESSED)");
    }

    @Test
    void figures_are_put_together_as_they_are_and_not_as_they_are_printed() {
        // Printed, they would be 33.4 each.
        Evaluation evaluation = evaluate(
                "A,A,,1,MONTHLY,LATEST,,\nB,B,,1,MONTHLY,LATEST,,\nX,X,,1,MONTHLY,LATEST,,SUM\n",
                "X,A,\nX,B,\n",
                "A,2026-06,LATEST,33.35,,,\nB,2026-06,LATEST,33.35,,,\n");
        assertThat(due(evaluation, "X", Basis.LATEST).figure()).contains(new BigDecimal("66.7"));
    }

    private static final String TWO = "A,A,,1,MONTHLY,LATEST,,\nB,B,,1,MONTHLY,LATEST,,\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // how | A | B | what X comes to
                "SUM  | 4,,,               | 6,,,               | REPORTED 10",
                "SUM  | 4,,,               | ,,,SUPPRESSED      | SUPPRESSED",
                "SUM  | 4,,,               | ,,,NOT_REPORTED    | NOT_REPORTED",
                "SUM  | 4,,,               | none               | NOT_REPORTED",
                "SUM  | 4,,,               | ,,,NOT_COMPUTABLE  | NOT_COMPUTABLE",
                "SUM  | 4,,,               | ,,,NOT_DUE         | NOT_REPORTED",
                "SUM  | ,,,NOT_DUE         | ,,,NOT_DUE         | NOT_DUE",
                "SUM  | ,,,NOT_REPORTED    | ,,,SUPPRESSED      | SUPPRESSED",
                "SUM  | ,,,NOT_COMPUTABLE  | ,,,NOT_DUE         | NOT_REPORTED",
                "SUM  | none               | none               | NOT_REPORTED",
                "MEAN | 4,,,               | 7,,,               | REPORTED 5.5",
                "MEAN | 4,,,               | ,,,NOT_COMPUTABLE  | NOT_COMPUTABLE",
                "RATE | 0.5,1,2            | 0.8,8,10           | REPORTED 0.8",
                "RATE | 0.5,1,2            | ,0,0,              | REPORTED 0.5",
                "RATE | 0.5,1,2            | ,,,NOT_COMPUTABLE  | REPORTED 0.5",
                "RATE | ,0,0,              | ,0,0,              | NOT_COMPUTABLE",
                "RATE | 0.5,1,2            | ,,,SUPPRESSED      | SUPPRESSED",
            })
    void what_is_missing_is_missing_in_the_whole(String how, String a, String b, String comes) {
        Evaluation evaluation =
                evaluate(TWO + "X,X,,1,MONTHLY,LATEST,," + how + "\n", "X,A,\nX,B,\n", row("A", a) + row("B", b));
        DueResult due = due(evaluation, "X", Basis.LATEST);
        assertThat(due.state() + due.figure().map(each -> " " + each).orElse(""))
                .isEqualTo(comes);
    }

    private static String row(String ref, String cells) {
        String all = cells == null
                ? ""
                : cells
                        + ",,,".substring((int)
                                cells.chars().filter(c -> c == ',').count());
        return cells == null ? "" : ref + ",2026-06,LATEST," + all + "\n";
    }

    @Test
    void a_rate_of_what_has_no_numerator_is_not_reported_and_says_so() {
        Evaluation evaluation = evaluate(
                TWO + "X,X,,1,MONTHLY,LATEST,,RATE\n",
                "X,A,\nX,B,\n",
                "A,2026-06,LATEST,0.5,1,2,\nB,2026-06,LATEST,0.5,,,\nB,2026-05,LATEST,0.5,1,2,\n");
        DueResult due = due(evaluation, "X", Basis.LATEST);
        assertThat(due.state()).isEqualTo(ResultState.NOT_REPORTED);
        assertThat(due.computation()).isEqualTo("the rate of its 2 parts, where `B` has no numerator and denominator");
    }

    @Test
    void what_is_given_stands_and_is_what_others_are_computed_from() {
        Evaluation evaluation = evaluate(
                TWO + "X,X,,1,MONTHLY,LATEST,,SUM\nY,Y,,1,MONTHLY,LATEST,,SUM\n",
                "X,A,\nX,B,\nY,X,2\n",
                "A,2026-06,LATEST,4,,,\nB,2026-06,LATEST,6,,,\nX,2026-06,LATEST,11,,,\n");
        assertThat(due(evaluation, "X", Basis.LATEST).figure()).contains(new BigDecimal("11"));
        assertThat(due(evaluation, "X", Basis.LATEST).computation()).isEmpty();
        assertThat(due(evaluation, "Y", Basis.LATEST).figure()).contains(new BigDecimal("22"));
        assertThat(due(evaluation, "Y", Basis.LATEST).computation()).isEqualTo("the weighted sum of its only part");
    }

    /** April: 4 and 60; May: 6 and 80. The mean of the year so far is that of 10 and 70, or of 32 and 43. */
    @ParameterizedTest
    @CsvSource({"'',40", "MEAN,37.5", "SUM,75"})
    void longer_times_are_those_of_its_parts_or_by_its_aggregation_of_its_own_periods(
            String aggregation, BigDecimal figure) {
        Evaluation evaluation = evaluate(
                "A,A,,1,MONTHLY,LATEST YEAR_TO_DATE,SUM,\nB,B,,1,MONTHLY,LATEST YEAR_TO_DATE,MEAN,\n"
                        + "X,X,,1,MONTHLY,LATEST YEAR_TO_DATE," + aggregation + ",MEAN\n",
                "X,A,\nX,B,\n",
                "A,2026-05,LATEST,6,,,\nB,2026-05,LATEST,80,,,\nA,2026-04,LATEST,4,,,\nB,2026-04,LATEST,60,,,\n",
                "2026-05");
        assertThat(due(evaluation, "X", Basis.YEAR_TO_DATE).figure())
                .hasValueSatisfying(judged -> assertThat(judged).isEqualByComparingTo(figure));
    }

    /** April and May: 40 of 50 and 30 of 40, beside 0 of 0 and 7 of 10; 77 of 100 together, by either way. */
    @ParameterizedTest
    @ValueSource(strings = {"", "RATE"})
    void the_rate_of_the_year_so_far_is_that_of_all_cases(String aggregation) {
        Evaluation evaluation = evaluate(
                "A,A,%,1,MONTHLY,LATEST YEAR_TO_DATE,RATE,\nB,B,%,1,MONTHLY,LATEST YEAR_TO_DATE,RATE,\n"
                        + "X,X,%,1,MONTHLY,LATEST YEAR_TO_DATE," + aggregation + ",RATE\n",
                "X,A,\nX,B,\n",
                "A,2026-05,LATEST,,30,40,\nB,2026-05,LATEST,,7,10,\nA,2026-04,LATEST,,40,50,\nB,2026-04,LATEST,,0,0,\n",
                "2026-05");
        assertThat(due(evaluation, "X", Basis.YEAR_TO_DATE).figure()).contains(new BigDecimal("77"));
    }

    @Test
    void what_is_annual_has_the_years_of_its_parts() {
        Evaluation evaluation =
                evaluate("A,A,,0,ANNUAL,LATEST,,\nX,X,,0,ANNUAL,LATEST,,SUM\n", "X,A,2\n", "A,2025,LATEST,4,,,\n");
        assertThat(due(evaluation, "X", Basis.LATEST).period()).hasToString("2025");
        assertThat(due(evaluation, "X", Basis.LATEST).figure()).contains(new BigDecimal("8"));
    }

    @Test
    void earlier_periods_are_computed_too() {
        Evaluation evaluation = evaluate(
                TWO + "X,X,,1,MONTHLY,LATEST,,SUM\n",
                "X,A,\nX,B,\n",
                "A,2026-06,LATEST,4,,,\nB,2026-06,LATEST,6,,,\nA,2026-05,LATEST,1,,,\nB,2026-05,LATEST,2,,,\n");
        assertThat(evaluation.results().get(2).earlier(EarlierFigure.PREVIOUS_PERIOD))
                .contains(new BigDecimal("3"));
    }

    @Test
    void one_is_refused_by_name_where_its_parts_have_not_come_with_it() {
        DataSet data = TestRules.data(BOROUGHS, LINCOLN);
        Evaluator evaluator = TestRules.evaluator(LINCOLN);
        IndicatorData all = data.indicators().get(3);
        assertThatThrownBy(() -> evaluator.judge(all, data.header().period()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(
                        "indicators.csv:5:composite: `ALL` is computed from other indicators, and has come"
                                + " without `NORTH`, `MIDDLE`, `SOUTH`");
        assertThatThrownBy(() -> evaluator.together(data.indicators().subList(1, 4)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("`ALL` is computed from other indicators, and has come without `NORTH`");
        IndicatorData together =
                evaluator.together(data.indicators().subList(0, 4)).get(3);
        assertThat(evaluator.judge(together, data.header().period()).results())
                .extracting(each -> each.status().orElseThrow().outcome())
                .containsExactly("WITHIN");
    }

    @Test
    void their_order_and_that_of_their_parts_means_nothing() {
        DataSet data = TestRules.data(BOROUGHS, LINCOLN);
        List<IndicatorData> turned = turned(data.indicators().stream()
                .map(each -> each.withParts(turned(each.parts())))
                .toList());
        Evaluator evaluator = TestRules.evaluator(LINCOLN);
        assertThat(judged(turned(evaluator.together(turned)), evaluator, data))
                .isEqualTo(judged(evaluator.together(data.indicators()), evaluator, data));
    }

    private static <T> List<T> turned(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    private static List<String> judged(List<IndicatorData> all, Evaluator evaluator, DataSet data) {
        return all.stream()
                .flatMap(each -> evaluator.judge(each, data.header().period()).results().stream())
                .map(each -> each.due().indicator().ref()
                        + each.due().state()
                        + each.due().figure())
                .collect(Collectors.toList());
    }

    private Evaluation evaluate(String indicators, String composites, String results) {
        return evaluate(indicators, composites, results, "2026-06");
    }

    private Evaluation evaluate(String indicators, String composites, String results, String period) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: example\nperiod: " + period + "\n",
                "indicators.csv",
                "ref,title,unit,decimals,frequency,bases,aggregation,composite,kind\n"
                        + indicators.replace("\n", ",KPI\n"),
                "composites.csv",
                "ref,part,weight\n" + composites,
                "results.csv",
                "ref,period,basis,value,numerator,denominator,state\n" + results);
        DataSet data = DataSetReader.open(folder, Overrides.NONE).read(new RulesFolder(TestRules.SHIPPED));
        return TestRules.evaluate(EXAMPLE, data);
    }
}
