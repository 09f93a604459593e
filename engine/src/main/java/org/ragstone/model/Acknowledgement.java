package org.ragstone.model;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * Somebody's word that what is warned of is as it should be: of one indicator or, with an empty ref, of all; of one period or,
 * without one, of every.
 */
public record Acknowledgement(
        String ref, Optional<Period> period, WarningCode code, String reason, String by, Location where)
        implements Comparable<Acknowledgement> {
    private static final Comparator<Acknowledgement> NARROWER_FIRST = Comparator.<Acknowledgement, Boolean>comparing(
                    each -> each.ref().isEmpty())
            .thenComparing(Acknowledgement::ref)
            .thenComparing(each -> each.period().isEmpty())
            .thenComparing(each -> each.period().map(Period::last).orElse(YearMonth.of(0, 1)))
            .thenComparing(each -> each.period().map(Period::toString).orElse(""))
            .thenComparing(Acknowledgement::code);

    /** The narrower first, in whatever order they were written. */
    @Override
    public int compareTo(Acknowledgement other) {
        return NARROWER_FIRST.compare(this, other);
    }
}
