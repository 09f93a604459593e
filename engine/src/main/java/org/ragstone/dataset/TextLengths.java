package org.ragstone.dataset;

import java.util.Collection;
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
    private static final int MOST_OF_A_REF = Row.SHORT;
    private static final int MOST_OF_A_POST = 200;
    private static final Map<String, Integer> MOST = new HashMap<>();

    static {
        most(MOST_OF_A_REF, List.of("ref", "part"));
        most(
                200,
                List.of(
                        "council",
                        "short_title",
                        "service",
                        "unit",
                        "new",
                        "assessed_by",
                        "decided_by",
                        "by",
                        "post",
                        "outcome"));
        most(MOST_OF_A_POST, Indicator.POST_COLUMNS);
        most(500, List.of("title"));
        most(10_000, List.of("source", "status_reason", "note", "reason", "text"));
    }

    private TextLengths() {}

    private static void most(int characters, List<String> names) {
        names.forEach(name -> MOST.put(name, characters));
    }

    private static int most(String name, Collection<String> posts) {
        return posts.contains(name) ? MOST_OF_A_POST : MOST.getOrDefault(name, Integer.MAX_VALUE);
    }

    /**
     * Reports each text of the row that is longer.
     *
     * @param posts the columns that a framework declares to name posts
     */
    static void check(Row row, Collection<String> posts, Problems problems) {
        if (row.isPlain()) {
            return;
        }
        for (String name : row.notPlain()) {
            int length = row.text(name).length();
            int most = length > MOST_OF_A_REF ? most(name, posts) : length;
            if (length > most) {
                problems.add(
                        row.where(name),
                        String.format(Locale.ROOT, "`%s` has %,d characters", name, length),
                        String.format(Locale.ROOT, "There can be %,d.", most));
            }
        }
    }
}
