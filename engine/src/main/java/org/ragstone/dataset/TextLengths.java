package org.ragstone.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ragstone.model.Indicator;
import org.ragstone.model.Problems;
import org.ragstone.reading.Row;

/**
 * How long the texts of a data set can be, several times as long as any that a council has printed: a page that was pasted into a
 * cell would stand in every message and every line of a report. Words, figures and periods are refused for what they are.
 */
final class TextLengths {
    private static final int MOST_OF_A_REF = 100;
    private static final Map<String, Integer> MOST = new HashMap<>();

    static {
        most(MOST_OF_A_REF, List.of("ref", "part"));
        most(
                200,
                List.of("short_title", "service", "unit", "new", "assessed_by", "decided_by", "by", "post", "outcome"));
        most(200, Indicator.POST_COLUMNS);
        most(500, List.of("title"));
        most(10_000, List.of("source", "status_reason", "note", "reason", "text"));
    }

    private TextLengths() {}

    private static void most(int characters, List<String> names) {
        names.forEach(name -> MOST.put(name, characters));
    }

    /** Reports each text of the row that is longer. */
    static void check(Row row, Problems problems) {
        for (String name : row.names()) {
            int length = row.text(name).length();
            int most = length > MOST_OF_A_REF ? MOST.getOrDefault(name, Integer.MAX_VALUE) : length;
            if (length > most) {
                problems.add(
                        row.where(name),
                        String.format(Locale.ROOT, "`%s` has %,d characters", name, length),
                        String.format(Locale.ROOT, "There can be %,d.", most));
            }
        }
    }
}
