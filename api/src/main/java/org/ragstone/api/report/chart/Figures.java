package org.ragstone.api.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.join.TrendChart;
import org.ragstone.model.ResultState;
import org.ragstone.model.Variation;

/** Draws the figures: a line as long as they go on, and a mark for each, of which the shape says what it is. */
final class Figures {
    private static final int CIRCLE = 35;
    private static final int HALF_DIAMOND = 60;
    private static final int HALF_SQUARE = 45;
    private static final int HALF_TRIANGLE = 55;
    private static final int HALF_CROSS = 40;
    private static final int CROSS_ABOVE = 90;
    // Where points would touch each other, the line says all that they would.
    private static final int NARROWEST_WITH_POINTS = 65;

    private final List<ChartedSeries.Point> points;
    private final Plot plot;
    private final FigureLine line;

    Figures(List<ChartedSeries.Point> points, Plot plot) {
        this.points = points;
        this.plot = plot;
        this.line = new FigureLine(points);
    }

    String line() {
        return line.drawn(plot::middle, this::y).toString();
    }

    private int y(int place) {
        return plot.at(points.get(place).figure().orElseThrow());
    }

    /** The marks of a kind, of figures that are provisional or of those that are not. */
    String marks(Kind kind, boolean provisional) {
        PathText path = new PathText();
        for (int i = 0; i < points.size(); i++) {
            ChartedSeries.Point point = points.get(i);
            boolean shown = point.figure().isPresent()
                    && kind(point) == kind
                    && point.provisional() == provisional
                    && (kind != Kind.POINTS || provisional || hasRoom(i));
            if (shown) {
                mark(kind, provisional, plot.middle(i), y(i), path);
            }
        }
        return path.toString();
    }

    /** Whether each figure is a bend or an end of the line that would have a dot, or a ring that covers one. */
    boolean areAllOnTheLine() {
        return plot.slot() >= NARROWEST_WITH_POINTS
                && IntStream.range(0, points.size())
                        .filter(place -> points.get(place).figure().isPresent())
                        .allMatch(place -> kind(points.get(place)) == Kind.POINTS
                                && (line.isJoined(place) || line.isJoined(place + 1)));
    }

    private boolean hasRoom(int place) {
        boolean isAlone = !line.isJoined(place) && !line.isJoined(place + 1);
        return isAlone || place == points.size() - 1 || plot.slot() >= NARROWEST_WITH_POINTS;
    }

    private static Kind kind(ChartedSeries.Point point) {
        Optional<Variation> variation = point.mark().map(TrendChart.Mark::variation);
        return variation.isEmpty() ? Kind.POINTS : kind(variation.get());
    }

    private static Kind kind(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> Kind.BETTER;
            case CONCERN -> Kind.WORSE;
            case HIGH -> Kind.HIGH;
            case LOW -> Kind.LOW;
            case COMMON_CAUSE, TOO_FEW, NO_LATEST, UNSUITED -> Kind.POINTS;
        };
    }

    private static void mark(Kind kind, boolean provisional, int x, int y, PathText path) {
        switch (kind) {
            case BETTER ->
                path.move(x, y - HALF_DIAMOND)
                        .line(x + HALF_DIAMOND, y)
                        .line(x, y + HALF_DIAMOND)
                        .line(x - HALF_DIAMOND, y)
                        .close();
            case WORSE ->
                path.move(x - HALF_SQUARE, y - HALF_SQUARE)
                        .line(x + HALF_SQUARE, y - HALF_SQUARE)
                        .line(x + HALF_SQUARE, y + HALF_SQUARE)
                        .line(x - HALF_SQUARE, y + HALF_SQUARE)
                        .close();
            case HIGH -> triangle(x, y, -HALF_TRIANGLE, path);
            case LOW -> triangle(x, y, HALF_TRIANGLE, path);
            default -> {
                if (provisional) {
                    path.circle(x, y, CIRCLE);
                } else {
                    path.dot(x, y);
                }
            }
        }
    }

    private static void triangle(int x, int y, int tip, PathText path) {
        path.move(x, y + tip)
                .line(x + HALF_TRIANGLE, y - tip)
                .line(x - HALF_TRIANGLE, y - tip)
                .close();
    }

    /** A cross above the axis for each period of which the figure is withheld. */
    String suppressed() {
        PathText path = new PathText();
        int y = Plot.BOTTOM - CROSS_ABOVE;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).state() == ResultState.SUPPRESSED) {
                int x = plot.middle(i);
                path.move(x - HALF_CROSS, y - HALF_CROSS)
                        .line(x + HALF_CROSS, y + HALF_CROSS)
                        .move(x + HALF_CROSS, y - HALF_CROSS)
                        .line(x - HALF_CROSS, y + HALF_CROSS);
            }
        }
        return path.toString();
    }

    /** The straight line that rules read, from its first period to its last. */
    String fit() {
        PathText path = new PathText();
        List<Integer> on = IntStream.range(0, points.size())
                .filter(place -> points.get(place).line().isPresent())
                .boxed()
                .toList();
        if (on.size() > 1) {
            int last = on.get(on.size() - 1);
            path.move(
                            plot.middle(on.get(0)),
                            plot.at(points.get(on.get(0)).line().orElseThrow()))
                    .line(plot.middle(last), plot.at(points.get(last).line().orElseThrow()));
        }
        return path.toString();
    }
}
