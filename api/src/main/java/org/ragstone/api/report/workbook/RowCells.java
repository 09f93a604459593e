package org.ragstone.api.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.api.report.DashboardTables;
import org.ragstone.api.view.Cell;
import org.ragstone.api.view.Column;
import org.ragstone.api.view.Figure;
import org.ragstone.api.view.Row;
import org.ragstone.api.view.Wording;
import org.ragstone.api.workbook.SheetCell;

/** A row of the dashboard: figures as numbers, and what a page marks at a figure as notes. */
final class RowCells {
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RowCells(List<Column> columns, Row row) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            row.cells().get(i).contents().forEach(each -> note(column, each));
            cells.add(cell(column, row.cells().get(i)));
        }
    }

    /** One for each column. */
    List<SheetCell> cells() {
        return cells;
    }

    /** What is marked in its cells, and what is said below the row. */
    List<String> notes(List<Row> rows, int index) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(DashboardTables.notes(rows, index));
        return all;
    }

    private SheetCell cell(Column column, Cell cell) {
        List<Cell.Content> said = cell.contents().stream()
                .filter(each -> cell.contents().size() > 1 || !each.isBlank())
                .toList();
        if (said.size() == 1) {
            return one(column, said.get(0));
        }
        return SheetCell.text(said.stream()
                .map(each -> each.in(ContentText.INSTANCE))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" / ")));
    }

    /** Whose basis is noted, so that the figure stays a number. */
    private SheetCell one(Column column, Cell.Content content) {
        if (content instanceof Cell.OnBasis of) {
            return one(column, of.content());
        }
        if (content instanceof Cell.OfFigure of) {
            return SheetCell.number(of.figure().map(Figure::value));
        }
        String text = content.in(ContentText.INSTANCE);
        return column.isOfNumbers() ? SheetCell.figure(text) : SheetCell.text(text);
    }

    private void note(Column column, Cell.Content content) {
        if (content instanceof Cell.OnBasis of) {
            if (!of.content().isBlank()) {
                notes.add(column.heading() + ": " + Wording.basis(of.basis()));
            }
            note(column, of.content());
        } else if (content instanceof Cell.OfFigure of) {
            of.figure().ifPresent(figure -> {
                of.basis().ifPresent(basis -> notes.add(column.heading() + ": " + Wording.basis(basis)));
                note(column, figure);
            });
        } else if (content instanceof Cell.Directions of) {
            of.comparedPeriod()
                    .filter(period -> !of.isBlank())
                    .ifPresent(period -> notes.add(column.heading() + ": against " + period));
        }
    }

    private void note(Column column, Figure figure) {
        if (figure.provisional()) {
            notes.add(column.heading() + ": provisional");
        }
        if (!figure.writtenOtherwise().isEmpty()) {
            notes.add(column.heading() + ": " + figure.writtenOtherwise());
        }
        figure.of().ifPresent(period -> notes.add(column.heading() + ": of " + period));
    }
}
