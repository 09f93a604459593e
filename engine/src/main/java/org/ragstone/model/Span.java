package org.ragstone.model;

import java.time.Month;

/** The kinds of period: how many months one has, and in which it begins. Years of either kind can be pooled. */
enum Span {
    MONTH(1),
    QUARTER(3),
    CALENDAR_QUARTER(3),
    /** Autumn from September, spring from January, summer from May. */
    TERM(4),
    /** From April, and from October. */
    HALF_YEAR(6),
    YEAR(12),
    CALENDAR_YEAR(12);

    private final int months;

    Span(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    boolean isYear() {
        return months == YEAR.months;
    }

    boolean isOfCalendarYears() {
        return this == CALENDAR_QUARTER || this == CALENDAR_YEAR;
    }

    boolean startsIn(Month month) {
        return switch (this) {
            case MONTH -> true;
            case QUARTER, CALENDAR_QUARTER -> month.getValue() % 3 == 1;
            case TERM -> month.getValue() % 4 == 1;
            case HALF_YEAR -> month == Month.APRIL || month == Month.OCTOBER;
            case YEAR -> month == Month.APRIL;
            case CALENDAR_YEAR -> month == Month.JANUARY;
        };
    }

    /** Which of its kind in a year begins in the month, from 1. */
    int ordinal(Month month) {
        int number = month.getValue();
        return switch (this) {
            case MONTH -> number;
            case QUARTER -> (number + 8) % 12 / 3 + 1;
            case CALENDAR_QUARTER -> number / 3 + 1;
            case TERM -> (number + 3) % 12 / 4 + 1;
            case HALF_YEAR -> (number + 8) % 12 / 6 + 1;
            case YEAR, CALENDAR_YEAR -> 1;
        };
    }

    /** What one is called: "month", "quarter", "term", "half-year" or "year". */
    String unit() {
        return switch (this) {
            case MONTH -> "month";
            case QUARTER, CALENDAR_QUARTER -> "quarter";
            case TERM -> "term";
            case HALF_YEAR -> "half-year";
            case YEAR, CALENDAR_YEAR -> "year";
        };
    }

    /** What one is called where kinds have to be told apart: "a financial year". */
    String words() {
        return switch (this) {
            case MONTH, QUARTER, TERM, HALF_YEAR -> "a " + unit();
            case CALENDAR_QUARTER -> "a calendar quarter";
            case YEAR -> "a financial year";
            case CALENDAR_YEAR -> "a calendar year";
        };
    }
}
