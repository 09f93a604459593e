package org.ragstone.join;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ragstone.arithmetic.PlacedFigures;
import org.ragstone.arithmetic.Seasonality;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Basis;
import org.ragstone.model.Caution;
import org.ragstone.model.Result;

/** What to know of a series before a trend is read into it. */
final class Cautions {
    private static final int PERCENT = 100;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final DueResult due;
    private final PlacedFigures figures;
    private final int from;
    private final int to;

    /** Of the figures that are charted, from one place to the one before the other. */
    Cautions(DueResult due, PlacedFigures figures, int from, int to) {
        this.due = due;
        this.figures = figures;
        this.from = from;
        this.to = to;
    }

    /**
     * What makes a chart of limits say nothing, or none.
     *
     * @param periods of each place
     */
    Caution unsuited(TrendSettings settings, ResultIndex results, Supplier<List<Series.Entry>> periods) {
        int present = figures.countPresent(from, to);
        if (figures.countZeros(from, to) * PERCENT > present * settings.mostlyZero()) {
            return Caution.MOSTLY_ZERO;
        }
        return results.haveDenominators(due.basis()) && ratesOfFewer(settings, results, periods.get()) * 2 > present
                ? Caution.SMALL_DENOMINATORS
                : Caution.NONE;
    }

    private int ratesOfFewer(TrendSettings settings, ResultIndex results, List<Series.Entry> periods) {
        BigDecimal fewest = BigDecimal.valueOf(settings.fewestCases());
        int small = 0;
        for (int i = from; i < to; i++) {
            small += figures.isPresent(i)
                            && isRateOfFewer(
                                    fewest,
                                    results.row(due.basis(), periods.get(i).period()))
                    ? 1
                    : 0;
        }
        return small;
    }

    private static boolean isRateOfFewer(BigDecimal fewest, Optional<Result> row) {
        return row.flatMap(Result::denominator)
                .filter(denominator -> denominator.abs().compareTo(fewest) < 0)
                .isPresent();
    }

    /** The first that holds of those that make a straight line doubtful. */
    Caution forLine(int seasonal) {
        if (due.basis().runsFromApril()) {
            return Caution.CUMULATIVE;
        }
        if (due.basis() == Basis.ROLLING_12_MONTHS) {
            return Caution.ROLLING;
        }
        int seasons = due.period().countIn(MONTHS_OF_A_YEAR);
        return Seasonality.isSure(figures, from, to, seasons, seasonal) ? Caution.SEASONAL : Caution.NONE;
    }

    static String words(Caution caution) {
        return switch (caution) {
            case NONE -> "nothing to be careful of was found";
            case MOSTLY_ZERO -> "most figures are zero, so that every case would stand out";
            case SMALL_DENOMINATORS -> "most figures are rates of few cases, which one more or less moves far";
            case CUMULATIVE -> "the figures begin again each April and hold each other in between";
            case ROLLING -> "each figure shares most of its time with the one before it";
            case SEASONAL -> "the figures follow the time of the year";
        };
    }
}
