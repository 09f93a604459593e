package org.ragstone.api.report;

import java.util.List;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Table;
import org.ragstone.api.view.Wording;
import org.ragstone.model.Indicator;

/** The whole dashboard by service. */
final class DashboardTables {
    private DashboardTables() {}

    static void write(List<Block> blocks, StringBuilder text) {
        for (Block block : blocks) {
            text.append('\n').append(block.service().heading()).append('\n');
            for (Block.Group group : block.groups()) {
                text.append("  ").append(Wording.kind(group.kind())).append(", ");
                text.append(group.period().title()).append('\n');
                group.tables().forEach(table -> text(table).writeTo(text));
            }
        }
    }

    private static TextTable text(Table table) {
        TextTable text = new TextTable("    ", RowText.headings(table.columns()));
        table.rows().forEach(row -> text.row(RowText.cells(row, named(row.indicator()))));
        return text;
    }

    private static String named(Indicator indicator) {
        return indicator.newLabel().isEmpty()
                ? indicator.heading()
                : indicator.heading() + " (" + indicator.newLabel() + ")";
    }
}
