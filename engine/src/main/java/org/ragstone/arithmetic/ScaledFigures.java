package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a series as whole numbers of one smallest unit, where they are so small that nothing a chart reckons of them
 * overflows: its sums and comparisons are those of the decimals, and much sooner done. Immutable.
 */
final class ScaledFigures {
    // Limits are compared times the square of the count, three sigmas, and as much again of the factors of spread and
    // screening.
    private static final long LARGEST_FACTOR = 20_000;
    private static final int MOST_DIGITS = 18;
    private static final long[] POWERS = powers();

    private static final int MISSING = -1;

    private final long[] units;
    // The decimals that each was given with, or that it is missing.
    private final int[] decimals;
    private final int scale;

    private ScaledFigures(long[] units, int[] decimals, int scale) {
        this.units = units;
        this.decimals = decimals;
        this.scale = scale;
    }

    private static long[] powers() {
        long[] powers = new long[MOST_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** The figures, or empty where they do not fit. */
    static Optional<ScaledFigures> of(List<Optional<BigDecimal>> figures) {
        int scale = 0;
        for (Optional<BigDecimal> figure : figures) {
            scale = figure.isPresent() ? Math.max(scale, figure.get().scale()) : scale;
        }
        long largest = Long.MAX_VALUE / LARGEST_FACTOR / Math.max(1, figures.size()) / Math.max(1, figures.size());
        long[] units = new long[figures.size()];
        int[] decimals = new int[figures.size()];
        for (int i = 0; i < units.length; i++) {
            decimals[i] = MISSING;
            if (figures.get(i).isPresent()) {
                BigDecimal figure = figures.get(i).get();
                if (figure.precision() + scale - figure.scale() > MOST_DIGITS) {
                    return Optional.empty();
                }
                units[i] = figure.unscaledValue().longValue() * POWERS[scale - figure.scale()];
                if (Math.abs(units[i]) > largest) {
                    return Optional.empty();
                }
                decimals[i] = Math.max(0, figure.scale());
            }
        }
        return Optional.of(new ScaledFigures(units, decimals, scale));
    }

    /** What limits are made of, as {@link SeriesSums#of} has it, of the figures from an index to the one before the other. */
    ScaledSums sums(int from, int to, boolean screening) {
        Adding figures = new Adding();
        Adding ranges = new Adding();
        for (int i = from; i < to; i++) {
            if (isPresent(i)) {
                figures.add(units[i], decimals[i]);
                if (i > from && isPresent(i - 1)) {
                    ranges.add(range(i), Math.max(decimals[i], decimals[i - 1]));
                }
            }
        }
        Adding kept = screening ? kept(from, to, ranges) : ranges;
        return new ScaledSums(scale, figures.sum(), ranges.sum(), kept.sum());
    }

    private Adding kept(int from, int to, Adding ranges) {
        long most = ranges.units * SeriesSums.SCREEN_TIMES;
        long times = (long) ranges.count * SeriesSums.SCREEN_OVER;
        Adding kept = new Adding();
        for (int i = from + 1; i < to; i++) {
            if (isPresent(i) && isPresent(i - 1) && range(i) * times < most) {
                kept.add(range(i), Math.max(decimals[i], decimals[i - 1]));
            }
        }
        return kept;
    }

    private boolean isPresent(int index) {
        return decimals[index] != MISSING;
    }

    private long range(int index) {
        return Math.abs(units[index] - units[index - 1]);
    }

    /** A sum while it is made, with as many decimals as that of the decimals has. */
    private static final class Adding {
        private long units;
        private int count;
        private int most;

        void add(long number, int decimals) {
            units += number;
            count++;
            most = Math.max(most, decimals);
        }

        ScaledSums.Sum sum() {
            return new ScaledSums.Sum(units, count, most);
        }
    }

    /** The zone of each point, as {@link ProcessLimits#zone} has it; of one that is missing it is that of the mean. */
    int[] zones(int from, int to, ScaledSums.Limits limits) {
        int[] zones = new int[to - from];
        for (int i = from; i < to; i++) {
            zones[i - from] = isPresent(i) ? limits.zone(units[i]) : 0;
        }
        return zones;
    }

    /** 1 up from the point before, -1 down, 0 level or where either is missing. */
    int move(int index) {
        return isPresent(index) && isPresent(index - 1) ? Long.compare(units[index], units[index - 1]) : 0;
    }
}
