package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mean of a part of a series, and how far its figures go from it by common cause alone. Kept as sums and counts, so
 * that every comparison is exact; limits that are undefined have nothing outside them. Immutable.
 */
public final class ProcessLimits {
    private static final BigDecimal SCREEN = new BigDecimal("3.267");
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

    /** Of the figures that make the baseline, in their order, or empty where none is a figure. */
    static Optional<ProcessLimits> of(List<Optional<BigDecimal>> baseline, XmrSettings settings) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        MovingRanges all = new MovingRanges();
        Optional<BigDecimal> before = Optional.empty();
        for (Optional<BigDecimal> figure : baseline) {
            if (figure.isPresent()) {
                sum = sum.add(figure.get());
                count++;
                if (before.isPresent()) {
                    all.add(figure.get().subtract(before.get()).abs());
                }
            }
            before = figure;
        }
        if (count == 0) {
            return Optional.empty();
        }
        Mean mean = new Mean(sum, count);
        MovingRanges kept = settings.screening() ? all.screened() : all;
        boolean collapsed = settings.collapsed() == XmrSettings.Collapsed.UNSCREENED
                && kept.sum.signum() == 0
                && all.sum.signum() > 0;
        return Optional.of(new ProcessLimits(mean, (collapsed ? all : kept).mean(), collapsed, settings.spread()));
    }

    /** Moving ranges, their sum and their number. */
    private static final class MovingRanges {
        private final List<BigDecimal> ranges = new ArrayList<>();
        private BigDecimal sum = BigDecimal.ZERO;

        void add(BigDecimal range) {
            ranges.add(range);
            sum = sum.add(range);
        }

        /** Those strictly less than 3.267 times their mean. */
        MovingRanges screened() {
            BigDecimal most = sum.multiply(SCREEN);
            BigDecimal count = BigDecimal.valueOf(ranges.size());
            MovingRanges kept = new MovingRanges();
            ranges.stream()
                    .filter(range -> range.multiply(count).compareTo(most) < 0)
                    .forEach(kept::add);
            return kept;
        }

        Optional<Mean> mean() {
            return ranges.isEmpty() ? Optional.empty() : Optional.of(new Mean(sum, ranges.size()));
        }
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
