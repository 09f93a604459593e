package org.ragstone.api.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.join.ResultRegression;
import org.ragstone.join.ResultTrend;
import org.ragstone.join.TrendChart;
import org.ragstone.model.Caution;
import org.ragstone.model.Indicator;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Period;

/**
 * A series, the oldest first, and what it shows in a sentence. {@code parts} have the mean and the limits that hold for a
 * while; a series with a line through it has none.
 */
public record Chart(List<Point> points, List<TrendChart.Stretch> parts, String shows) {
    public Chart {
        points = List.copyOf(points);
        parts = List.copyOf(parts);
    }

    /** A period, its figure and the mark of a special cause, where it has them, and whether the series starts anew in it. */
    public record Point(
            Period period, Optional<BigDecimal> figure, Optional<TrendChart.Mark> mark, boolean startsAnew) {}

    public Period from() {
        return points.get(0).period();
    }

    static Chart of(ResultTrend trend, Indicator indicator) {
        TrendChart drawn = trend.chart();
        List<TrendChart.Stretch> parts = drawn.parts();
        Set<Period> starts =
                parts.stream().skip(1).map(TrendChart.Stretch::from).collect(Collectors.toSet());
        List<Point> points = drawn.series().stream()
                .map(each -> new Point(each.period(), each.figure(), each.mark(), starts.contains(each.period())))
                .toList();
        String summary = SeriesWords.of(trend, indicator);
        String limits = summary.isEmpty() ? "" : "; " + summary + trial(trend);
        String anew = drawn.newest()
                .rebase()
                .map(each -> "; anew from " + each.period() + ": " + each.reason() + ", " + each.decidedOn())
                .orElse("");
        return new Chart(points, parts, latest(trend, points) + limits + anew + warning(trend.caution()));
    }

    static Chart of(ResultRegression line, Indicator indicator) {
        List<Point> points = line.series().stream()
                .map(each -> new Point(each.period(), each.figure(), Optional.empty(), false))
                .toList();
        String summary = SeriesWords.of(line, indicator);
        String shows = summary.isEmpty() ? line.lineGround() : summary;
        return new Chart(points, List.of(), shows + warning(line.caution()));
    }

    private static String latest(ResultTrend trend, List<Point> points) {
        return switch (trend.variation()) {
            case TOO_FEW -> "too few figures, " + trend.points();
            case NO_LATEST -> "no figure for the latest period" + lastSignal(trend);
            case UNSUITED -> "not for such a chart";
            default ->
                points.get(points.size() - 1).mark().map(TrendChart.Mark::words).orElse("common cause");
        };
    }

    private static String lastSignal(ResultTrend trend) {
        return trend.lastFigure()
                .map(each -> "; last signal as at " + each.point().period() + ": " + each.words())
                .orElse("");
    }

    private static String trial(ResultTrend trend) {
        return trend.limits() == LimitsAnswer.TRIAL ? " (trial)" : "";
    }

    private static String warning(Caution caution) {
        return switch (caution) {
            case NONE -> "";
            case MOSTLY_ZERO -> "; careful: mostly zero";
            case SMALL_DENOMINATORS -> "; careful: rates of few cases";
            case CUMULATIVE -> "; careful: cumulative";
            case ROLLING -> "; careful: rolling";
            case SEASONAL -> "; careful: seasonal";
        };
    }
}
