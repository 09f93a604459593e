package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Charted;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Row;
import org.ragstone.api.view.Table;
import org.ragstone.api.view.Wording;

/** The whole dashboard by service, and what its series show, in Markdown. */
final class MarkdownTables {
    private MarkdownTables() {}

    /** Without the charts, which need characters of one width. */
    static void writeTrends(Dashboard dashboard, StringBuilder text) {
        writeTrends("Trends", dashboard.trends(), text);
        writeTrends("Regressions", dashboard.regressions(), text);
    }

    private static void writeTrends(String heading, List<Charted> charted, StringBuilder text) {
        if (charted.isEmpty()) {
            return;
        }
        text.append("\n## ").append(heading).append('\n');
        MarkdownTable table = new MarkdownTable(List.of("Ref", "Indicator", "Basis", "From", "To", "What it shows"));
        charted.forEach(each -> table.row(List.of(
                each.indicator().ref(),
                each.indicator().heading(),
                Wording.basis(each.basis()),
                each.chart().get().from().toString(),
                each.period().toString(),
                TrendTables.shows(each))));
        table.writeTo(text);
    }

    static void write(List<Block> blocks, StringBuilder text) {
        for (Block block : blocks) {
            text.append("\n## ")
                    .append(MarkdownText.inLine(block.service().heading()))
                    .append('\n');
            for (Block.Group group : block.groups()) {
                text.append("\n### ")
                        .append(MarkdownText.inLine(group.heading()))
                        .append(", ");
                text.append(group.period().title()).append('\n');
                group.tables().forEach(table -> write(table, text));
            }
        }
    }

    private static void write(Table table, StringBuilder text) {
        MarkdownTable markdown = new MarkdownTable(RowText.headings(table.columns()));
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            markdown.row(RowText.cells(row, DashboardTables.named(row.indicator())));
            DashboardTables.notes(table.rows(), i).forEach(note -> notes.add(MarkdownText.of(row.indicator(), note)));
        }
        markdown.writeTo(text);
        MarkdownText.list(notes, text);
    }
}
