package org.ragstone.framework;

/** Which figure is judged. */
public enum FigurePolicy {
    /** As printed: rounded half up to the indicator's decimals. */
    PRINTED,
    /** As given. */
    EXACT
}
