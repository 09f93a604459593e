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
 * {@link Exact#BEYOND_EVERY_NUMBER}. Each is reckoned when it is asked for, since most rules ask for a word or two. Implementations
 * are immutable.
 */
public interface TargetComparison {
    Share OF_ZERO = new Share(BigDecimal.ONE, BigDecimal.ZERO);

    TargetAnswer target();

    FloorAnswer floor();

    ToleranceAnswer tolerance();

    BigDecimal shortfall();

    BigDecimal surplus();

    /** The shortfall as a share of the target. */
    Share shortOf();

    /** The surplus likewise. */
    Share beyond();

    /** The shortfall in per cent of the target's size. */
    default BigDecimal shortfallPercent() {
        return shortOf().percent();
    }

    /** The surplus likewise. */
    default BigDecimal surplusPercent() {
        return beyond().percent();
    }

    static TargetComparison of(BigDecimal figure, Aim target, Optional<Aim> floor, Optional<Tolerance> tolerance) {
        return new OfTarget(figure, target, floor, tolerance);
    }

    /** Likewise where no more of the levels and of a tolerance in the unit is due than a part. */
    static TargetComparison of(
            BigDecimal figure, Proportion part, Aim target, Optional<Aim> floor, Optional<Tolerance> tolerance) {
        return part.isWhole()
                ? of(figure, target, floor, tolerance)
                : new OfPart(
                        part,
                        of(
                                part.across(figure),
                                part.across(target),
                                floor.map(part::across),
                                tolerance.map(part::across)));
    }

    /** A figure held against a floor alone: there is no target to be near to or far from. */
    static TargetComparison ofFloor(BigDecimal figure, Optional<Aim> floor) {
        return new OfFloor(figure, floor);
    }

    private static FloorAnswer floor(BigDecimal figure, Optional<Aim> floor) {
        if (floor.isEmpty()) {
            return FloorAnswer.NOT_SET;
        }
        return floor.get().isAchievedBy(figure) ? FloorAnswer.ACHIEVED : FloorAnswer.MISSED;
    }

    /** The whole of a target. */
    record OfTarget(BigDecimal figure, Aim aim, Optional<Aim> least, Optional<Tolerance> band)
            implements TargetComparison {
        @Override
        public TargetAnswer target() {
            return aim.isAchievedBy(figure) ? TargetAnswer.ACHIEVED : TargetAnswer.MISSED;
        }

        @Override
        public FloorAnswer floor() {
            return TargetComparison.floor(figure, least);
        }

        @Override
        public ToleranceAnswer tolerance() {
            return band.map(this::within).orElse(ToleranceAnswer.NOT_SET);
        }

        private ToleranceAnswer within(Tolerance tolerance) {
            BigDecimal width = tolerance.percent()
                    ? tolerance.amount().multiply(level().abs()).movePointLeft(2)
                    : tolerance.amount();
            if (shortfall().compareTo(width) > 0) {
                return ToleranceAnswer.WORSE_BEYOND;
            }
            return surplus().compareTo(width) > 0 ? ToleranceAnswer.BETTER_BEYOND : ToleranceAnswer.WITHIN;
        }

        @Override
        public BigDecimal shortfall() {
            return aim.shortfall(figure);
        }

        @Override
        public BigDecimal surplus() {
            return aim.surplus(figure);
        }

        private BigDecimal level() {
            return aim.levelFor(figure);
        }

        @Override
        public Share shortOf() {
            // Exactly zero misses a strict target of zero by no distance, yet it is a miss of a zero target.
            return level().signum() == 0 && target() == TargetAnswer.MISSED ? OF_ZERO : new Share(shortfall(), level());
        }

        @Override
        public Share beyond() {
            return new Share(surplus(), level());
        }
    }

    /** So much of a target as is due: the figure and what it is held against were multiplied across. */
    record OfPart(Proportion part, TargetComparison across) implements TargetComparison {
        @Override
        public TargetAnswer target() {
            return across.target();
        }

        @Override
        public FloorAnswer floor() {
            return across.floor();
        }

        @Override
        public ToleranceAnswer tolerance() {
            return across.tolerance();
        }

        @Override
        public BigDecimal shortfall() {
            return part.back(across.shortfall());
        }

        @Override
        public BigDecimal surplus() {
            return part.back(across.surplus());
        }

        @Override
        public Share shortOf() {
            return across.shortOf();
        }

        @Override
        public Share beyond() {
            return across.beyond();
        }
    }

    /** A floor and no target. */
    record OfFloor(BigDecimal figure, Optional<Aim> least) implements TargetComparison {
        @Override
        public TargetAnswer target() {
            return TargetAnswer.NOT_SET;
        }

        @Override
        public FloorAnswer floor() {
            return TargetComparison.floor(figure, least);
        }

        @Override
        public ToleranceAnswer tolerance() {
            return ToleranceAnswer.NOT_SET;
        }

        @Override
        public BigDecimal shortfall() {
            return BigDecimal.ZERO;
        }

        @Override
        public BigDecimal surplus() {
            return BigDecimal.ZERO;
        }

        @Override
        public Share shortOf() {
            return Share.NONE;
        }

        @Override
        public Share beyond() {
            return Share.NONE;
        }
    }
}
