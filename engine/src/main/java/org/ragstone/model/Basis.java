package org.ragstone.model;

/** What stretch of time a result's value covers; the order is the order of every output. */
public enum Basis {
    /** The newest period due for the indicator's frequency. */
    LATEST,
    YEAR_TO_DATE,
    ROLLING_12_MONTHS,
    /** The position on one day. */
    SNAPSHOT,
    /** What the year's end is expected to be. */
    FORECAST,
    /** The final result of a year. */
    OUTTURN
}
