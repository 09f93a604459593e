package org.ragstone.api.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Column;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Row;
import org.ragstone.api.view.Table;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.evaluation.JudgedResult;

/** The dashboard by service in one table: the columns of the edition's own, and what is said below its rows. */
final class DashboardPart implements Part {
    private static final List<Titled> LEADING = List.of(
            new Titled("Service", "The service, and who delivers it where somebody else does."),
            new Titled("Kind", "What the indicator is, as the dashboard heads it."),
            new Titled("Period", "The period that the row is of."),
            new Titled("Ref", "The indicator's reference."),
            new Titled("Indicator", "What the indicator is called."),
            new Titled("Unit", "What its figures, targets and floors are counted in."));
    private static final List<Titled> LAST = List.of(
            new Titled("Exception", "YES where a rule calls attention to a result of the row."),
            new Titled(
                    "Notes",
                    "What the dashboard marks or says below the row: figures that are provisional or of another period or basis, and what was judged otherwise."));

    private final Dashboard dashboard;
    private final DashboardColumns columns;

    DashboardPart(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.columns = new DashboardColumns(dashboard.blocks().stream()
                .flatMap(block -> block.groups().stream())
                .flatMap(group -> group.tables().stream())
                .toList());
    }

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public String holds() {
        return "The dashboard by service: a row for each indicator, or for each result that has no column of its own.";
    }

    @Override
    public List<Titled> headings() {
        Set<String> taken = new HashSet<>();
        Stream.concat(LEADING.stream(), LAST.stream()).map(Titled::text).forEach(taken::add);
        List<Titled> own = new ArrayList<>();
        for (DashboardColumns.Key each : columns.all()) {
            // An edition may head its columns as it likes.
            String text = each.text();
            while (!taken.add(text)) {
                text += " (shown)";
            }
            own.add(new Titled(text, means(each.kind())));
        }
        return Stream.of(LEADING, own, LAST).flatMap(List::stream).toList();
    }

    private static String means(Column.Kind kind) {
        return switch (kind) {
            case BASIS -> "What the figure covers.";
            case FIGURE -> "The figure under the dashboard's heading.";
            case EARLIER -> "An earlier figure under the dashboard's heading.";
            case STATUS -> "The status of the figure before it, in the framework's word.";
            case DIRECTION -> "How the figure before it has moved, in the framework's word.";
            case TARGET -> "The target.";
            case FLOOR -> "The floor, or whatever the framework calls it.";
            case LIMIT -> "An end of the expected range.";
            case AGAINST -> "What the figure was held against.";
            case SEVERITY -> "How severe it is.";
            case COUNT -> "How many periods in a row.";
            case TEXT -> "In words, as the dashboard has it.";
        };
    }

    @Override
    public void write(Sheet sheet) {
        for (Block block : dashboard.blocks()) {
            for (Block.Group group : block.groups()) {
                for (Table table : group.tables()) {
                    for (int i = 0; i < table.rows().size(); i++) {
                        sheet.row(row(block, group, table, i));
                    }
                }
            }
        }
    }

    private List<SheetCell> row(Block block, Block.Group group, Table table, int index) {
        Row row = table.rows().get(index);
        RowCells cells = new RowCells(table.columns(), row);
        List<SheetCell> all = new ArrayList<>(List.of(
                SheetCell.text(block.service().heading()),
                SheetCell.text(group.heading()),
                SheetCell.text(group.period().toString()),
                SheetCell.text(row.indicator().ref()),
                SheetCell.text(row.indicator().heading()),
                SheetCell.text(row.indicator().unit())));
        List<SheetCell> own = new ArrayList<>(Collections.nCopies(columns.all().size(), SheetCell.BLANK));
        List<Integer> places = columns.places(table);
        for (int i = 0; i < places.size(); i++) {
            own.set(places.get(i), cells.cells().get(i));
        }
        all.addAll(own);
        boolean isException = row.results().stream().anyMatch(JudgedResult::isException);
        all.add(SheetCell.text(isException ? "YES" : ""));
        all.add(SheetCell.text(String.join("\n", cells.notes(table.rows(), index))));
        return all;
    }
}
