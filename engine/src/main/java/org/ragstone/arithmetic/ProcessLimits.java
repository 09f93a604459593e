package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The mean of a part of a series, and how far its figures go from it by common cause alone. Kept as sums and counts, so
 * that every comparison is exact; limits that are undefined have nothing outside them. Immutable.
 */
public final class ProcessLimits {
    private static final int SIGMAS = 3;
    private static final int NEAR_SIGMAS = 2;

    /** The zone of figures beyond two thirds of the way to a limit, and not beyond the limit. */
    static final int CLOSE = 2;

    /** The zone of figures beyond a limit. */
    static final int OUTSIDE = 3;

    private final boolean defined;
    private final boolean unscreened;
    // Everything times one number that makes it whole: the mean, and the distance of one sigma.
    private final BigDecimal scale;
    private final BigDecimal scaledMean;
    private final BigDecimal scaledSigma;
    private final BigDecimal scaledNear;
    private final BigDecimal scaledLimit;

    private ProcessLimits(Mean mean, Optional<Mean> range, boolean unscreened, XmrSettings.Spread spread) {
        this.defined = range.isPresent();
        this.unscreened = unscreened;
        long ranges = (long) range.map(Mean::count).orElse(1) * SIGMAS * spread.over();
        this.scale = BigDecimal.valueOf(mean.count() * ranges);
        this.scaledMean = mean.sum().multiply(BigDecimal.valueOf(ranges));
        this.scaledSigma = range.map(Mean::sum)
                .orElse(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf((long) spread.times() * mean.count()));
        this.scaledNear = scaledSigma.multiply(BigDecimal.valueOf(NEAR_SIGMAS));
        this.scaledLimit = scaledSigma.multiply(BigDecimal.valueOf(SIGMAS));
    }

    /** Of the sums of the figures that make the baseline, or empty where none is a figure. */
    static Optional<ProcessLimits> of(SeriesSums sums, XmrSettings settings) {
        if (sums.count() == 0) {
            return Optional.empty();
        }
        boolean collapsed = settings.collapsed() == XmrSettings.Collapsed.UNSCREENED && sums.areCollapsed();
        return Optional.of(new ProcessLimits(
                sums.mean(), collapsed ? sums.range() : sums.keptRange(), collapsed, settings.spread()));
    }

    /** The same for figures that are whole numbers of one smallest unit. */
    record InUnits(boolean defined, long scale, long mean, long near, long limit) {
        int zone(long figure) {
            long distance = figure * scale - mean;
            int side = Long.signum(distance);
            if (!defined || side == 0) {
                return side;
            }
            long size = Math.abs(distance);
            if (size > limit) {
                return side * OUTSIDE;
            }
            return size > near ? side * CLOSE : side;
        }
    }

    /** @param decimals of the smallest unit, which none of the figures has more of */
    InUnits inUnits(int decimals) {
        return new InUnits(
                defined,
                scale.longValueExact(),
                units(scaledMean, decimals),
                units(scaledNear, decimals),
                units(scaledLimit, decimals));
    }

    private static long units(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).longValueExact();
    }

    /** Whether there are limits, and not only a mean. */
    public boolean areDefined() {
        return defined;
    }

    /** Whether screening had left no spread, so that the moving ranges count as they are. */
    public boolean areUnscreened() {
        return unscreened;
    }

    /**
     * How far from the mean a figure is, negative below it: 0 on it, 1 within two thirds of the way to a limit, 2 beyond that and
     * within the limit, on it included, 3 outside.
     */
    int zone(BigDecimal figure) {
        BigDecimal distance = figure.multiply(scale).subtract(scaledMean);
        int side = distance.signum();
        if (!defined || side == 0) {
            return side;
        }
        BigDecimal size = distance.abs();
        if (size.compareTo(scaledLimit) > 0) {
            return side * OUTSIDE;
        }
        return size.compareTo(scaledNear) > 0 ? side * CLOSE : side;
    }

    /** 1 above the mean, -1 below, 0 on it. */
    public int side(BigDecimal figure) {
        return Integer.signum(zone(figure));
    }

    /** Whether a level is above the upper limit (1), below the lower (-1), or neither. */
    public int beyond(BigDecimal level) {
        int zone = zone(level);
        return Math.abs(zone) == OUTSIDE ? Integer.signum(zone) : 0;
    }

    public BigDecimal mean(MathContext digits) {
        return shown(0, digits);
    }

    /** The upper limit, or empty where limits are undefined. */
    public Optional<BigDecimal> upper(MathContext digits) {
        return limit(SIGMAS, digits);
    }

    public Optional<BigDecimal> lower(MathContext digits) {
        return limit(-SIGMAS, digits);
    }

    /** Two thirds of the way to the upper limit. */
    public Optional<BigDecimal> nearUpper(MathContext digits) {
        return limit(NEAR_SIGMAS, digits);
    }

    public Optional<BigDecimal> nearLower(MathContext digits) {
        return limit(-NEAR_SIGMAS, digits);
    }

    private Optional<BigDecimal> limit(int sigmas, MathContext digits) {
        return areDefined() ? Optional.of(shown(sigmas, digits)) : Optional.empty();
    }

    private BigDecimal shown(int sigmas, MathContext digits) {
        return scaledMean.add(scaledSigma.multiply(BigDecimal.valueOf(sigmas))).divide(scale, digits);
    }
}
