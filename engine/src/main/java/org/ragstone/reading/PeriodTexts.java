package org.ragstone.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Period;

/** Reads the periods of one data set, each text that is not in its own form looked into once. Not thread-safe. */
public final class PeriodTexts {
    private static final int MOST_KEPT = 10_000;

    private final Optional<Period> report;
    // What a column has in one row it mostly has in many.
    private final Map<String, List<PeriodMeaning>> known = new HashMap<>();

    /** @param report the period that the whole is for, by whose years examples are made; empty where none is known */
    public PeriodTexts(Optional<Period> report) {
        this.report = report;
    }

    /** The period that the text names in its own form, or in another that has one meaning among the possible. */
    public Period read(String text, PossiblePeriods possible) throws PeriodText.NotAPeriod {
        Optional<Period> period = Period.parse(text);
        return period.isPresent() && possible.allow(period.get())
                ? period.get()
                : new PeriodText(text, possible, PeriodText.near(text, report), this::meanings).onlyMeaning();
    }

    /** Of one text they are always near the same year: the report's, or the one in the text. */
    private List<PeriodMeaning> meanings(String text, int near) {
        List<PeriodMeaning> meanings = known.get(text);
        if (meanings == null) {
            meanings = PeriodMeanings.of(text, near);
            if (known.size() < MOST_KEPT) {
                known.put(text, meanings);
            }
        }
        return meanings;
    }
}
