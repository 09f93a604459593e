package org.ragstone.model;

/** Which way a straight line through a series goes. */
public enum Slope {
    BETTER,
    WORSE,
    LEVEL,
    /** Too few figures for a line, or no better and worse without a polarity. */
    UNAVAILABLE
}
