package org.ragstone.api.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.TrendChart;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.ResultState;

/**
 * A result and those before it on its basis, to be drawn: every period in its place and the oldest first, what held in it, and
 * what the rules of the edition read of the run. {@code headline} is what was found, {@code subtitle} what is shown.
 */
public record ChartedSeries(
        Indicator indicator,
        Basis basis,
        String headline,
        String subtitle,
        String targetName,
        String floorName,
        List<Point> points,
        List<Stretch> stretches,
        Optional<SeriesReading> reading) {
    public ChartedSeries {
        points = List.copyOf(points);
        stretches = List.copyOf(stretches);
    }

    /** The series that a result ends. */
    public static ChartedSeries of(JudgedResult result) {
        return new SeriesOfResult(result).charted();
    }

    /**
     * A period of a year: its figure as it is judged, or the state why there is none; what holds in it, each empty where none is
     * set; the mark of a special cause, and where a straight line through the figures is. {@code joins} says whether the figure
     * goes on from the period before, and does not begin again.
     */
    public record Point(
            Period period,
            Period year,
            ResultState state,
            Optional<BigDecimal> figure,
            boolean provisional,
            boolean joins,
            Optional<Level> target,
            Optional<Level> floor,
            Optional<Level> range,
            Optional<TrendChart.Mark> mark,
            Optional<BigDecimal> line) {}

    /**
     * Periods under the same mean and limits, from the place of the first to that of the last. {@code anew} is the decision that
     * they start by, or empty.
     */
    public record Stretch(
            int from,
            int to,
            BigDecimal mean,
            Optional<BigDecimal> lower,
            Optional<BigDecimal> upper,
            boolean trial,
            String anew) {}

    /** Whether any period has a figure. */
    public boolean hasFigures() {
        return points.stream().anyMatch(each -> each.figure().isPresent());
    }

    /** What is shown, without the basis that it is shown on. */
    public String subtitleOnAnyBasis() {
        return SeriesSubtitle.of(
                indicator, points.get(0).period(), points.get(points.size() - 1).period());
    }
}
