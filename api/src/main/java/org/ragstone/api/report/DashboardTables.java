package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Row;
import org.ragstone.api.view.Table;
import org.ragstone.api.view.Wording;
import org.ragstone.model.Indicator;

/** The whole dashboard by service. */
public final class DashboardTables {
    private DashboardTables() {}

    static void write(List<Block> blocks, StringBuilder text) {
        for (Block block : blocks) {
            text.append('\n').append(block.service().heading()).append('\n');
            for (Block.Group group : block.groups()) {
                text.append("  ").append(group.heading()).append(", ");
                text.append(group.period().title()).append('\n');
                group.tables().forEach(table -> text(table).writeTo(text));
            }
        }
    }

    private static TextTable text(Table table) {
        TextTable text = new TextTable("    ", RowText.headings(table.columns()));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            text.row(RowText.cells(row, named(row.indicator())));
            notes(table.rows(), i).forEach(text::note);
        }
        return text;
    }

    /** What is said below a row. */
    public static List<String> notes(List<Row> rows, int index) {
        Row row = rows.get(index);
        List<String> notes = new ArrayList<>();
        if (!row.judged().isEmpty()) {
            notes.add(judged(row.judged()));
        }
        row.untold().forEach(each -> notes.add(untold(each)));
        if (!row.statusReason().isEmpty() && isLastOfIndicator(rows, index)) {
            notes.add(Wording.status(row.indicator().status()) + ": " + row.statusReason());
        }
        return notes;
    }

    private static String judged(List<Row.Judged> judged) {
        return judged.stream()
                .map(each -> each.bases().stream().map(Wording::basis).collect(Collectors.joining(" and "))
                        + " judged against " + each.against())
                .collect(Collectors.joining("; "));
    }

    private static String untold(Row.Untold untold) {
        return Wording.comparator(untold.against()) + ": "
                + untold.directions().stream()
                        .map(each -> each.in(RowText.CONTENT))
                        .collect(Collectors.joining(" / "));
    }

    private static boolean isLastOfIndicator(List<Row> rows, int index) {
        return index + 1 == rows.size()
                || !rows.get(index + 1).indicator().equals(rows.get(index).indicator());
    }

    public static String named(Indicator indicator) {
        return indicator.newLabel().isEmpty()
                ? indicator.heading()
                : indicator.heading() + " (" + indicator.newLabel() + ")";
    }
}
