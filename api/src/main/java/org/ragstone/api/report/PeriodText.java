package org.ragstone.api.report;

import java.util.Optional;
import org.ragstone.model.Period;

/** The text of a period, made once where the same comes again and again. Not thread-safe. */
final class PeriodText {
    private Optional<Period> latest = Optional.empty();
    private String ofLatest = "";

    String of(Period period) {
        if (latest.isEmpty() || !latest.get().equals(period)) {
            latest = Optional.of(period);
            ofLatest = period.toString();
        }
        return ofLatest;
    }
}
