package org.ragstone.api.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.ProcessLimits;
import org.ragstone.join.ResultTrend;
import org.ragstone.join.TrendChart;
import org.ragstone.model.Caution;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Rebase;
import org.ragstone.model.SpecialCause;
import org.ragstone.model.Variation;

/** What a chart says, and with full reasons the chart: the limits of each part, and every period with its figure and mark. */
record TrendDocument(
        Variation variation,
        LimitsAnswer limits,
        Caution caution,
        int points,
        int missing,
        Optional<Point> lastSignal,
        Optional<List<Part>> parts,
        Optional<List<Point>> series) {

    /** As many as anybody plots; what was compared is exact. */
    static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    /** A period with its figure, and the rule of a special cause. */
    record Point(String period, Optional<BigDecimal> value, Optional<SpecialCause> cause, Variation variation) {
        private static Point of(TrendChart.ChartPoint point, Variation variation) {
            return new Point(
                    point.period().toString(), point.figure(), point.mark().map(TrendChart.Mark::cause), variation);
        }

        private static Point of(TrendChart.ChartPoint point) {
            return of(point, point.mark().map(TrendChart.Mark::variation).orElse(Variation.COMMON_CAUSE));
        }
    }

    /** Periods under the same limits. */
    record Part(
            String from,
            String to,
            LimitsAnswer limits,
            Caution caution,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> lower,
            Optional<BigDecimal> upper,
            Optional<BigDecimal> nearLower,
            Optional<BigDecimal> nearUpper,
            Optional<Boolean> unscreened,
            Optional<StartedAnew> startedAnew) {
        private static Part of(TrendChart.Stretch part) {
            Optional<ProcessLimits> process = part.process();
            return new Part(
                    part.from().toString(),
                    part.to().toString(),
                    part.limits(),
                    part.caution(),
                    process.map(each -> each.mean(DIGITS)).map(TrendDocument::plain),
                    process.flatMap(each -> each.lower(DIGITS)).map(TrendDocument::plain),
                    process.flatMap(each -> each.upper(DIGITS)).map(TrendDocument::plain),
                    process.flatMap(each -> each.nearLower(DIGITS)).map(TrendDocument::plain),
                    process.flatMap(each -> each.nearUpper(DIGITS)).map(TrendDocument::plain),
                    process.map(ProcessLimits::areUnscreened),
                    part.rebase().map(StartedAnew::of));
        }
    }

    /** The decision that a part starts by. */
    record StartedAnew(String reason, String decidedOn, String decidedBy) {
        private static StartedAnew of(Rebase rebase) {
            return new StartedAnew(rebase.reason(), rebase.decidedOn().toString(), rebase.decidedBy());
        }
    }

    static TrendDocument of(ResultTrend trend, Detail detail) {
        Optional<TrendChart> chart =
                Optional.of(trend).filter(each -> detail.isFull()).map(ResultTrend::chart);
        return new TrendDocument(
                trend.variation(),
                trend.limits(),
                trend.caution(),
                trend.points(),
                trend.missing(),
                trend.lastFigure().map(last -> Point.of(last.point(), last.variation())),
                chart.map(each -> each.parts().stream().map(Part::of).toList()),
                chart.map(TrendDocument::series));
    }

    /** A period that is left out has none; so the answer is no longer than what was asked. */
    private static List<Point> series(TrendChart chart) {
        return chart.series().stream()
                .filter(point -> point.figure().isPresent())
                .map(Point::of)
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
