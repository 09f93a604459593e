package org.ragstone.model;

/** What a figure has to achieve: a level, or last year's figure. */
public sealed interface Target permits Threshold, RelativeTarget {
    /** Whether whatever achieves the one achieves the other: 90 and 90.0 are one. */
    boolean isSameAs(Target other);
}
