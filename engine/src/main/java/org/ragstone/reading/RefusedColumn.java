package org.ragstone.reading;

/** A column that a table of another use may have: what is wrong with it here, and what to do. */
public record RefusedColumn(String name, String what, String hint) {
    /** There is no such. */
    public static final RefusedColumn NONE = new RefusedColumn("", "", "");
}
