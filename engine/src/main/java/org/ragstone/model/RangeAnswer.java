package org.ragstone.model;

/** Where a figure stands in its expected range; on a threshold is within. */
public enum RangeAnswer {
    WITHIN,
    ABOVE,
    BELOW,
    NOT_SET,
    NO_FIGURE
}
