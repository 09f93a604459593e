package org.ragstone.model;

/** Which target a result has. */
public enum TargetSet {
    NONE,
    FOR_THE_YEAR,
    /** The period has its own. */
    PHASED
}
