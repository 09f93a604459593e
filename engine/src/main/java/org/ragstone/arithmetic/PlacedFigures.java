package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Period;

/**
 * The figures of successive periods, each in its place and the oldest first; a place may have none. Charts are reckoned of
 * them. Implementations are immutable.
 */
public sealed interface PlacedFigures permits ScaledFigures, DecimalFigures {
    static PlacedFigures of(List<Optional<BigDecimal>> figures) {
        ScaledFigures.Filling filling = new ScaledFigures.Filling(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).isPresent() && !filling.put(i, figures.get(i).get())) {
                return new DecimalFigures(List.copyOf(figures));
            }
        }
        return filling.filled();
    }

    /** Those of the periods from one to another of its kind. */
    static PlacedFigures of(Series.Points points, Period first, Period last) {
        ScaledFigures.Filling filling = new ScaledFigures.Filling(last.stepsFrom(first) + 1);
        Period each = first;
        int place = 0;
        for (int i = 0; i < points.count() && !points.period(i).endsAfter(last); i++) {
            for (; each.endsBefore(points.period(i)); each = each.next()) {
                place++;
            }
            if (points.period(i).equals(each) && !filling.put(place, points.figure(i))) {
                return DecimalFigures.of(points, first, last);
            }
        }
        return filling.filled();
    }

    /** How many places there are, with a figure or without. */
    int size();

    boolean isPresent(int place);

    /** The figure of a place that has one, with as many decimals as it may be. */
    BigDecimal figure(int place);

    /** How many places of those from one to the one before the other have a figure. */
    default int countPresent(int from, int to) {
        int present = 0;
        for (int i = from; i < to; i++) {
            present += isPresent(i) ? 1 : 0;
        }
        return present;
    }

    /** How many figures of zero there are, likewise. */
    int countZeros(int from, int to);

    /** 1 up from the place before, -1 down, 0 level or where either has no figure. */
    int move(int place);

    /** What limits are made of, of those from one place to the one before the other. */
    SeriesSums sums(int from, int to, boolean screening);

    /** The zone that a place has by limits which are made of these figures; without a figure it is that of the mean. */
    int zone(int place, ProcessLimits limits);
}
