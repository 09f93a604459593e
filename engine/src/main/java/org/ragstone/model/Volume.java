package org.ragstone.model;

/** Whether a figure is higher than an earlier one, whatever is better. */
public enum Volume {
    HIGHER,
    LOWER,
    SAME,
    UNAVAILABLE
}
