package org.ragstone.api.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ragstone.api.view.ChartedSeries;

/** Draws the mean and the limits of each stretch, and where one starts anew. */
record Limits(List<ChartedSeries.Stretch> stretches, Plot plot) {
    String mean() {
        return lines(each -> Stream.of(each.mean()));
    }

    String limits() {
        return lines(each -> Stream.of(each.upper(), each.lower()).flatMap(Optional::stream));
    }

    private String lines(Function<ChartedSeries.Stretch, Stream<BigDecimal>> which) {
        PathText path = new PathText();
        stretches.forEach(each -> which.apply(each).map(plot::at).forEach(y -> path.move(plot.edge(each.from()), y)
                .line(plot.edge(each.to() + 1), y)));
        return path.toString();
    }

    String anew() {
        PathText path = new PathText();
        stretches.stream()
                .filter(each -> !each.anew().isEmpty())
                .map(each -> plot.edge(each.from()))
                .forEach(x -> path.move(x, Plot.TOP).line(x, Plot.BOTTOM));
        return path.toString();
    }
}
