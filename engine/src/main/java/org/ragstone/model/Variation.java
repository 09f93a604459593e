package org.ragstone.model;

/** What the newest point of a series is, by an XmR chart of it. */
public enum Variation {
    /** A special cause for the better. */
    IMPROVEMENT,
    /** A special cause for the worse. */
    CONCERN,
    /** A special cause upwards, where neither way is better. */
    HIGH,
    /** A special cause downwards, where neither way is better. */
    LOW,
    COMMON_CAUSE,
    /** Too few figures to tell. */
    TOO_FEW,
    /** There are figures, but none for the period that is due. */
    NO_LATEST,
    /** Figures of a kind that such a chart is not made for. */
    UNSUITED
}
