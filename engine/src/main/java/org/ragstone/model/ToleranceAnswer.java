package org.ragstone.model;

/** Where a figure stands in the band either side of its target; on the edge is within. */
public enum ToleranceAnswer {
    WITHIN,
    BETTER_BEYOND,
    WORSE_BEYOND,
    NOT_SET
}
