package org.ragstone.api.streaming;

import java.nio.file.Path;
import java.util.List;
import org.ragstone.api.report.ComparedForm;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.model.Period;

/**
 * Two editions, and the data sets that both are to judge.
 *
 * @param overrides what is asked in place of what they say of themselves; of several periods the last
 * @param periods those that are judged, in their order; none where each data set is judged for its own
 */
public record AskedComparison(
        Evaluator before,
        Evaluator after,
        List<Path> dataSets,
        Overrides overrides,
        List<Period> periods,
        ComparedForm form) {
    public AskedComparison {
        dataSets = List.copyOf(dataSets);
        periods = List.copyOf(periods);
    }
}
