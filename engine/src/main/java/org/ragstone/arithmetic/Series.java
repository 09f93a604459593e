package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.ragstone.model.Period;

/** The figures of one indicator on one basis by period. Periods without a figure are not in it. Immutable. */
public final class Series {
    public static final Series EMPTY = new Series(new Period[0], place -> BigDecimal.ZERO);

    private final Period[] periods;
    private final IntFunction<BigDecimal> figures;

    private Series(Period[] periods, IntFunction<BigDecimal> figures) {
        this.periods = periods;
        this.figures = figures;
    }

    /**
     * The periods in their order, each once, of which every one has a figure.
     *
     * @param figures the figure of the period at a place, which is found when it is asked for
     */
    public static Series of(Period[] periods, IntFunction<BigDecimal> figures) {
        return periods.length == 0 ? EMPTY : new Series(periods, figures);
    }

    public static Series of(Map<Period, BigDecimal> figures) {
        NavigableMap<Period, BigDecimal> inOrder = new TreeMap<>(figures);
        List<BigDecimal> all = List.copyOf(inOrder.values());
        return of(inOrder.keySet().toArray(Period[]::new), all::get);
    }

    public Optional<BigDecimal> at(Period period) {
        int place = place(period);
        return place < 0 ? Optional.empty() : Optional.of(figures.apply(place));
    }

    /** The place of the period, or as {@link Arrays#binarySearch} has it where it has no figure. */
    private int place(Period period) {
        return Arrays.binarySearch(periods, period);
    }

    /** How many periods before this one have a figure. */
    private int before(Period period) {
        int place = place(period);
        return place < 0 ? -(place + 1) : place;
    }

    /** Whether there is a figure for a period of the kind of this one, up to it. */
    public boolean beginsBy(Period period) {
        return firstOfItsKind(period)
                .filter(first -> first.compareTo(period) <= 0)
                .isPresent();
    }

    private Optional<Period> firstOfItsKind(Period period) {
        for (Period each : periods) {
            if (each.isOfOneKindWith(period)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The newest period with a figure that ended before this one did, or empty. */
    public Optional<Period> latestBefore(Period period) {
        int before = before(period);
        return before == 0 ? Optional.empty() : Optional.of(periods[before - 1]);
    }

    /** The newest period with a figure of which the last month is before this one's, or empty. */
    public Optional<Period> latestEndingBefore(Period period) {
        for (int i = before(period) - 1; i >= 0; i--) {
            if (periods[i].endsBefore(period)) {
                return Optional.of(periods[i]);
            }
        }
        return Optional.empty();
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
        Optional<Period> first = firstOfItsKind(period);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>(periods.length);
        int place = periods.length - 1;
        for (Period each = period; !each.endsBefore(first.get()); each = each.previous()) {
            while (place >= 0 && periods[place].compareTo(each) > 0) {
                place--;
            }
            boolean has = place >= 0 && periods[place].equals(each);
            entries.add(new Entry(each, has ? Optional.of(figures.apply(place)) : Optional.empty()));
        }
        Collections.reverse(entries);
        return Collections.unmodifiableList(entries);
    }

    /** A period and its figure, if it has one. */
    public record Entry(Period period, Optional<BigDecimal> figure) {}
}
