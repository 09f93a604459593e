package org.ragstone.api.streaming;

import java.nio.file.Path;
import java.util.List;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.report.StreamedForm;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.Period;

/**
 * What is asked of data sets.
 *
 * @param overrides what is asked in place of what they say of themselves; of several periods the last
 * @param periods those that are judged, in their order; none where each data set is judged for its own, or that of the overrides
 */
public record Asked(
        List<Path> dataSets, Overrides overrides, List<Period> periods, StreamedForm form, Strictness strictness) {
    public Asked {
        dataSets = List.copyOf(dataSets);
        periods = List.copyOf(periods);
    }
}
