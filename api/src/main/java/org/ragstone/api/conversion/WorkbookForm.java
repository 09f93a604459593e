package org.ragstone.api.conversion;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ragstone.api.workbook.Book;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.dataset.TableShape;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.dataset.WrittenDataSet.WrittenTable;
import org.ragstone.model.Problem;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;

/**
 * A workbook with a sheet for what the data set says of itself, and one for each table; in the wide form indicators, results and
 * targets stand in one.
 */
record WorkbookForm(boolean isWide) implements DataSetForm {
    private static final String DATA_SET = "dataset";

    @Override
    public List<Problem> lost(WrittenDataSet data, String file) {
        return List.of();
    }

    @Override
    public void write(WrittenDataSet data, OutputStream out) {
        Book book = new Book(
                data.framework() + ", " + data.period().title(), "A data set, to be judged by its framework's rules");
        header(data.header(), book.sheet(DATA_SET, List.of("key", "value"), Book.Use.PUBLISHED));
        Set<String> together = isWide ? WideSheet.tables(data) : Set.of();
        if (isWide) {
            WideSheet wide = WideSheet.of(data);
            write(
                    book.sheet(TableShape.INDICATORS.name(), wide.headings(), Book.Use.WORKED_ON),
                    wide.headings().stream().map(wide::isOfFigures).toList(),
                    wide.rows());
        }
        data.tables().stream().filter(each -> !together.contains(each.name())).forEach(each -> write(each, book));
        book.writeTo(out);
    }

    private static void header(MapNode header, Sheet sheet) {
        header.forEach((key, node) ->
                values(node).forEach(value -> sheet.row(List.of(SheetCell.text(key), SheetCell.text(value)))));
    }

    /** A marker with its state, and a mark, has a row of its own. */
    private static List<String> values(Node node) {
        List<String> values = new ArrayList<>();
        if (node instanceof MapNode map) {
            map.forEach((marker, state) -> values.add(marker + ": " + state.text()));
        } else if (node instanceof ListNode list) {
            list.items().forEach(each -> values.add(each.text()));
        } else {
            values.add(node.text());
        }
        return values;
    }

    private static void write(WrittenTable table, Book book) {
        write(
                book.sheet(table.name(), table.columns(), Book.Use.WORKED_ON),
                table.columns().stream().map(Fields::isOfAFigure).toList(),
                table.rows());
    }

    private static void write(Sheet sheet, List<Boolean> areFigures, List<List<String>> rows) {
        for (List<String> row : rows) {
            List<SheetCell> cells = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                cells.add(areFigures.get(i) ? SheetCell.written(row.get(i)) : SheetCell.text(row.get(i)));
            }
            sheet.row(cells);
        }
    }
}
