package org.ragstone.warning;

import java.util.List;
import java.util.Optional;
import org.ragstone.join.DueResult;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;

/** The phases of the year of a result that its own could be among: those of periods as long. */
record Phases(Period period, List<PeriodTarget> rows) {
    static Phases of(JoinedIndicator indicator, DueResult due) {
        Period period = due.figurePeriod();
        return new Phases(
                period,
                period.isYear()
                        ? List.of()
                        : indicator.index().standards().rows(due.basis()).values().stream()
                                .filter(row -> isAmong(row.period(), period))
                                .toList());
    }

    private static boolean isAmong(Period phase, Period period) {
        return phase.unit().equals(period.unit()) && phase.year().equals(period.year());
    }

    /** Whether there are some, and none for the period itself. */
    boolean lackIts() {
        return !rows.isEmpty() && rows.stream().noneMatch(row -> row.period().equals(period));
    }

    /** The one that its own would stand beside: the last before it, else the first after it. */
    PeriodTarget beside() {
        List<PeriodTarget> ordered = rows.stream()
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
        Optional<PeriodTarget> before = ordered.stream()
                .filter(row -> row.period().compareTo(period) < 0)
                .reduce((earlier, later) -> later);
        return before.orElse(ordered.get(0));
    }

    /** How many there are: "2 months of 2026/27 have a target of their own". */
    String words(String standard) {
        long count = rows.stream().map(PeriodTarget::period).distinct().count();
        String periods = count + " " + period.unit() + (count == 1 ? "" : "s") + " of " + period.year();
        return periods + (count == 1 ? " has " + standard + " of its own" : " have " + standard + " of their own");
    }
}
