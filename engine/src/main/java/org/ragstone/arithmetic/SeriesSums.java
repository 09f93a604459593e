package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the limits of a series are made of: the sum and the count of its figures, of its moving ranges, and of those of them that
 * screening leaves. Implementations are immutable.
 */
sealed interface SeriesSums permits SeriesSums.OfDecimals, ScaledSums {
    /** Moving ranges that are strictly less than 3.267 times their mean are kept. */
    int SCREEN_TIMES = 3267;

    int SCREEN_OVER = 1000;

    int count();

    BigDecimal figures();

    int moves();

    BigDecimal ranges();

    int keptMoves();

    BigDecimal kept();

    /** Whether screening leaves no spread, and there is one. */
    boolean areCollapsed();

    /** Of successive figures. */
    static SeriesSums of(List<Optional<BigDecimal>> figures, boolean screening) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        List<BigDecimal> ranges = new ArrayList<>();
        Optional<BigDecimal> before = Optional.empty();
        for (Optional<BigDecimal> figure : figures) {
            if (figure.isPresent()) {
                sum = sum.add(figure.get());
                count++;
                if (before.isPresent()) {
                    ranges.add(figure.get().subtract(before.get()).abs());
                }
            }
            before = figure;
        }
        BigDecimal all = sum(ranges);
        List<BigDecimal> kept = screening ? screened(ranges, all) : ranges;
        return new OfDecimals(count, sum, ranges.size(), all, kept.size(), sum(kept));
    }

    private static List<BigDecimal> screened(List<BigDecimal> ranges, BigDecimal sum) {
        BigDecimal most = sum.multiply(BigDecimal.valueOf(SCREEN_TIMES));
        BigDecimal times = BigDecimal.valueOf((long) ranges.size() * SCREEN_OVER);
        return ranges.stream()
                .filter(range -> range.multiply(times).compareTo(most) < 0)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> ranges) {
        return ranges.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of figures of whatever size. */
    record OfDecimals(int count, BigDecimal figures, int moves, BigDecimal ranges, int keptMoves, BigDecimal kept)
            implements SeriesSums {
        @Override
        public boolean areCollapsed() {
            return kept.signum() == 0 && ranges.signum() > 0;
        }
    }
}
