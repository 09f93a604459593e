package org.ragstone.api.view;

/** A heading, and what stands under it. */
public record Column(Kind kind, String heading) {
    /** What the cells of a column hold. */
    public enum Kind {
        BASIS,
        FIGURE,
        /** A figure of an earlier period. */
        EARLIER,
        STATUS,
        DIRECTION,
        TARGET,
        FLOOR,
        /** An end of the expected range. */
        LIMIT,
        /** The target or the expected range that the figure was held against. */
        AGAINST,
        SEVERITY,
        /** How many periods. */
        COUNT,
        /** Words in whatever length. */
        TEXT
    }

    /** Whether numbers stand under it, which are read from the right. */
    public boolean isOfNumbers() {
        return switch (kind) {
            case FIGURE, EARLIER, TARGET, FLOOR, LIMIT, COUNT -> true;
            case BASIS, STATUS, DIRECTION, AGAINST, SEVERITY, TEXT -> false;
        };
    }
}
