package org.ragstone.api.report;

import java.util.List;
import org.ragstone.api.view.Counts;
import org.ragstone.api.view.Totals;

/** The totals: of the whole by column and comparator, and of each part of the indicators. */
final class TotalsTables {
    private TotalsTables() {}

    static void write(Totals totals, StringBuilder text) {
        write("TOTALS", totals.columns(), text);
        totals.together().forEach(each -> text.append("  ").append(each.text()).append('\n'));
        write("DIRECTIONS OF TRAVEL", totals.directions(), text);
    }

    /** By service and by group, where there are several. */
    static void writeParts(Totals totals, StringBuilder text) {
        totals.parts().forEach(each -> write("TOTALS BY " + each.by(), each.counts(), text));
    }

    private static void write(String heading, Counts counts, StringBuilder text) {
        if (counts.rows().isEmpty()) {
            return;
        }
        text.append('\n').append(heading).append('\n');
        TextTable table = new TextTable("  ", headings(counts));
        counts.rows().forEach(row -> table.row(counts.cells(row)));
        table.writeTo(text);
    }

    /** As a table in plain text has them. */
    static List<String> headings(Counts counts) {
        return counts.headings().stream()
                .map(each -> (each.isOfNumbers() ? ">" : "") + each.text())
                .toList();
    }
}
