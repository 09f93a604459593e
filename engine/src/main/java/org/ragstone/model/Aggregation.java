package org.ragstone.model;

/** How the figure of a longer time is computed from those of the periods in it. */
public enum Aggregation {
    SUM,
    /** The numerators over the denominators, so that a period with more cases weighs more. */
    RATE,
    MEAN
}
