package org.ragstone.model;

/** Whether a series can be expected to achieve its target, as it runs now. */
public enum Assurance {
    PASSING,
    FAILING,
    HIT_OR_MISS,
    /** No target, or none that has a better side. */
    NOT_ASKED
}
