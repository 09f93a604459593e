package org.ragstone.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of the tables that have a row, or more, of every indicator: by itself it is found sooner than by its name. */
public enum Column {
    REF,
    TITLE,
    SHORT_TITLE,
    SERVICE,
    KIND,
    POLARITY,
    UNIT,
    DECIMALS,
    LEAST,
    MOST,
    FREQUENCY,
    BASES,
    AGGREGATION,
    COMPOSITE,
    TARGET,
    FLOOR,
    LOWER,
    UPPER,
    TOLERANCE,
    CONTRACTUAL,
    GROUP,
    STATUS,
    STATUS_REASON,
    NEW,
    DIRECTOR,
    CABINET_MEMBER,
    DELIVERED_BY,
    PERIOD,
    BASIS,
    SET_ON,
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    STATE,
    ASSESSMENT,
    ASSESSED_BY,
    PROVISIONAL,
    NOTE;

    private final String written = name().toLowerCase(Locale.ROOT);

    /** Its name as it heads a table. */
    public String written() {
        return written;
    }

    /** The names of some, in this order. */
    public static List<String> names(Column... columns) {
        return Arrays.stream(columns).map(Column::written).toList();
    }
}
