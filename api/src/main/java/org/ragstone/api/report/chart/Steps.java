package org.ragstone.api.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.api.view.Level;

/** Draws what holds for whole periods: a level as a line in steps, and one with two sides as bands. */
final class Steps {
    private final List<ChartedSeries.Point> points;
    private final Plot plot;

    Steps(List<ChartedSeries.Point> points, Plot plot) {
        this.points = points;
        this.plot = plot;
    }

    /** The levels that are one alone; what is equal from period to period is one line, and a change a step. */
    String line(Function<ChartedSeries.Point, Optional<Level>> which) {
        PathText path = new PathText();
        boolean drawing = false;
        for (int i = 0; i < points.size(); i++) {
            Optional<BigDecimal> level = which.apply(points.get(i)).flatMap(Level::alone);
            if (level.isEmpty()) {
                drawing = false;
                continue;
            }
            int y = plot.at(level.get());
            if (drawing) {
                path.line(plot.edge(i), y);
            } else {
                path.move(plot.edge(i), y);
            }
            drawing = true;
            int end = sameUntil(i, which);
            path.line(plot.edge(end), y);
            i = end - 1;
        }
        return path.toString();
    }

    /** The levels with two sides, each as an area; an open side goes to the edge of the plot. */
    String bands(Function<ChartedSeries.Point, Optional<Level>> which) {
        PathText path = new PathText();
        for (int i = 0; i < points.size(); ) {
            int end = sameUntil(i, which);
            Optional<Level> level =
                    which.apply(points.get(i)).filter(each -> each.alone().isEmpty());
            if (level.isPresent()) {
                int top = level.get().upper().map(plot::at).orElse(Plot.TOP);
                int bottom = level.get().lower().map(plot::at).orElse(Plot.BOTTOM);
                path.move(plot.edge(i), top)
                        .line(plot.edge(end), top)
                        .line(plot.edge(end), bottom)
                        .line(plot.edge(i), bottom)
                        .close();
            }
            i = end;
        }
        return path.toString();
    }

    private int sameUntil(int from, Function<ChartedSeries.Point, Optional<Level>> which) {
        Optional<Level> first = which.apply(points.get(from));
        int end = from + 1;
        while (end < points.size() && isSame(first, which.apply(points.get(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isSame(Optional<Level> one, Optional<Level> other) {
        return one.isPresent() ? other.filter(one.get()::isSameAs).isPresent() : other.isEmpty();
    }
}
