package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ragstone.model.Period;

/** Which periods there were already. Not thread-safe. */
final class SeenPeriods {
    // Rows are mostly in the order of time, and then none but the last has to be looked at.
    private final List<Period> inOrder = new ArrayList<>();
    private final Set<Period> others = new HashSet<>();

    /** Whether the period is there for the first time. */
    boolean add(Period period) {
        if (inOrder.isEmpty() || period.compareTo(inOrder.get(inOrder.size() - 1)) > 0) {
            return inOrder.add(period);
        }
        return Collections.binarySearch(inOrder, period) < 0 && others.add(period);
    }
}
