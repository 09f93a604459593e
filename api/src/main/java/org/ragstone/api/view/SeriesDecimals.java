package org.ragstone.api.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.arithmetic.ProcessLimits;
import org.ragstone.join.ResultHistory;
import org.ragstone.join.TrendChart;
import org.ragstone.model.Indicator;

/**
 * With how many decimals the mean and the limits of a series are shown: as many as its figures have, and one where these are whole
 * numbers. Where that would put a limit on the other side of a figure, or onto it, they have one more if that helps. A straight line always has.
 */
record SeriesDecimals(int decimals) {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    static SeriesDecimals of(TrendChart chart, Indicator indicator) {
        Stream<BigDecimal> figures = chart.parts().stream().flatMap(each -> each.figures().stream());
        int most = most(figures, indicator);
        SeriesDecimals own = new SeriesDecimals(most);
        SeriesDecimals finer = new SeriesDecimals(most + 1);
        boolean isFine = most > 0 && (tellsApart(own, chart) || !tellsApart(finer, chart));
        return isFine ? own : finer;
    }

    private static boolean tellsApart(SeriesDecimals decimals, TrendChart chart) {
        return chart.parts().stream().allMatch(decimals::tellsApart);
    }

    /** Of a line, which would not look straight with fewer. */
    static SeriesDecimals ofLine(ResultHistory history, Indicator indicator) {
        Stream<BigDecimal> figures = history.entries().stream().flatMap(each -> each.figure().stream());
        return new SeriesDecimals(most(figures, indicator) + 1);
    }

    /** What a single figure has beyond those that its indicator declares is not its limits'. */
    private static int most(Stream<BigDecimal> figures, Indicator indicator) {
        int most = figures.mapToInt(BigDecimal::scale).reduce(0, Math::max);
        return Math.min(most, indicator.decimals().orElse(most));
    }

    private boolean tellsApart(TrendChart.Stretch part) {
        return part.process().filter(ProcessLimits::areDefined).stream()
                .flatMap(limits -> Stream.of(limits.lower(DIGITS), limits.upper(DIGITS)))
                .flatMap(Optional::stream)
                .allMatch(limit -> tellsApart(limit, part.figures()));
    }

    private boolean tellsApart(BigDecimal limit, List<BigDecimal> figures) {
        BigDecimal shown = shown(limit);
        return figures.stream().allMatch(figure -> figure.compareTo(limit) == figure.compareTo(shown));
    }

    BigDecimal shown(BigDecimal number) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
