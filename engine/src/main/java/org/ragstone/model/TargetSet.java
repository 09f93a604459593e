package org.ragstone.model;

/** Which target a result has. */
public enum TargetSet {
    NONE,
    FOR_THE_YEAR,
    /** The period has its own. */
    PHASED,
    /** The only one is relative to last year's figure, which there is not. */
    NO_EARLIER_FIGURE;

    /** Whether there is a target to judge by. */
    public boolean isSet() {
        return this == FOR_THE_YEAR || this == PHASED;
    }
}
