package org.ragstone.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ragstone.model.Problems;

/**
 * What was read of texts that many rows have: once it was read without a fault, it is the same in the next row that has them.
 * Not thread-safe.
 */
final class ReadBefore<K, V> {
    private static final int MOST_KEPT = 500;

    private final Problems problems;
    private final Map<K, V> known = new HashMap<>();

    /** @param problems to which whoever reads adds what is wrong */
    ReadBefore(Problems problems) {
        this.problems = problems;
    }

    /** Whether that was read before, without a fault. */
    boolean has(K written) {
        return known.containsKey(written);
    }

    /** What was made of it, if it was read before, without a fault. */
    @Nullable V before(K written) {
        return known.get(written);
    }

    /** What the reader makes, or has made, of what is written. */
    V value(K written, Supplier<V> reader) {
        V before = before(written);
        return before == null ? read(written, reader) : before;
    }

    private V read(K written, Supplier<V> reader) {
        int faults = problems.size();
        V value = reader.get();
        if (problems.size() == faults && known.size() < MOST_KEPT) {
            known.put(written, value);
        }
        return value;
    }
}
