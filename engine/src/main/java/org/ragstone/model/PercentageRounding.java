package org.ragstone.model;

/** How the percentages of a column are rounded. */
public enum PercentageRounding {
    HALF_UP,
    /** Cut off. */
    TRUNCATE,
    /** Cut off, and those that lost most rounded up until the column sums to 100; of equals, the first. */
    SUM_TO_100
}
