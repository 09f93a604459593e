package org.ragstone.model;

import java.math.BigDecimal;
import java.util.Optional;

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

    /** These, with what they leave blank taken from the others, except the target itself: a phase has the year's floor. */
    public Standards withDefaults(Standards year) {
        boolean noRange = lower.isEmpty() && upper.isEmpty();
        return new Standards(
                target,
                floor.or(year::floor),
                noRange ? year.lower : lower,
                noRange ? year.upper : upper,
                tolerance.or(year::tolerance));
    }
}
