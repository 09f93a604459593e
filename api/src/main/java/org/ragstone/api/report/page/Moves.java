package org.ragstone.api.report.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What has moved since an earlier period, kind by kind; {@code edition} is the one that judged it, where that is another, and else
 * empty; {@code unmoved} results stand as they stood.
 */
public record Moves(String period, String edition, int unmoved, List<Kind> kinds) {
    public Moves {
        kinds = List.copyOf(kinds);
    }

    /** All that has moved so, under a heading. */
    public record Kind(String heading, String word, List<Row> rows) {
        public Kind {
            rows = List.copyOf(rows);
        }
    }

    /** A result: what it was, and what it is, which leads to why. */
    public record Row(String ref, String title, String service, String basis, String before, Mark now) {}

    /** "3 worse, 2 better and 20 as before". */
    public String sentence() {
        String moved = kinds.stream()
                .map(each -> each.rows().size() + " " + each.heading().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return moved.isEmpty() ? "All " + unmoved + " results stand as they stood." : moved + "; " + unmoved + " as before.";
    }
}
