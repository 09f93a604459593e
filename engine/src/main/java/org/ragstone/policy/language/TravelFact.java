package org.ragstone.policy.language;

/** A fact that a direction of travel can be said of. */
public sealed interface TravelFact extends Fact permits ComparisonFact, TrendFact, RegressionFact {
    /** What the direction is then against, as {@link org.ragstone.model.DirectionAgainst} names it. */
    default String directionAgainst() {
        return type().directionAgainst(key());
    }
}
