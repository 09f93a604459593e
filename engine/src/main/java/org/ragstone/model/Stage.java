package org.ragstone.model;

/** Where in the financial year a result stands. */
public enum Stage {
    IN_YEAR,
    YEAR_END
}
