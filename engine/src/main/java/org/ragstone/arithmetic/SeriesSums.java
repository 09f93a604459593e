package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the limits of a series are made of: the sum and the count of its figures, of its moving ranges, and of those of them that
 * screening leaves.
 */
record SeriesSums(BigDecimal figures, int count, BigDecimal ranges, int moves, BigDecimal kept, int keptMoves) {
    /** Moving ranges that are strictly less than 3.267 times their mean are kept. */
    static final int SCREEN_TIMES = 3267;

    static final int SCREEN_OVER = 1000;

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
        return new SeriesSums(sum, count, all, ranges.size(), sum(kept), kept.size());
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

    /** Whether screening leaves no spread, and there is one. */
    boolean areCollapsed() {
        return kept.signum() == 0 && ranges.signum() > 0;
    }

    Mean mean() {
        return new Mean(figures, count);
    }

    /** The mean of all moving ranges, or empty without any. */
    Optional<Mean> range() {
        return moves == 0 ? Optional.empty() : Optional.of(new Mean(ranges, moves));
    }

    /** The mean of those that are kept. */
    Optional<Mean> keptRange() {
        return keptMoves == 0 ? Optional.empty() : Optional.of(new Mean(kept, keptMoves));
    }
}
