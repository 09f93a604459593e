package org.ragstone.model;

/** How often an indicator is measured. */
public enum Frequency {
    MONTHLY(Span.MONTH),
    QUARTERLY(Span.QUARTER),
    TERMLY(Span.TERM),
    HALF_YEARLY(Span.HALF_YEAR),
    /** Of a financial or a calendar year, or of several years together. */
    ANNUAL(Span.YEAR);

    private final Span span;

    Frequency(Span span) {
        this.span = span;
    }

    /** The span of one of its periods. */
    Span span() {
        return span;
    }
}
