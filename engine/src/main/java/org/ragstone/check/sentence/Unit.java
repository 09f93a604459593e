package org.ragstone.check.sentence;

import java.util.Optional;
import org.ragstone.policy.language.Measure;

/** What a number of a sentence is a number of, as far as rules ask for such. */
enum Unit {
    PERCENT,
    /** The indicator's own: percentage points, days, pounds. */
    OWN,
    /** In a row. */
    PERIODS;

    /** Empty where a framework never says it of a result: how many figures a chart has. */
    static Optional<Unit> of(Measure measure) {
        return switch (measure) {
            case PERCENT, CONFIDENCE -> Optional.of(PERCENT);
            case UNIT -> Optional.of(OWN);
            case PERIODS_IN_A_ROW, PERIODS_BEFORE -> Optional.of(PERIODS);
            case COUNT -> Optional.empty();
        };
    }
}
