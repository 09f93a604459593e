package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ragstone.model.Period;

/** The figures of one indicator on one basis by period. Periods without a figure are not in it. Immutable. */
public final class Series {
    public static final Series EMPTY = Series.of(Map.of());

    private final Points points;

    private Series(Points points) {
        this.points = points;
    }

    /** Periods in their order, each once, of which every one has a figure. Implementations are thread-safe. */
    public interface Points {
        int count();

        Period period(int place);

        BigDecimal figure(int place);

        /** The same, for whoever holds it as one that may be missing. */
        default Optional<BigDecimal> given(int place) {
            return Optional.of(figure(place));
        }
    }

    public static Series of(Points points) {
        return points.count() == 0 ? EMPTY : new Series(points);
    }

    public static Series of(Map<Period, BigDecimal> figures) {
        NavigableMap<Period, BigDecimal> inOrder = new TreeMap<>(figures);
        return new Series(new Listed(List.copyOf(inOrder.keySet()), List.copyOf(inOrder.values())));
    }

    private record Listed(List<Period> periods, List<BigDecimal> figures) implements Points {
        @Override
        public int count() {
            return periods.size();
        }

        @Override
        public Period period(int place) {
            return periods.get(place);
        }

        @Override
        public BigDecimal figure(int place) {
            return figures.get(place);
        }
    }

    public Optional<BigDecimal> at(Period period) {
        int place = place(period);
        return place < 0 ? Optional.empty() : Optional.of(points.figure(place));
    }

    /** The place of the period, or where it has no figure the one it would have, less than zero by one more than that. */
    private int place(Period period) {
        int low = 0;
        int high = points.count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = points.period(middle).compareTo(period);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -(low + 1);
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
        for (int i = 0; i < points.count(); i++) {
            if (points.period(i).isOfOneKindWith(period)) {
                return Optional.of(points.period(i));
            }
        }
        return Optional.empty();
    }

    /** The newest period with a figure that ended before this one did, or empty. */
    public Optional<Period> latestBefore(Period period) {
        int before = before(period);
        return before == 0 ? Optional.empty() : Optional.of(points.period(before - 1));
    }

    /** The newest period with a figure of which the last month is before this one's, or empty. */
    public Optional<Period> latestEndingBefore(Period period) {
        for (int i = before(period) - 1; i >= 0; i--) {
            if (points.period(i).endsBefore(period)) {
                return Optional.of(points.period(i));
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
        List<Entry> entries = new ArrayList<>(points.count());
        int place = points.count() - 1;
        for (Period each = period; !each.endsBefore(first.get()); each = each.previous()) {
            while (place >= 0 && points.period(place).compareTo(each) > 0) {
                place--;
            }
            boolean has = place >= 0 && points.period(place).equals(each);
            entries.add(new Entry(each, has ? points.given(place) : Optional.empty()));
        }
        Collections.reverse(entries);
        return Collections.unmodifiableList(entries);
    }

    /** The same figures, for whoever reckons with them; there is one at least. */
    public PlacedFigures placedUntil(Period period) {
        return PlacedFigures.of(points, firstOfItsKind(period).orElseThrow(), period);
    }

    /** A period and its figure, if it has one. */
    public record Entry(Period period, Optional<BigDecimal> figure) {}
}
