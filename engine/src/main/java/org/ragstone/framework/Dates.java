package org.ragstone.framework;

import java.time.YearMonth;
import java.util.Optional;
import org.ragstone.model.Location;
import org.ragstone.model.Period;

/**
 * The periods an edition is in force for, each end with its place in framework.yaml. Without {@code from} it has been
 * in force from the beginning; without {@code until} it is until the next edition starts.
 */
public record Dates(Optional<Period> from, Optional<Period> until, Location fromAt, Location untilAt) {
    /** The first month. */
    YearMonth start() {
        return from.map(Period::first).orElse(YearMonth.of(0, 1));
    }

    /** Whether the edition has not ended before the period does; a later edition may have taken over. */
    boolean holds(Period period) {
        return until.map(end -> !period.last().isAfter(end.last())).orElse(true);
    }
}
