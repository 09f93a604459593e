package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.model.Cancellation;

/** A table in Markdown, as GitHub and Pandoc read it: no cell has more than one line. Not thread-safe. */
final class MarkdownTable {
    // Pandoc makes columns as wide as the dashes below their headings are long.
    private static final int WIDEST = 46;
    private static final int NARROWEST = 4;

    private final List<Boolean> numbers = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings; those that start with {@code >} head a column of numbers, set to the right. */
    MarkdownTable(List<String> headings) {
        headings.forEach(each -> numbers.add(each.startsWith(">")));
        row(headings.stream()
                .map(each -> each.startsWith(">") ? each.substring(1) : each)
                .toList());
    }

    void row(List<String> cells) {
        Cancellation.check();
        if (cells.size() != numbers.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + numbers.size() + " columns");
        }
        rows.add(cells.stream().map(MarkdownText::inLine).toList());
    }

    void writeTo(StringBuilder out) {
        out.append('\n');
        write(rows.get(0), out);
        for (int i = 0; i < numbers.size(); i++) {
            String dashes = "-".repeat(width(i));
            out.append("|").append(numbers.get(i) ? dashes.substring(1) + ":" : dashes);
        }
        out.append("|\n");
        rows.subList(1, rows.size()).forEach(each -> write(each, out));
    }

    private int width(int column) {
        int widest = rows.stream()
                .mapToInt(each -> each.get(column).length() + 2)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, widest));
    }

    private static void write(List<String> cells, StringBuilder out) {
        cells.forEach(each -> out.append("| ").append(each).append(each.isEmpty() ? "" : " "));
        out.append("|\n");
    }
}
