package org.ragstone.api.view;

/** A heading, and what stands under it. */
public record Column(Kind kind, String heading) {
    /** What the cells of a column hold. */
    public enum Kind {
        BASIS,
        FIGURE,
        STATUS,
        DIRECTION,
        TARGET,
        FLOOR,
        /** The target or the expected range that the figure was held against. */
        AGAINST,
        SEVERITY
    }
}
