package org.ragstone.policy.language;

import java.math.BigDecimal;

/** What a number is a number of. None is ever negative. */
public enum Measure {
    /** The indicator's own unit. */
    UNIT,
    /** Hundredths of the size of what a figure is held against. */
    PERCENT,
    /** Whole figures or periods. */
    COUNT,
    /** Whole periods in a row, the one that is judged included. */
    PERIODS_IN_A_ROW,
    /** Whole periods in a row, up to the one before that which is judged. */
    PERIODS_BEFORE,
    /** Per cent of certainty; an estimate lies between the numbers that people write. */
    CONFIDENCE;

    /** Whether there are whole ones alone. */
    public boolean isWhole() {
        return this == COUNT || isOfEarlierPeriods();
    }

    /** Whether figures of earlier periods decide it. */
    boolean isOfEarlierPeriods() {
        return this == PERIODS_IN_A_ROW || this == PERIODS_BEFORE;
    }

    /** Whether it never lies exactly on a number that is written. */
    public boolean isEstimated() {
        return this == CONFIDENCE;
    }

    /** How many periods are looked back at most, so that a status cannot have lasted for more than these and its own. */
    public static final int MOST_PERIODS_BEFORE = 120;

    /** How many periods a series can have that is judged forward, the one that is judged included. */
    public static final int MOST_PERIODS_FORWARD = 600;

    /** The least there can be. */
    public BigDecimal least() {
        return this == PERIODS_IN_A_ROW ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
