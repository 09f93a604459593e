package org.ragstone.reading;

import java.util.List;

/**
 * The rows of a table that can be read, and whether that is all of them, so that nothing is made of the absence of a row
 * that is only unreadable.
 */
public record Table(List<Row> rows, boolean isWhole) {
    /** A table that is not there. */
    public static final Table EMPTY = new Table(List.of(), true);

    /** A table that could not be read. */
    public static final Table UNREADABLE = new Table(List.of(), false);

    public Table {
        rows = List.copyOf(rows);
    }
}
