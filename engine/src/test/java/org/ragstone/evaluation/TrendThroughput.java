package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.ragstone.arithmetic.PlacedFigures;
import org.ragstone.arithmetic.Xmr;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Basis;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Standards;
import org.ragstone.testing.TestRules;

/**
 * How many series a second are charted, and judged by the rules of a framework of trends: twice and four times as many in
 * one run, and twice and four times as long, so that it is seen whether the time grows with them. Prints the median of
 * rounds that take turns.
 */
public final class TrendThroughput {
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OF_EVALUATIONS = 3;
    private static final int MOST = 100_000;
    private static final int LENGTH = 36;
    private static final Period LAST = Period.month(YearMonth.of(2023, 9));

    private TrendThroughput() {}

    public static void main(String[] arguments) {
        List<List<Optional<BigDecimal>>> series = series(MOST, LENGTH);
        List<Double> charts = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            int flagged = 0;
            for (List<Optional<BigDecimal>> figures : series) {
                Xmr chart = Xmr.of(PlacedFigures.of(figures), Set.of(), TrendSettings.USUAL.chart());
                flagged += chart.signal(LENGTH - 1, Polarity.HIGHER).isPresent() ? 1 : 0;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            // The first round warms up.
            if (round > 0) {
                charts.add(seconds);
            }
            if (flagged == 0) {
                throw new IllegalStateException("nothing was flagged");
            }
        }
        print("charted alone", MOST, LENGTH, charts);
        Edition edition = new RulesFolder(TestRules.SHIPPED).edition("dover", Optional.of("2022-23"), LAST);
        Evaluator evaluator = TestRules.evaluator(edition);
        int[][] sizes = {
            {MOST / 4, LENGTH}, {MOST / 2, LENGTH}, {MOST, LENGTH}, {MOST / 4, 2 * LENGTH}, {MOST / 4, 4 * LENGTH}
        };
        evaluator.evaluate(data(MOST / 4, LENGTH));
        for (int[] size : sizes) {
            DataSet data = data(size[0], size[1]);
            List<Double> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS_OF_EVALUATIONS; round++) {
                long start = System.nanoTime();
                int results = evaluator.evaluate(data).results().size();
                rounds.add((System.nanoTime() - start) / 1e9);
                if (results != size[0]) {
                    throw new IllegalStateException(results + " results of " + size[0]);
                }
            }
            print("evaluated by " + edition.path(), size[0], size[1], rounds);
        }
    }

    private static void print(String what, int series, int length, List<Double> seconds) {
        double median = seconds.stream().sorted().toList().get(seconds.size() / 2);
        System.out.printf(
                "%s: %,d series of %d figures in %.2f s (median of %d), %,.0f series a second%n",
                what, series, length, median, seconds.size(), series / median);
    }

    private static List<List<Optional<BigDecimal>>> series(int count, int length) {
        Random random = new Random(7);
        List<List<Optional<BigDecimal>>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Optional<BigDecimal>> figures = new ArrayList<>();
            for (int j = 0; j < length; j++) {
                figures.add(Optional.of(
                        BigDecimal.valueOf(90 + 3 * random.nextGaussian()).setScale(1, RoundingMode.HALF_UP)));
            }
            all.add(figures);
        }
        return all;
    }

    private static DataSet data(int count, int length) {
        List<Indicator> indicators = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        List<List<Optional<BigDecimal>>> series = series(count, length);
        for (int i = 0; i < count; i++) {
            String ref = "I" + i;
            indicators.add(indicator(ref));
            Period period = LAST;
            for (Optional<BigDecimal> figure : series.get(i)) {
                results.add(new Result(
                        ref,
                        period,
                        Basis.LATEST,
                        ResultState.REPORTED,
                        figure,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        false,
                        "",
                        new Location.InFile(""),
                        ""));
                period = period.previous();
            }
        }
        DataSetHeader header = new DataSetHeader("dover", LAST, "", "", Optional.empty(), Optional.empty(), true);
        return DataSet.of(header, indicators, List.of(), results, List.of(), List.of(), List.of());
    }

    private static Indicator indicator(String ref) {
        return new Indicator(
                ref,
                ref,
                "",
                "",
                IndicatorKind.KPI,
                Polarity.HIGHER,
                "%",
                OptionalInt.of(1),
                Optional.empty(),
                Optional.empty(),
                Frequency.MONTHLY,
                List.of(Basis.LATEST),
                Optional.empty(),
                Optional.empty(),
                Standards.NONE,
                false,
                "",
                IndicatorStatus.ACTIVE,
                "",
                "",
                Map.of(),
                new Location.InFile(""));
    }
}
