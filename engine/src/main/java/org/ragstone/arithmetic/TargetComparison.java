package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.Tolerance;
import org.ragstone.model.ToleranceAnswer;

/**
 * A figure held against a target, a floor and a tolerance: three words, and how far the target is missed or passed, in the
 * indicator's unit and as a share of the target. Nothing is negative; in per cent, a miss of a zero target is
 * {@link Exact#BEYOND_EVERY_NUMBER}.
 */
public record TargetComparison(
        TargetAnswer target,
        FloorAnswer floor,
        ToleranceAnswer tolerance,
        BigDecimal shortfall,
        BigDecimal surplus,
        Share shortOf,
        Share beyond) {
    private static final Share OF_ZERO = new Share(BigDecimal.ONE, BigDecimal.ZERO);

    public static TargetComparison of(
            BigDecimal figure, Aim target, Optional<Aim> floor, Optional<Tolerance> tolerance) {
        BigDecimal shortfall = target.shortfall(figure);
        BigDecimal surplus = target.surplus(figure);
        BigDecimal level = target.levelFor(figure);
        boolean achieved = target.isAchievedBy(figure);
        // Exactly zero misses a strict target of zero by no distance, yet it is a miss of a zero target.
        boolean missedZero = !achieved && level.signum() == 0;
        return new TargetComparison(
                achieved ? TargetAnswer.ACHIEVED : TargetAnswer.MISSED,
                floor(figure, floor),
                tolerance.map(band -> within(band, level, shortfall, surplus)).orElse(ToleranceAnswer.NOT_SET),
                shortfall,
                surplus,
                missedZero ? OF_ZERO : new Share(shortfall, level),
                new Share(surplus, level));
    }

    /** Likewise where no more of the levels and of a tolerance in the unit is due than a part. */
    public static TargetComparison of(
            BigDecimal figure, Proportion part, Aim target, Optional<Aim> floor, Optional<Tolerance> tolerance) {
        if (part.isWhole()) {
            return of(figure, target, floor, tolerance);
        }
        TargetComparison across =
                of(part.across(figure), part.across(target), floor.map(part::across), tolerance.map(part::across));
        return new TargetComparison(
                across.target,
                across.floor,
                across.tolerance,
                part.back(across.shortfall),
                part.back(across.surplus),
                across.shortOf,
                across.beyond);
    }

    /** A figure held against a floor alone: there is no target to be near to or far from. */
    public static TargetComparison ofFloor(BigDecimal figure, Optional<Aim> floor) {
        return new TargetComparison(
                TargetAnswer.NOT_SET,
                floor(figure, floor),
                ToleranceAnswer.NOT_SET,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Share.NONE,
                Share.NONE);
    }

    private static FloorAnswer floor(BigDecimal figure, Optional<Aim> floor) {
        return floor.map(aim -> aim.isAchievedBy(figure) ? FloorAnswer.ACHIEVED : FloorAnswer.MISSED)
                .orElse(FloorAnswer.NOT_SET);
    }

    /** The shortfall in per cent of the target's size. */
    public BigDecimal shortfallPercent() {
        return shortOf.percent();
    }

    /** The surplus likewise. */
    public BigDecimal surplusPercent() {
        return beyond.percent();
    }

    private static ToleranceAnswer within(Tolerance band, BigDecimal level, BigDecimal shortfall, BigDecimal surplus) {
        BigDecimal width = band.percent() ? band.amount().multiply(level.abs()).movePointLeft(2) : band.amount();
        if (shortfall.compareTo(width) > 0) {
            return ToleranceAnswer.WORSE_BEYOND;
        }
        return surplus.compareTo(width) > 0 ? ToleranceAnswer.BETTER_BEYOND : ToleranceAnswer.WITHIN;
    }
}
