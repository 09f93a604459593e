package org.ragstone.model;

/** What counts for a judgement: one of the targets that a result can have, or its floor alone. */
public enum JudgedAgainst {
    YEAR_END_TARGET,
    PHASED_TARGET,
    /** As much of the year's target as the part of the year that has passed. */
    PRO_RATA_TARGET,
    /** A minimum that is judged by itself, beside a target or without one. */
    FLOOR;

    /** Whether it is a target: of those one counts. */
    public boolean isTarget() {
        return this != FLOOR;
    }

    /** The version of the rule language that brought it. */
    public int since() {
        return switch (this) {
            case YEAR_END_TARGET, PHASED_TARGET -> 1;
            case PRO_RATA_TARGET, FLOOR -> 2;
        };
    }
}
