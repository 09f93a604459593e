package org.ragstone.compare;

import java.util.List;
import org.ragstone.evaluation.JudgedIndicator;

/**
 * An indicator judged by two editions at one report, and everything that differs: what a {@link DataComparison} has of it.
 *
 * @param results how many results the earlier edition owes
 */
public record IndicatorComparison(int results, List<ResultChange> changes, List<AskedChange> asked) {
    public IndicatorComparison {
        changes = List.copyOf(changes);
        asked = List.copyOf(asked);
    }

    /** The indicator as the one edition judges it, and as the other does. */
    public static IndicatorComparison of(JudgedIndicator before, JudgedIndicator after) {
        return new IndicatorComparison(
                before.results().size(),
                Changes.of(before.results(), after.results()),
                AskedChange.between(before.requiredActions(), after.requiredActions()));
    }

    /** How many results differ in anything. */
    public long changedResults() {
        return Changes.results(changes);
    }
}
