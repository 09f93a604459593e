package org.ragstone.model;

import java.util.Optional;

/** What stretch of time a result's value covers; the order is the order of every output. */
public enum Basis {
    /** The newest period due for the indicator's frequency. */
    LATEST,
    YEAR_TO_DATE,
    ROLLING_12_MONTHS,
    /** The position on one day. */
    SNAPSHOT,
    /** What the year's end is expected to be. */
    FORECAST,
    /** The final result of a year. */
    OUTTURN;

    /** Whether its figure can be computed from those of the periods in it. */
    public boolean isOfPeriods() {
        return switch (this) {
            case YEAR_TO_DATE, ROLLING_12_MONTHS, OUTTURN -> true;
            case LATEST, SNAPSHOT, FORECAST -> false;
        };
    }

    /** Whether its figures are of the period alone, and no longer time. */
    public boolean isOfThePeriod() {
        return switch (this) {
            case LATEST, SNAPSHOT -> true;
            case YEAR_TO_DATE, ROLLING_12_MONTHS, FORECAST, OUTTURN -> false;
        };
    }

    /** Whether it begins again each April: what it says of a year says nothing of the next. */
    public boolean runsFromApril() {
        return this == YEAR_TO_DATE || this == FORECAST;
    }

    /**
     * The period that a result is owed for at a report: a forecast is made for the report and an outturn is of a year,
     * however often the indicator is measured; every other is of the last complete period of its frequency.
     *
     * @param own a year such as an annual indicator is measured by, or empty where that is not known
     */
    public Period periodDue(Frequency frequency, Period report, Optional<Period> own) {
        return switch (this) {
            case FORECAST -> report;
            case OUTTURN ->
                frequency == Frequency.ANNUAL ? lastComplete(frequency, report, own) : Period.lastFinancialYear(report);
            case LATEST, YEAR_TO_DATE, ROLLING_12_MONTHS, SNAPSHOT -> lastComplete(frequency, report, own);
        };
    }

    private static Period lastComplete(Frequency frequency, Period report, Optional<Period> own) {
        return own.map(year -> year.lastOfItsKind(report)).orElseGet(() -> Period.lastComplete(frequency, report));
    }
}
