package org.ragstone.reading;

/**
 * How many rows of a table could be read, and whether that is all of them, so that nothing is made of the absence of a
 * row that is only unreadable.
 */
public record Table(int rows, boolean isWhole) {
    /** A table that is not there. */
    public static final Table EMPTY = new Table(0, true);

    /** A table that could not be read. */
    public static final Table UNREADABLE = new Table(0, false);
}
