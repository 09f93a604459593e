package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.api.view.Counts;
import org.ragstone.api.view.Totals;

/** The totals: of the whole by column and comparator, and of each part of the indicators. */
public final class TotalsTables {
    private TotalsTables() {}

    static void write(Totals totals, StringBuilder text) {
        write("TOTALS", totals.columns(), text);
        totals.together()
                .forEach(each -> text.append("  ").append(together(each)).append('\n'));
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
        counts.rows().forEach(row -> table.row(cells(row, counts)));
        table.writeTo(text);
    }

    public static List<String> headings(Counts counts) {
        List<String> headings = new ArrayList<>(List.of(""));
        counts.words().forEach(word -> headings.add(">" + word.shown()));
        if (counts.haveGaps()) {
            headings.add(">No status");
        }
        headings.add(">Total");
        if (counts.leaveOut()) {
            headings.add(">Not counted");
        }
        return headings;
    }

    public static List<String> cells(Counts.Row row, Counts counts) {
        List<String> cells = new ArrayList<>();
        cells.add(row.part().isEmpty() ? row.heading() : row.part() + ", " + row.heading());
        row.counts().forEach(each -> cells.add(text(each)));
        if (counts.haveGaps()) {
            cells.add(String.valueOf(row.withoutStatus()));
        }
        cells.add(String.valueOf(row.total()));
        if (counts.leaveOut()) {
            cells.add(String.valueOf(row.notCounted()));
        }
        return cells;
    }

    private static String text(Counts.Count count) {
        return count.count()
                + count.percentage()
                        .map(each -> " (" + each.toPlainString() + "%)")
                        .orElse("");
    }

    /** Ratings counted together: "Month RAG, on target: 3 of 5 (60%)". */
    public static String together(Totals.Together together) {
        return together.heading() + ", " + together.phrase() + ": " + together.count() + " of " + together.total()
                + together.percentage()
                        .map(each -> " (" + each.toPlainString() + "%)")
                        .orElse("");
    }
}
