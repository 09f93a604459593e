package org.ragstone.api.report;

import java.util.Locale;
import org.ragstone.api.view.Counts;
import org.ragstone.api.view.Totals;

/** The totals in Markdown: of the whole by column and comparator, and of each part of the indicators. */
final class MarkdownTotals {
    private MarkdownTotals() {}

    static void write(Totals totals, StringBuilder text) {
        write("Totals", totals.columns(), text);
        MarkdownText.list(
                totals.together().stream()
                        .map(each -> MarkdownText.line(each.text()))
                        .toList(),
                text);
        write("Directions of travel", totals.directions(), text);
    }

    /** By service and by group, where there are several. */
    static void writeParts(Totals totals, StringBuilder text) {
        totals.parts()
                .forEach(each ->
                        write("Totals by " + each.by().toString().toLowerCase(Locale.ROOT), each.counts(), text));
    }

    private static void write(String heading, Counts counts, StringBuilder text) {
        if (counts.rows().isEmpty()) {
            return;
        }
        text.append("\n## ").append(heading).append('\n');
        MarkdownTable table = new MarkdownTable(TotalsTables.headings(counts));
        counts.rows().forEach(row -> table.row(counts.cells(row)));
        table.writeTo(text);
    }
}
