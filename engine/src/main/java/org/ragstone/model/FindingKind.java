package org.ragstone.model;

/** What a rule can conclude of a result; the order is the order of every output. */
public enum FindingKind {
    RATING,
    NOT_RATED,
    RANGE,
    DIRECTION,
    ALERT,
    ACTION;

    /** Whether this kind is a status: every due result gets exactly one of these. */
    public boolean isStatus() {
        return this == RATING || this == NOT_RATED || this == RANGE;
    }
}
