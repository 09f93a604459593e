package org.ragstone.model;

import java.util.Optional;

/** The months that a figure covers, counted from the year 0: from the first to before the other. */
public record Months(int from, int until) {
    private static final int YEAR = 12;

    /** Those that a row is the sum of, or empty where it is the sum of none. */
    public static Optional<Months> of(Result row) {
        return of(row.basis(), row.period());
    }

    /** Likewise of a period on a basis. */
    public static Optional<Months> of(Basis basis, Period period) {
        Months own = of(period);
        return switch (basis) {
            case LATEST, OUTTURN -> Optional.of(own);
            case YEAR_TO_DATE -> Optional.of(new Months(of(period.yearToDate().get(0)).from, own.until));
            case ROLLING_12_MONTHS -> Optional.of(new Months(own.until - YEAR, own.until));
            case SNAPSHOT, FORECAST -> Optional.empty();
        };
    }

    /** Those of a period itself. */
    public static Months of(Period period) {
        int first = period.first().getYear() * YEAR + period.first().getMonthValue();
        int last = period.last().getYear() * YEAR + period.last().getMonthValue();
        return new Months(first, last + 1);
    }

    /** Whether the others are among them. */
    public boolean holds(Months other) {
        return from <= other.from && other.until <= until;
    }
}
