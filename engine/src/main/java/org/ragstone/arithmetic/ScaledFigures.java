package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Figures as whole numbers of one smallest unit, where they are so small that nothing a chart reckons of them
 * overflows: its sums and comparisons are those of the decimals, and much sooner done. Immutable.
 */
final class ScaledFigures implements PlacedFigures {
    // Limits are compared times the square of the count, three sigmas, and as much again of the factors of spread and
    // screening.
    private static final long LARGEST_FACTOR = 20_000;
    private static final int MOST_DECIMALS = 18;
    private static final long[] POWERS = powers();

    private static final long MISSING = Long.MIN_VALUE;

    private final long[] units;
    // The decimals that each was given with.
    private final byte[] decimals;
    private final int scale;

    private ScaledFigures(long[] units, byte[] decimals, int scale) {
        this.units = units;
        this.decimals = decimals;
        this.scale = scale;
    }

    private static long[] powers() {
        long[] powers = new long[MOST_DECIMALS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Figures while they are put in their places. Not thread-safe. */
    static final class Filling {
        private final long[] units;
        private final byte[] decimals;
        private final long largest;
        private int scale;

        /** @param size how many places there are */
        Filling(int size) {
            units = new long[size];
            Arrays.fill(units, MISSING);
            decimals = new byte[size];
            largest = Long.MAX_VALUE / LARGEST_FACTOR / Math.max(1, size) / Math.max(1, size);
        }

        /** Puts a figure in its place, or says that it does not fit: then the others are worth nothing. */
        boolean put(int place, BigDecimal figure) {
            int own = Math.max(0, figure.scale());
            if (own > MOST_DECIMALS || (own > scale && !isScaledTo(own))) {
                return false;
            }
            // So small a number is told by its nearest binary fraction; asked for itself it would be an object each.
            double whole = Math.rint(figure.doubleValue() * POWERS[own]);
            if (Math.abs(whole) * POWERS[scale - own] > largest) {
                return false;
            }
            units[place] = ((long) whole) * POWERS[scale - own];
            decimals[place] = (byte) own;
            return true;
        }

        private boolean isScaledTo(int finer) {
            long times = POWERS[finer - scale];
            for (int i = 0; i < units.length; i++) {
                if (units[i] != MISSING) {
                    if (Math.abs(units[i]) > largest / times) {
                        return false;
                    }
                    units[i] *= times;
                }
            }
            scale = finer;
            return true;
        }

        ScaledFigures filled() {
            return new ScaledFigures(units, decimals, scale);
        }
    }

    @Override
    public int size() {
        return units.length;
    }

    @Override
    public boolean isPresent(int place) {
        return units[place] != MISSING;
    }

    @Override
    public BigDecimal figure(int place) {
        return BigDecimal.valueOf(units[place], scale);
    }

    /** How many of the smallest unit a figure is more than another. */
    double unitsBeyond(int place, int other) {
        return units[place] - units[other];
    }

    @Override
    public int countZeros(int from, int to) {
        int zeros = 0;
        for (int i = from; i < to; i++) {
            zeros += units[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    @Override
    public ScaledSums sums(int from, int to, boolean screening) {
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

    private long range(int place) {
        return Math.abs(units[place] - units[place - 1]);
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

    @Override
    public int zone(int place, ProcessLimits limits) {
        return isPresent(place) ? limits.inUnits().zone(units[place]) : 0;
    }

    @Override
    public int move(int place) {
        return isPresent(place) && isPresent(place - 1) ? Long.compare(units[place], units[place - 1]) : 0;
    }
}
