package org.ragstone.dataset;

import java.util.Map;
import org.ragstone.model.Problems;
import org.ragstone.reading.Row;

/**
 * How long the texts of a data set can be, several times as long as any that a council has printed: a page that was pasted into a
 * cell would stand in every message and every line of a report.
 */
final class TextLengths {
    private static final int MOST_OF_A_REF = 100;
    private static final int MOST = 200;
    private static final int MOST_OF_PROSE = 10_000;
    private static final Map<String, Integer> OTHERS = Map.of(
            "ref", MOST_OF_A_REF,
            "title", 500,
            "source", MOST_OF_PROSE,
            "status_reason", MOST_OF_PROSE,
            "note", MOST_OF_PROSE,
            "reason", MOST_OF_PROSE,
            "text", MOST_OF_PROSE);

    private TextLengths() {}

    /** Reports each text of the row that is longer. */
    static void check(Row row, Problems problems) {
        for (String name : row.names()) {
            int length = row.text(name).length();
            if (length > MOST_OF_A_REF && length > most(name)) {
                problems.add(
                        row.where(name),
                        "`%s` has %,d characters".formatted(name, length),
                        "There can be %,d.".formatted(most(name)));
            }
        }
    }

    private static int most(String name) {
        return OTHERS.getOrDefault(name, MOST);
    }
}
