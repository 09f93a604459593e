package org.ragstone.model;

/** How often an indicator is measured. */
public enum Frequency {
    MONTHLY(Period.Span.MONTH),
    QUARTERLY(Period.Span.QUARTER),
    TERMLY(Period.Span.TERM),
    ANNUAL(Period.Span.YEAR);

    private final Period.Span span;

    Frequency(Period.Span span) {
        this.span = span;
    }

    /** The span of one of its periods. */
    public Period.Span span() {
        return span;
    }
}
