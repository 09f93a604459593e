package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.model.Frequency;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Period;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.BeforeFact;
import org.ragstone.policy.language.Reason.Seen;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.RandomData;
import org.ragstone.testing.TestRules;

/** Where an edition asks what was before, each period is judged after those before it. */
class JudgedForwardTest {
    private static final Edition EDITION = TestRules.edition(TestRules.FRAMEWORKS, "fire-authority", "2023-24");
    private static final Evaluator EVALUATOR = TestRules.evaluator(EDITION);
    private static final String FIRST = "2010-01";
    private static final int DATA_SETS = 400;

    @TempDir
    private Path folder;

    /** Figures of months up to June 2024, against a target of 100. */
    private Evaluation ofMonths(String series, String... more) {
        String[] figures = series.split(" ");
        StringBuilder rows = new StringBuilder("ref,period,basis,value,state\n");
        YearMonth month = YearMonth.of(2024, 6).minusMonths(figures.length - 1L);
        for (String figure : figures) {
            boolean isFigure = figure.matches("\\d+");
            if (!figure.equals("_")) {
                rows.append("A,%s,LATEST,%s,%s\n".formatted(month, isFigure ? figure : "", isFigure ? "" : figure));
            }
            month = month.plusMonths(1);
        }
        return evaluate("A,a measure,KPI,HIGHER,MONTHLY,100,ACTIVE\n", rows.toString(), more);
    }

