package org.ragstone.reading;

/** What a figure is for, by the column that it stands in: what can be said in place of it differs. */
enum FigureColumn {
    /** What was reported; where it is none, the row has a state. */
    VALUE,
    /** A part of it. */
    PART,
    /** A target or floor, which may be strict. */
    LEVEL,
    /** An end of an expected range or of a two-sided target. */
    RANGE,
    TOLERANCE,
    /** What every figure of an indicator is at least or at most. */
    BOUND,
    /** How much one of several counts. */
    WEIGHT,
    OTHER;

    static FigureColumn of(String column) {
        return switch (column) {
            case "value" -> VALUE;
            case "numerator", "denominator" -> PART;
            case "target", "floor" -> LEVEL;
            case "lower", "upper" -> RANGE;
            case "tolerance" -> TOLERANCE;
            case "least", "most" -> BOUND;
            case "weight" -> WEIGHT;
            default -> OTHER;
        };
    }

    boolean isOfAResult() {
        return this == VALUE || this == PART;
    }
}
