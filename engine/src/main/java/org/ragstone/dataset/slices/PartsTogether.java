package org.ragstone.dataset.slices;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Problems;
import org.ragstone.reading.CsvCells;

/**
 * Which indicators have to be read together, since one is computed from the others: how far each reaches, by the places of the
 * indicators among all. Not thread-safe.
 */
final class PartsTogether {
    static final PartsTogether NONE = new PartsTogether();

    /** The most rows that can say so: they are held. */
    private static final int MOST_ROWS = 200_000;

    private final Map<IndicatorKey, IndicatorKey> groups = new HashMap<>();
    private final Map<IndicatorKey, CsvCells> firstRows = new LinkedHashMap<>();
    private final Map<IndicatorKey, Long> first = new HashMap<>();
    private final Map<IndicatorKey, Long> last = new HashMap<>();
    private final Map<IndicatorKey, Boolean> found = new HashMap<>();

    private PartsTogether() {}

    /** @param parts which parts the rows name, beside those that they are of */
    static PartsTogether of(SlicedTable table, KeyedRows rows, RowKeys parts, Problems problems) {
        PartsTogether together = new PartsTogether();
        int count = 0;
        for (; rows.isThere(); rows.next()) {
            Cancellation.check();
            if (++count > MOST_ROWS) {
                problems.add(
                        table.where(),
                        String.format(Locale.ROOT, "there are more than %,d rows, which have to be held", MOST_ROWS),
                        "");
                break;
            }
            together.add(rows.key(), parts.of(rows.cells()), rows.cells());
        }
        return together;
    }

    private void add(IndicatorKey one, IndicatorKey other, CsvCells row) {
        if (one.isOfOne() && other.isOfOne()) {
            IndicatorKey group = group(one);
            firstRows.putIfAbsent(group, row);
            IndicatorKey joined = group(other);
            groups.put(joined, group);
            groups.putIfAbsent(one, group);
        }
    }

    private IndicatorKey group(IndicatorKey key) {
        IndicatorKey group = key;
        while (!groups.getOrDefault(group, group).equals(group)) {
            IndicatorKey above = groups.getOrDefault(group, group);
            groups.put(group, groups.getOrDefault(above, above));
            group = above;
        }
        return group;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Hears where an indicator stands. */
    void stands(IndicatorKey key, long place) {
        if (groups.containsKey(key)) {
            IndicatorKey group = group(key);
            found.put(key, true);
            first.putIfAbsent(group, place);
            last.put(group, place);
        }
    }

    /** Whether it is one of them, and there is such an indicator. */
    boolean isFound(IndicatorKey key) {
        return found.containsKey(key);
    }

    /** Reports those that stand so far apart that they cannot be read together, which are then not. */
    void refuseFarApart(SlicedTable table, long most, Problems problems) {
        firstRows.forEach((key, row) -> {
            IndicatorKey group = group(key);
            if (first.containsKey(group) && last.getOrDefault(group, 0L) - first.getOrDefault(group, 0L) >= most) {
                problems.add(
                        table.where(row.line(), "part"),
                        String.format(
                                Locale.ROOT,
                                "`%s` and what it is computed from are %,d indicators apart",
                                key.ref(),
                                last.getOrDefault(group, 0L) - first.getOrDefault(group, 0L)),
                        String.format(
                                Locale.ROOT,
                                "Have them stand within %,d rows of `indicators`, or ask for a table or JSON, for which all are read at once.",
                                most));
                last.remove(group);
            }
        });
    }

    /** The place of the last that has to be read with an indicator; its own where there is none. */
    long reach(IndicatorKey key, long place) {
        return groups.containsKey(key) ? Math.max(place, last.getOrDefault(group(key), place)) : place;
    }
}
