package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mean of a part of a series, and how far its figures go from it by common cause alone. Kept as sums and counts, so
 * that every comparison is exact; limits that are undefined have nothing outside them. Immutable.
 */
public final class ProcessLimits {
    static final int SIGMAS = 3;
    static final int NEAR_SIGMAS = 2;

    /** The zone of figures beyond two thirds of the way to a limit, and not beyond the limit. */
    static final int CLOSE = 2;

    /** The zone of figures beyond a limit. */
    static final int OUTSIDE = 3;

    private final SeriesSums sums;
    private final boolean unscreened;
    private final XmrSettings.Spread spread;
    // At worst the same is reckoned twice.
    private @Nullable Scaled scaled;
    private ScaledSums.@Nullable Limits inUnits;

    private ProcessLimits(SeriesSums sums, boolean unscreened, XmrSettings.Spread spread) {
        this.sums = sums;
        this.unscreened = unscreened;
        this.spread = spread;
    }

    /** Of the sums of the figures that make the baseline, or empty where none is a figure. */
    static Optional<ProcessLimits> of(SeriesSums sums, XmrSettings settings) {
        if (sums.count() == 0) {
            return Optional.empty();
        }
        boolean collapsed = settings.collapsed() == XmrSettings.Collapsed.UNSCREENED && sums.areCollapsed();
        return Optional.of(new ProcessLimits(sums, collapsed, settings.spread()));
    }

    private int ranges() {
        return unscreened ? sums.moves() : sums.keptMoves();
    }

    /** Everything times one number that makes it whole: the mean, and the distance of one sigma. */
    private record Scaled(BigDecimal scale, BigDecimal mean, BigDecimal sigma, BigDecimal near, BigDecimal limit) {
        static Scaled of(BigDecimal scale, BigDecimal mean, BigDecimal sigma) {
            return new Scaled(
                    scale,
                    mean,
                    sigma,
                    sigma.multiply(BigDecimal.valueOf(NEAR_SIGMAS)),
                    sigma.multiply(BigDecimal.valueOf(SIGMAS)));
        }
    }

    private Scaled scaled() {
        Scaled known = scaled;
        if (known == null) {
            long times = (long) Math.max(1, ranges()) * SIGMAS * spread.over();
            BigDecimal ofRanges = unscreened ? sums.ranges() : sums.kept();
            known = Scaled.of(
                    BigDecimal.valueOf(sums.count() * times),
                    sums.figures().multiply(BigDecimal.valueOf(times)),
                    ofRanges.multiply(BigDecimal.valueOf((long) spread.times() * sums.count())));
            scaled = known;
        }
        return known;
    }

    /** The same for figures that are whole numbers of one smallest unit, as its own are. */
    ScaledSums.Limits inUnits() {
        ScaledSums.Limits known = inUnits;
        if (known == null) {
            known = ((ScaledSums) sums).limits(unscreened, spread);
            inUnits = known;
        }
        return known;
    }

    /** Whether there are limits, and not only a mean. */
    public boolean areDefined() {
        return ranges() > 0;
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
        Scaled by = scaled();
        BigDecimal distance = figure.multiply(by.scale()).subtract(by.mean());
        int side = distance.signum();
        if (!areDefined() || side == 0) {
            return side;
        }
        BigDecimal size = distance.abs();
        if (size.compareTo(by.limit()) > 0) {
            return side * OUTSIDE;
        }
        return size.compareTo(by.near()) > 0 ? side * CLOSE : side;
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
        Scaled by = scaled();
        return by.mean().add(by.sigma().multiply(BigDecimal.valueOf(sigmas))).divide(by.scale(), digits);
    }
}
