package org.ragstone.model;

/** How a figure is computed from others: from those of the periods in a longer time, or from those of other indicators. */
public enum Aggregation {
    SUM,
    /** The numerators over the denominators, so that one with more cases weighs more. */
    RATE,
    MEAN
}
