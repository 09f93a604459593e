package org.ragstone.model;

/** What to know of a series before reading a trend into it; of several, the first. */
public enum Caution {
    NONE,
    /** So many zeros that ordinary figures would stand out. */
    MOSTLY_ZERO,
    /** Rates of so few cases that one more or less moves them far. */
    SMALL_DENOMINATORS,
    /** Each figure holds the one before it. */
    CUMULATIVE,
    /** Each figure shares most of its time with the one before it. */
    ROLLING,
    /** The figures follow the time of the year. */
    SEASONAL;

    /** Whether a chart of such figures says nothing. */
    public boolean isUnsuited() {
        return this == MOSTLY_ZERO || this == SMALL_DENOMINATORS;
    }
}
