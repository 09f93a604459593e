package org.ragstone.reading;

import java.util.Optional;
import org.ragstone.model.Period;

/** A period that a text may mean, and what makes it doubtful. */
record PeriodMeaning(Period period, Doubt doubt) {
    /** Why it may be another. */
    enum Doubt {
        /** None: it is what the words say. */
        NONE,
        /** The text is no more than near to it. */
        GUESSED,
        /** The text is a day in it. */
        DAY,
        /** The text is what a spreadsheet makes of it. */
        SPREADSHEET
    }

    boolean isCertain() {
        return doubt == Doubt.NONE;
    }

    static Optional<PeriodMeaning> of(String canonical, Doubt doubt) {
        return Period.parse(canonical).map(period -> new PeriodMeaning(period, doubt));
    }
}
