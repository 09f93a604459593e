package org.ragstone.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a data set says of itself. {@code edition} is empty where the one in force is meant; {@code asAt} says which
 * revision of the targets holds (the latest, if empty); figures that are made up are {@code illustrative}. {@code ownPeriod} is
 * the one it names where it is evaluated for another, and else empty.
 */
public record DataSetHeader(
        String framework,
        Period period,
        String title,
        String source,
        Optional<String> edition,
        Optional<LocalDate> asAt,
        boolean illustrative,
        Optional<Period> ownPeriod) {

    /** Of a data set that is evaluated for the period it names. */
    public DataSetHeader(
            String framework,
            Period period,
            String title,
            String source,
            Optional<String> edition,
            Optional<LocalDate> asAt,
            boolean illustrative) {
        this(framework, period, title, source, edition, asAt, illustrative, Optional.empty());
    }

    /** The same data set, evaluated for another period or under another edition. */
    public DataSetHeader with(Optional<Period> otherPeriod, Optional<String> otherEdition) {
        return new DataSetHeader(
                framework,
                otherPeriod.orElse(period),
                title,
                source,
                otherEdition.or(() -> edition),
                asAt,
                illustrative,
                otherPeriod.map(other -> period).filter(own -> !own.equals(otherPeriod.get())));
    }

    /** The same data set, evaluated for a period, whatever it is evaluated for now. */
    public DataSetHeader forReport(Period other) {
        Period own = ownPeriod.orElse(period);
        return new DataSetHeader(framework, own, title, source, edition, asAt, illustrative)
                .with(Optional.of(other), Optional.empty());
    }
}
