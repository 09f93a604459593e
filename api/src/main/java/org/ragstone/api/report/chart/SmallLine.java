package org.ragstone.api.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.api.view.Level;

/** Draws the newest figures of a series small: in whole units, without a scale, from the lowest to the highest of them. */
final class SmallLine {
    private static final int MOST = 36;
    private static final int WIDTH = 1000;
    private static final int TOP = 30;
    private static final int BOTTOM = 210;
    private static final int EDGE = 40;
    private static final int WIDEST_SLOT = 80;

    private final List<ChartedSeries.Point> points;
    private final Optional<Level> target;
    private final int slot;

    SmallLine(ChartedSeries series) {
        List<ChartedSeries.Point> all = series.points();
        this.points = all.subList(Math.max(0, all.size() - MOST), all.size());
        int widest = (WIDTH - EDGE) / Math.max(1, points.size() - 1) / Plot.TENTHS * Plot.TENTHS;
        this.slot = Math.min(WIDEST_SLOT, widest);
        this.target = points.get(points.size() - 1).target().filter(level -> level.alone()
                .isPresent());
    }

    Sparkline drawn() {
        Span span = Span.of(points, target);
        PathText line = new FigureLine(points).drawn(this::x, place -> y(place, span));
        int newest = points.size() - 1;
        PathText dot = new PathText();
        if (points.get(newest).figure().isPresent()) {
            dot.dot(x(newest), y(newest, span));
        }
        PathText aim = new PathText();
        if (!line.isEmpty()) {
            target.flatMap(Level::alone).map(span::at).ifPresent(y -> aim.move(x(0), y)
                    .line(WIDTH, y));
        }
        return new Sparkline(aim.toString(), line.toString(), dot.toString());
    }

    private int x(int place) {
        return WIDTH - EDGE - (points.size() - 1 - place) * slot;
    }

    private int y(int place, Span span) {
        return span.at(points.get(place).figure().orElseThrow());
    }

    /** From the lowest to the highest number that is shown. */
    private record Span(BigDecimal least, BigDecimal most) {
        static Span of(List<ChartedSeries.Point> points, Optional<Level> target) {
            List<BigDecimal> shown = Stream.concat(
                            points.stream().flatMap(each -> each.figure().stream()),
                            target.flatMap(Level::alone).stream())
                    .sorted()
                    .toList();
            return shown.isEmpty()
                    ? new Span(BigDecimal.ZERO, BigDecimal.ZERO)
                    : new Span(shown.get(0), shown.get(shown.size() - 1));
        }

        int at(BigDecimal number) {
            if (least.compareTo(most) == 0) {
                return (TOP + BOTTOM) / 2 / Plot.TENTHS * Plot.TENTHS;
            }
            int units = (BOTTOM - TOP) / Plot.TENTHS;
            return TOP
                    + most.subtract(number)
                                    .multiply(BigDecimal.valueOf(units))
                                    .divide(most.subtract(least), 0, RoundingMode.HALF_UP)
                                    .intValueExact()
                            * Plot.TENTHS;
        }
    }
}
