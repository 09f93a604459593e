package org.ragstone.api.report.chart;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ragstone.api.view.ChartedSeries;

/** The line through figures, for as long as they go on from one period to the next. */
record FigureLine(List<ChartedSeries.Point> points) {
    /** With the place of each figure on the paper. */
    PathText drawn(IntUnaryOperator x, IntUnaryOperator y) {
        PathText path = new PathText();
        for (int i = 1; i < points.size(); i++) {
            if (isJoined(i)) {
                if (!isJoined(i - 1)) {
                    path.move(x.applyAsInt(i - 1), y.applyAsInt(i - 1));
                }
                path.line(x.applyAsInt(i), y.applyAsInt(i));
            }
        }
        return path;
    }

    /** Whether it leads to the figure of this place from the one before. */
    boolean isJoined(int place) {
        return place > 0
                && place < points.size()
                && points.get(place).joins()
                && points.get(place).figure().isPresent()
                && points.get(place - 1).figure().isPresent();
    }
}
