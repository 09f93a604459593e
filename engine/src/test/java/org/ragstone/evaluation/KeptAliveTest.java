package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.join.ResultTrend;
import org.ragstone.join.TrendChart;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSet;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Result;
import org.ragstone.policy.Firing;
import org.ragstone.policy.language.Reason;
import org.ragstone.testing.Reachable;
import org.ragstone.testing.TestRules;

/** What is kept alive by what was read and judged: of two sizes of data sets, nothing differs but the indicators' own. */
class KeptAliveTest {
    private static final int FEW = 40;
    private static final int MANY = 100;

    @TempDir
    private Path folder;

    private final Edition kent = TestRules.kent();

    /** Indicators that differ in their refs alone. */
    private DataSet data(int indicators) {
        StringBuilder all =
                new StringBuilder("ref,title,service,kind,polarity,frequency,bases,target,floor,director\n");
        StringBuilder results = new StringBuilder("ref,period,basis,value\n");
        StringBuilder targets = new StringBuilder("ref,period,target\n");
        StringBuilder commentary = new StringBuilder("scope,ref,period,post,text\n");
        for (int i = 0; i < indicators; i++) {
            String ref = "I" + (1000 + i);
            all.append(ref).append(",Calls,Contact,KPI,HIGHER,MONTHLY,LATEST YEAR_TO_DATE,95,80,Director\n");
            results.append(ref).append(",2018-07,LATEST,79\n");
            results.append(ref).append(",2018-06,LATEST,81\n");
            results.append(ref).append(",2018-07,YEAR_TO_DATE,96\n");
            targets.append(ref).append(",2018/19,94\n");
            commentary.append("INDICATOR,").append(ref).append(",2018-07,Director,Soon.\n");
        }
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: kent\nperiod: 2018-07\n",
                "indicators.csv",
                all.toString(),
                "results.csv",
                results.toString(),
                "targets.csv",
                targets.toString(),
                "commentary.csv",
                commentary.toString());
        return TestRules.data(folder, kent);
    }

    @Test
    void a_data_set_holds_no_more_than_its_rows() {
        Map<String, Integer> few = Reachable.from(data(FEW)).counts();
        Map<String, Integer> many = Reachable.from(data(MANY)).counts();
        Map<String, Integer> own = difference(few, many);
        assertThat(own)
                .containsEntry(IndicatorData.class.getName(), 1)
                .containsEntry(Indicator.class.getName(), 1)
                .containsEntry(Result.class.getName(), 3)
                .containsEntry(PeriodTarget.class.getName(), 1)
                .containsEntry(Commentary.class.getName(), 1);
        assertThat(own.keySet()).allMatch(type -> type.startsWith("org.ragstone.model.") || type.startsWith("java."));
    }

    @Test
    void an_evaluation_holds_no_more_than_its_indicators() {
        Evaluator evaluator = TestRules.evaluator(kent);
        evaluator.evaluate(data(FEW));
        Map<String, Integer> few = Reachable.from(evaluator.evaluate(data(FEW))).counts();
        Map<String, Integer> many =
                Reachable.from(evaluator.evaluate(data(MANY))).counts();
        assertThat(difference(few, many))
                .containsEntry(JudgedIndicator.class.getName(), 1)
                .containsEntry(JudgedResult.class.getName(), 2)
                .containsEntry(Result.class.getName(), 3)
                .doesNotContainKey(Finding.class.getName())
                .doesNotContainKey(Firing.class.getName())
                .doesNotContainKey(Reason.class.getName());
    }

    /** Of each type what an indicator adds, where an indicator adds anything. */
    private static Map<String, Integer> difference(Map<String, Integer> few, Map<String, Integer> many) {
        Map<String, Integer> own = new TreeMap<>();
        many.forEach((type, count) -> {
            int more = count - few.getOrDefault(type, 0);
            assertThat(more % (MANY - FEW)).as("%d more %s", more, type).isZero();
            if (more != 0) {
                own.put(type, more / (MANY - FEW));
            }
        });
        return own;
    }

    @Test
    void a_judged_result_keeps_its_own_indicators_rows_alive_and_no_others() {
        Evaluator evaluator = TestRules.evaluator(kent);
        evaluator.evaluate(data(FEW));
        JudgedResult few = evaluator.evaluate(data(FEW)).results().get(20);
        Evaluation many = evaluator.evaluate(data(MANY));
        JudgedResult result = many.results().get(20);
        read(few);
        read(result);
        String ref = result.due().indicator().ref();
        Reachable kept = Reachable.from(result);
        assertThat(kept.of(Indicator.class).map(Indicator::ref)).containsExactly(ref);
        assertThat(kept.of(Result.class).map(Result::ref)).containsExactly(ref, ref, ref);
        assertThat(kept.of(DataSet.class)).isEmpty();
        assertThat(kept.of(JudgedResult.class)).containsExactly(result);
        assertThat(kept.of(Reason.class))
                .as("made when they are read, and not kept")
                .isEmpty();
        assertThat(kept.counts()).isEqualTo(Reachable.from(few).counts());
        assertThat(kept.of(JudgedIndicator.class)).isEmpty();
        assertThat(many.indicators()).hasSize(MANY);
    }

    /** With charts, lines, computed figures and statuses that last, what is read later has the most to hold. */
    @ParameterizedTest
    @CsvSource({
        "kent/2018-19, kent-2018-07",
        "kent/2012-13, kent-2012-05",
        "kent-qpr/2020-21, kent-qpr-2020-q1",
        "dover/2022-23, dover-2023-q2"
    })
    void so_it_is_with_every_kind_of_rule(String path, String sample) {
        String[] named = path.split("/");
        Edition edition = TestRules.edition(TestRules.SHIPPED, named[0], named[1]);
        DataSet data = TestRules.data(Path.of("..", "samples", sample), edition);
        Evaluation evaluation = TestRules.evaluator(edition).evaluate(data);
        for (JudgedResult result : evaluation.results()) {
            result.findings().forEach(finding -> result.because(finding).forEach(Reason::saw));
            result.trend().ifPresent(ResultTrend::chart);
            String ref = result.due().indicator().ref();
            Reachable kept = Reachable.from(result);
            assertThat(kept.of(Indicator.class).map(Indicator::ref)).containsOnly(ref);
            assertThat(kept.of(Result.class).map(Result::ref)).allMatch(ref::equals);
            assertThat(kept.of(PeriodTarget.class).map(PeriodTarget::ref)).allMatch(ref::equals);
            assertThat(kept.of(JudgedResult.class)).containsExactly(result);
            assertThat(kept.of(DataSet.class)).isEmpty();
            assertThat(kept.of(TrendChart.class)).as("drawn again each time").isEmpty();
        }
    }

    private static void read(JudgedResult result) {
        result.findings().forEach(finding -> result.because(finding).forEach(Reason::saw));
        assertThat(result.nextBands().better()).isPresent();
    }
}
