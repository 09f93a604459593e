package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Period;

/** Figures of whatever size and decimals. Immutable. */
record DecimalFigures(List<Optional<BigDecimal>> figures) implements PlacedFigures {
    static DecimalFigures of(Series.Points points, Period first, Period last) {
        List<Optional<BigDecimal>> figures =
                new ArrayList<>(Collections.nCopies(last.stepsFrom(first) + 1, Optional.empty()));
        for (int i = 0; i < points.count(); i++) {
            Period period = points.period(i);
            if (period.isOfOneKindWith(last) && !period.endsAfter(last)) {
                figures.set(period.stepsFrom(first), Optional.of(points.figure(i)));
            }
        }
        return new DecimalFigures(List.copyOf(figures));
    }

    @Override
    public int size() {
        return figures.size();
    }

    @Override
    public boolean isPresent(int place) {
        return figures.get(place).isPresent();
    }

    @Override
    public BigDecimal figure(int place) {
        return figures.get(place).orElseThrow();
    }

    @Override
    public int countZeros(int from, int to) {
        int zeros = 0;
        for (int i = from; i < to; i++) {
            zeros += isPresent(i) && figure(i).signum() == 0 ? 1 : 0;
        }
        return zeros;
    }

    @Override
    public int move(int place) {
        return isPresent(place) && isPresent(place - 1) ? figure(place).compareTo(figure(place - 1)) : 0;
    }

    @Override
    public SeriesSums sums(int from, int to, boolean screening) {
        return SeriesSums.of(figures.subList(from, to), screening);
    }

    @Override
    public int zone(int place, ProcessLimits limits) {
        return isPresent(place) ? limits.zone(figure(place)) : 0;
    }
}
