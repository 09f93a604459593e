package org.ragstone.model;

/** Whether a figure is better than an earlier one, polarity handled. */
public enum Change {
    BETTER,
    WORSE,
    SAME,
    /** No earlier figure, or no better and worse without a polarity. */
    UNAVAILABLE
}
