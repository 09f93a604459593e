package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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

    /** Whether there is a figure for a period of the kind of this one, up to it. */
    public boolean beginsBy(Period period) {
        return figures.headMap(period, true).keySet().stream().anyMatch(each -> each.isOfOneKindWith(period));
    }

    /** The newest period with a figure that ended before this one did, or empty. */
    public Optional<Period> latestBefore(Period period) {
        return Optional.ofNullable(figures.lowerKey(period));
    }

    /** The newest period with a figure of which the last month is before this one's, or empty. */
    public Optional<Period> latestEndingBefore(Period period) {
        return figures.headMap(period, false).descendingKeySet().stream()
                .filter(each -> each.last().isBefore(period.last()))
                .findFirst();
    }

    /**
     * The mean of the year before the period's, over periods of its length; empty unless every one of them has a figure.
     *
     * @param yearOf the year that a period is of
     */
    public Optional<Mean> meanOfYearBefore(Period period, UnaryOperator<Period> yearOf) {
        Period year = yearOf.apply(period).lastYear();
        Period each = period;
        while (!yearOf.apply(each).equals(year)) {
            each = each.previous();
        }
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (; yearOf.apply(each).equals(year); each = each.previous()) {
            Optional<BigDecimal> figure = at(each);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(figure.get());
            count++;
        }
        return Optional.of(new Mean(sum, count));
    }

    /** The mean of the twelve months before the period, over periods of its length; empty unless three of four have a figure. */
    public Optional<Mean> meanOfTwelveMonthsBefore(Period period) {
        List<Period> periods = period.previous().twelveMonths();
        List<BigDecimal> present =
                periods.stream().flatMap(each -> at(each).stream()).toList();
        return present.size() * 4 < periods.size() * 3
                ? Optional.empty()
                : Optional.of(new Mean(present.stream().reduce(BigDecimal.ZERO, BigDecimal::add), present.size()));
    }

    /** The figures from the first of the period's kind to it, each period in its place; empty without any. */
    public List<Entry> until(Period period) {
        Optional<Period> first = figures.keySet().stream()
                .filter(each -> each.isOfOneKindWith(period))
                .findFirst();
        Deque<Entry> entries = new ArrayDeque<>();
        for (Period each = period;
                first.isPresent() && !each.last().isBefore(first.get().last());
                each = each.previous()) {
            entries.addFirst(new Entry(each, at(each)));
        }
        return List.copyOf(entries);
    }

    /** A period and its figure, if it has one. */
    public record Entry(Period period, Optional<BigDecimal> figure) {}
}
