package org.ragstone.warning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.model.Months;
import org.ragstone.model.Result;

/**
 * What can be reckoned from sums that are known, each of a time: the ends of each are joined, and so is whatever sum or difference
 * leads from one end to another. Not thread-safe.
 */
final class Reckoning {
    // Each end points to another that it is joined with; the last of them to itself.
    private final Map<Integer, Integer> joined = new HashMap<>();

    /** By rows of which each is the sum of a time. */
    static Reckoning of(List<Result> known) {
        Reckoning reckoning = new Reckoning();
        known.forEach(row -> Months.of(row).ifPresent(reckoning::add));
        return reckoning;
    }

    void add(Months known) {
        joined.put(last(known.from()), last(known.until()));
    }

    boolean leadsThrough(Months time) {
        return last(time.from()) == last(time.until());
    }

    private int last(int end) {
        int each = end;
        for (int next = joined.getOrDefault(each, each); next != each; next = joined.getOrDefault(each, each)) {
            each = next;
        }
        return each;
    }
}
