package org.ragstone.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a figure is held against. {@code lower} and {@code upper} are the expected range of an activity indicator, or
 * the two-sided target of an indicator whose polarity is CLOSE.
 */
public record Standards(
        Optional<Target> target,
        Optional<Threshold> floor,
        Optional<BigDecimal> lower,
        Optional<BigDecimal> upper,
        Optional<Tolerance> tolerance) {

    public static final Standards NONE =
            new Standards(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a target is set: a level, or the two sides of a CLOSE one. */
    public boolean setsTarget(Indicator indicator) {
        return target.isPresent() || (indicator.hasTwoSidedTarget() && hasRange());
    }

    /** Whether the target, and the two sides that may stand in its place, are those of others: 90 and 90.0 are one. */
    public boolean hasSameTargetAs(Standards other) {
        return areSame(target, other.target, Target::isSameAs)
                && areSame(lower, other.lower, Standards::isSameNumber)
                && areSame(upper, other.upper, Standards::isSameNumber);
    }

    private static boolean isSameNumber(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static <T> boolean areSame(Optional<T> one, Optional<T> other, BiPredicate<T, T> same) {
        if (one.isPresent() && other.isPresent()) {
            return same.test(one.get(), other.get());
        }
        return one.isEmpty() && other.isEmpty();
    }

    /** Whether the target is last year's figure, or so much above or below it. */
    public boolean isRelative() {
        return target.isPresent() && target.get() instanceof RelativeTarget;
    }

    private boolean hasRange() {
        return lower.isPresent() || upper.isPresent();
    }

    /** A year's standards, with what they leave blank taken from the indicator's own. */
    public Standards orElse(Standards own, Indicator indicator) {
        boolean keepsTarget = setsTarget(indicator);
        boolean keepsRange = hasRange() || (keepsTarget && indicator.hasTwoSidedTarget());
        return new Standards(
                keepsTarget ? target : own.target,
                floor.or(own::floor),
                keepsRange ? lower : own.lower,
                keepsRange ? upper : own.upper,
                tolerance.or(own::tolerance));
    }

    /** A phase's standards: its target is its own; a floor, tolerance or expected range it leaves blank is the year's. */
    public Standards within(Standards year, Indicator indicator) {
        boolean keepsRange = hasRange() || indicator.hasTwoSidedTarget();
        return new Standards(
                target,
                floor.or(year::floor),
                keepsRange ? lower : year.lower,
                keepsRange ? upper : year.upper,
                tolerance.or(year::tolerance));
    }

    /** These, with the target of others and, where these have none, their floor and tolerance. */
    public Standards withTargetOf(Standards other, Indicator indicator) {
        return new Standards(
                other.target,
                floor.or(other::floor),
                indicator.hasTwoSidedTarget() ? other.lower : lower,
                indicator.hasTwoSidedTarget() ? other.upper : upper,
                tolerance.or(other::tolerance));
    }
}
