package org.ragstone.join;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Seasonality;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Basis;
import org.ragstone.model.Caution;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/** What to know of a series before a trend is read into it. */
final class Cautions {
    private static final int PERCENT = 100;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final DueResult due;
    private final List<Series.Entry> entries;

    /** @param entries the periods that are charted */
    Cautions(DueResult due, List<Series.Entry> entries) {
        this.due = due;
        this.entries = entries;
    }

    /** The first that holds of those that a chart of limits knows. */
    Caution forChart(TrendSettings settings, ResultIndex results) {
        BigDecimal fewest = BigDecimal.valueOf(settings.fewestCases());
        boolean areRates = results.haveDenominators(due.basis());
        long figures = 0;
        long zeros = 0;
        long small = 0;
        for (Series.Entry entry : entries) {
            if (entry.figure().isPresent()) {
                figures++;
                zeros += entry.figure().get().signum() == 0 ? 1 : 0;
                small += areRates && isRateOfFewer(fewest, results.row(due.basis(), entry.period())) ? 1 : 0;
            }
        }
        if (zeros * PERCENT > figures * settings.mostlyZero()) {
            return Caution.MOSTLY_ZERO;
        }
        return small * 2 > figures ? Caution.SMALL_DENOMINATORS : forLine(settings.seasonal());
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
        List<Optional<BigDecimal>> figures = new ArrayList<>(entries.size());
        for (Series.Entry entry : entries) {
            figures.add(entry.figure());
        }
        return Seasonality.isSure(figures, seasons(), seasonal) ? Caution.SEASONAL : Caution.NONE;
    }

    private int seasons() {
        Period newest = entries.get(entries.size() - 1).period();
        return newest.countIn(MONTHS_OF_A_YEAR);
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