    private Evaluation evaluate(String indicators, String results, String... more) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: fire-authority\nperiod: 2024-06\n",
                "indicators.csv",
                "ref,title,kind,polarity,frequency,target,status\n" + indicators,
                "results.csv",
                results);
        TestRules.write(folder, more);
        return EVALUATOR.evaluate(TestRules.data(folder, EDITION));
    }

    private static String status(Evaluation evaluation) {
        return evaluation.results().get(0).status().orElseThrow().outcome();
    }

    private static Seen seen(Evaluation evaluation, String fact) {
        JudgedResult result = evaluation.results().get(0);
        return result.findings().stream()
                .flatMap(finding -> result.because(finding).stream())
                .flatMap(reason -> reason.saw().stream())
                .filter(each -> each.fact().equals(fact) && each.field().equals("inARow"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rating_rests_on_ratings_that_rest_on_those_before_them() {
        assertThat(status(ofMonths("90 90"))).isEqualTo("RED");
        assertThat(status(ofMonths("90 90 90"))).isEqualTo("BLACK");
        // By itself each earlier period would be red, so that this one would be amber.
        assertThat(status(ofMonths("90 90 90 95"))).isEqualTo("BLACK");
        assertThat(status(ofMonths("90 90 90 95 100 95"))).isEqualTo("AMBER");
    }

    @Test
    void an_explanation_says_from_where_on_it_was_judged() {
        assertThat(seen(ofMonths("100 90 90 90 95"), "Before"))
                .hasToString(
                        "Seen[fact=Before, field=inARow, is=1, from=BLACK in 2024-05, judged forward from 2024-02]");
        assertThat(seen(ofMonths("100 90 90 90"), "Before"))
                .hasToString(
                        "Seen[fact=Before, field=inARow, is=2, from=from 2024-04 to 2024-05, judged forward from 2024-03]");
        assertThat(seen(ofMonths("100 90"), "Before"))
                .hasToString(
                        "Seen[fact=Before, field=inARow, is=0, from=GREEN in 2024-05, judged forward from 2024-05]");
        assertThat(seen(ofMonths("90"), "Before"))
                .hasToString(
                        "Seen[fact=Before, field=inARow, is=0, from=nothing before 2024-06, judged forward from 2024-06]");
    }

    @Test
    void for_how_long_a_status_has_lasted_is_counted_in_the_same_pass() {
        assertThat(seen(ofMonths("90 90 90 95 90"), "Rating"))
                .hasToString(
                        "Seen[fact=Rating, field=inARow, is=3, from=from 2024-04 to 2024-06, judged forward from 2024-02]");
        assertThat(seen(ofMonths("90 ".repeat(400)), "Rating").is())
                .as("and not 121")
                .isEqualTo("398");
    }

    @Test
    void a_period_without_a_row_has_the_status_that_the_rules_give_it() {
        assertThat(status(ofMonths("90 90 _ 90"))).isEqualTo("RED");
        assertThat(seen(ofMonths("90 90 _ 95"), "Before").from())
                .isEqualTo("NOT_REPORTED in 2024-05, judged forward from 2024-03");
    }

    @Test
    void a_decision_that_the_series_begins_anew_begins_the_count_anew() {
        String rebases = "ref,period,reason,decided_on\n";
        assertThat(status(ofMonths("90 90 90 90", "rebases.csv", rebases))).isEqualTo("BLACK");
        Evaluation anew = ofMonths("90 90 90 90", "rebases.csv", rebases + "A,2024-05,a new station,2024-06-30\n");
        assertThat(status(anew)).isEqualTo("RED");
        assertThat(seen(anew, "Before").from())
                .isEqualTo("RED in 2024-05, judged forward from 2024-05, where the series begins anew");
        Evaluation today = ofMonths("90 90 90 90", "rebases.csv", rebases + "A,2024-06,a new station,2024-06-30\n");
        assertThat(seen(today, "Before").from())
                .isEqualTo("nothing before 2024-06, judged forward from 2024-06, where the series begins anew");
        assertThat(status(ofMonths("90 90 90 90", "rebases.csv", rebases + "A,2024-07,not yet,2024-06-30\n")))
                .isEqualTo("BLACK");
        assertThat(status(ofMonths("90 90 90", "rebases.csv", rebases + "A,2024-04,with its first row,2024-06-30\n")))
                .isEqualTo("BLACK");
    }

    @Test
    void a_series_that_is_too_long_is_told_beside_others_and_never_cut() {
        String indicators = "A,since the war,KPI,HIGHER,MONTHLY,100,ACTIVE\nB,short,KPI,HIGHER,MONTHLY,100,ACTIVE\n";
        String results = "ref,period,basis,value,state\nB,2024-06,LATEST,90,\nA,%s,LATEST,90,\nA,2024-06,LATEST,90,\n";
        assertThat(evaluate(indicators, results.formatted("1974-07")).problems())
                .as("six hundred months")
                .isEmpty();
        Evaluation longer = evaluate(indicators, results.formatted("1974-06"));
        assertThat(longer.problems())
                .singleElement()
                .hasToString(
                        """
                        results.csv:3:period: from 1974-06 to 2024-06 `A` LATEST has more than 600 periods, and rules ask what was before
                          Where the period is right, have the series begin anew by a row of `rebases.csv`.""");
        assertThat(longer.results().get(0).status()).isEmpty();
        assertThat(longer.results().get(1).status()).isPresent();
        assertThat(evaluate(
                                indicators,
                                results.formatted("1974-06"),
                                "rebases.csv",
                                "ref,period,reason,decided_on\nA,2000-01,new ways of counting,2000-01-31\n")
                        .problems())
                .isEmpty();
    }

    /** What the pass found is what each earlier period is judged when it is the one that is judged. */
    @Test
    void what_was_before_is_what_was_judged_then() {
        Evaluator evaluator = new Evaluator(EDITION, new PlainPolicySet(Gate.approve(EDITION)));
        RandomData random = new RandomData(new SplittableRandom(20261127), EDITION);
        Map<String, List<String>> runs = EDITION.words().runs().statuses();
        int counted = 0;
        for (int i = 0; i < DATA_SETS; i++) {
            DataSet data = random.next();
            IndicatorData indicator = data.indicators().get(0);
            if (indicator.indicator().frequency() != Frequency.MONTHLY
                    || indicator.indicator().status() != IndicatorStatus.ACTIVE) {
                continue;
            }
            Period report = data.header().period();
            for (JudgedResult result : evaluator.judge(indicator, report).results()) {
                if (result.due().period().equals(report)) {
                    List<String> before = before(evaluator, indicator, result);
                    runs.forEach((run, statuses) -> assertThat(count(result, run))
                            .as("%s of %s before %s", run, before, data)
                            .isEqualTo(lasting(before, statuses)));
                    counted += (int) runs.keySet().stream()
                            .filter(run -> count(result, run) > 0)
                            .count();
                }
            }
        }
        assertThat(counted).isGreaterThan(DATA_SETS / 40);
    }

    private static int count(JudgedResult result, String run) {
        return result.facts().stream()
                .filter(fact ->
                        fact instanceof BeforeFact before && before.run().equals(run))
                .map(fact -> ((BeforeFact) fact).inARow().intValue())
                .findFirst()
                .orElseThrow();
    }

    /** The statuses of the months before, the newest first. */
    private static List<String> before(Evaluator evaluator, IndicatorData indicator, JudgedResult result) {
        List<String> before = new ArrayList<>();
        Period month = result.due().period().previous();
        while (!month.last().isBefore(YearMonth.parse(FIRST))
                && indicator.results().stream()
                        .filter(row -> row.basis() == result.due().basis())
                        .map(row -> row.period().last())
                        .anyMatch(isBy(month))) {
            before.add(evaluator.judge(indicator, month).results().stream()
                    .filter(each -> each.due().basis() == result.due().basis())
                    .flatMap(each -> each.status().stream())
                    .map(Finding::outcome)
                    .collect(Collectors.joining()));
            month = month.previous();
        }
        return before;
    }

    private static Predicate<YearMonth> isBy(Period month) {
        return row -> !row.isAfter(month.last());
    }

    private static int lasting(List<String> before, List<String> statuses) {
        int lasting = 0;
        while (lasting < before.size() && statuses.contains(before.get(lasting))) {
            lasting++;
        }
        return lasting;
    }
}
