package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ragstone.model.Period;

/** The figures of one indicator on one basis by period. Periods without a figure are not in it. Immutable. */
public final class Series {
    public static final Series EMPTY = new Series(Map.of());

    private final NavigableMap<Period, BigDecimal> figures;

    public Series(Map<Period, BigDecimal> figures) {
        this.figures = new TreeMap<>(figures);
    }

    public Optional<BigDecimal> at(Period period) {
        return Optional.ofNullable(figures.get(period));
    }

    /** The newest period with a figure that ended before this one did, or empty. */
    public Optional<Period> latestBefore(Period period) {
        return Optional.ofNullable(figures.lowerKey(period));
    }

    /**
     * The mean of the financial year before the period's, over periods of its length; empty unless every one of them
     * has a figure.
     */
    public Optional<Mean> meanOfYearBefore(Period period) {
        Period year = period.financialYear().lastYear();
        Period each = period;
        while (!each.financialYear().equals(year)) {
            each = each.previous();
        }
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (; each.financialYear().equals(year); each = each.previous()) {
            Optional<BigDecimal> figure = at(each);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(figure.get());
            count++;
        }
        return Optional.of(new Mean(sum, count));
    }
}
