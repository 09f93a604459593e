package org.ragstone.warning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/**
 * What can be reckoned from sums that are known, each of a time: the ends of each are joined, and so is whatever sum or difference
 * leads from one end to another. Not thread-safe.
 */
final class Reckoning {
    private static final int MONTHS = 12;

    // Each end points to another that it is joined with; the last of them to itself.
    private final Map<Integer, Integer> joined = new HashMap<>();

    /** Months, counted from the year 0: from the first to before the other. */
    record Time(int from, int until) {
        /** That a row is the sum of, or empty where it is the sum of none. */
        static Optional<Time> of(Result row) {
            Period period = row.period();
            int until = end(period);
            return switch (row.basis()) {
                case LATEST, OUTTURN -> Optional.of(new Time(start(period), until));
                case YEAR_TO_DATE ->
                    Optional.of(new Time(start(period.yearToDate().get(0)), until));
                case ROLLING_12_MONTHS -> Optional.of(new Time(until - MONTHS, until));
                case SNAPSHOT, FORECAST -> Optional.empty();
            };
        }

        private static int start(Period period) {
            return period.first().getYear() * MONTHS + period.first().getMonthValue();
        }

        private static int end(Period period) {
            return period.last().getYear() * MONTHS + period.last().getMonthValue() + 1;
        }

        boolean holds(Time other) {
            return from <= other.from && other.until <= until;
        }
    }

    /** By rows of which each is the sum of a time. */
    static Reckoning of(List<Result> known) {
        Reckoning reckoning = new Reckoning();
        known.forEach(row -> Time.of(row).ifPresent(reckoning::add));
        return reckoning;
    }

    void add(Time known) {
        joined.put(last(known.from()), last(known.until()));
    }

    boolean leadsThrough(Time time) {
        return last(time.from()) == last(time.until());
    }

    private int last(int end) {
        int each = end;
        for (int next = joined.getOrDefault(each, each); next != each; next = joined.getOrDefault(each, each)) {
            each = next;
        }
        return each;
    }
}
