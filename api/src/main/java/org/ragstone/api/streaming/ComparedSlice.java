package org.ragstone.api.streaming;

import java.util.List;
import java.util.Map;
import org.ragstone.api.report.ComparedCount;
import org.ragstone.api.report.ComparedForm.Listed;
import org.ragstone.model.Period;

/** What changes in a slice: how much for each period, and the changes as they are listed. Nothing, of one that has mistakes. */
record ComparedSlice(String council, Map<Period, ComparedCount> byPeriod, List<Listed> changes) {
    static ComparedSlice nothing(String council) {
        return new ComparedSlice(council, Map.of(), List.of());
    }
}
