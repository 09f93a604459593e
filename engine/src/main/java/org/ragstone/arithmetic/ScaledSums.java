package org.ragstone.arithmetic;

import java.math.BigDecimal;

/** Those of figures that are whole numbers of one smallest unit. Immutable. */
record ScaledSums(int scale, Sum ofFigures, Sum ofRanges, Sum ofKept) implements SeriesSums {
    /** Whole numbers added up, the count of them, and the most decimals that one of them was given with. */
    record Sum(long units, int count, int decimals) {
        BigDecimal at(int scale) {
            return BigDecimal.valueOf(units, scale).setScale(decimals);
        }
    }

    @Override
    public int count() {
        return ofFigures.count();
    }

    @Override
    public BigDecimal figures() {
        return ofFigures.at(scale);
    }

    @Override
    public int moves() {
        return ofRanges.count();
    }

    @Override
    public BigDecimal ranges() {
        return ofRanges.at(scale);
    }

    @Override
    public int keptMoves() {
        return ofKept.count();
    }

    @Override
    public BigDecimal kept() {
        return ofKept.at(scale);
    }

    @Override
    public boolean areCollapsed() {
        return ofKept.units() == 0 && ofRanges.units() > 0;
    }

    /** Limits as {@link ProcessLimits} has them, times the same number that makes them whole. */
    record Limits(boolean defined, long scale, long mean, long near, long limit) {
        static Limits of(Sum figures, Sum ranges, XmrSettings.Spread spread) {
            long times = (long) Math.max(1, ranges.count()) * ProcessLimits.SIGMAS * spread.over();
            long sigma = ranges.units() * spread.times() * figures.count();
            return new Limits(
                    ranges.count() > 0,
                    figures.count() * times,
                    figures.units() * times,
                    ProcessLimits.NEAR_SIGMAS * sigma,
                    ProcessLimits.SIGMAS * sigma);
        }

        int zone(long figure) {
            long distance = figure * scale - mean;
            int side = Long.signum(distance);
            if (!defined || side == 0) {
                return side;
            }
            long size = Math.abs(distance);
            if (size > limit) {
                return side * ProcessLimits.OUTSIDE;
            }
            return size > near ? side * ProcessLimits.CLOSE : side;
        }
    }

    /** @param unscreened whether every moving range counts */
    Limits limits(boolean unscreened, XmrSettings.Spread spread) {
        return Limits.of(ofFigures, unscreened ? ofRanges : ofKept, spread);
    }
}
