package org.ragstone.api.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.XmlEscapeHelper;
import org.ragstone.model.Cancellation;

/**
 * A sheet of a workbook: one table, whose headings stand in the first row from the first column on. Of more rows than a sheet takes
 * the rest goes to another, "findings 2", under the same headings. Columns are as wide as the first rows need, within bounds, and
 * longer texts are wrapped. Not thread-safe.
 */
public final class Sheet {
    /** As many as a spreadsheet has, but for the headings. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int MARGIN = 2;
    // So many are looked at for the widths, and so many are in the memory.
    private static final int ROWS_AT_ONCE = 500;

    private final Book book;
    private final String name;
    private final List<String> headings;
    private final Book.Use use;
    private final int mostRows;
    private final int[] widths;
    private Worksheet sheet;
    private int part = 1;
    private int rows;
    private boolean hasWidths;

    Sheet(Book book, String name, List<String> headings, Book.Use use, int mostRows) {
        this.book = book;
        this.name = name;
        this.headings = List.copyOf(headings);
        this.use = use;
        this.mostRows = mostRows;
        this.widths = new int[headings.size()];
        this.sheet = begin(book.worksheet(name));
    }

    private Worksheet begin(Worksheet next) {
        rows = 0;
        hasWidths = false;
        Arrays.fill(widths, NARROWEST);
        next.paperSize(PaperSize.A4_PAPER);
        next.pageOrientation("landscape");
        next.fitToWidth((short) 1);
        next.fitToHeight((short) 0);
        next.repeatRows(0);
        for (int i = 0; i < headings.size(); i++) {
            SheetCell heading = SheetCell.text(headings.get(i));
            heading.write(next, 0, i);
            next.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
            widths[i] = Math.max(NARROWEST, heading.width() + MARGIN);
        }
        if (use == Book.Use.WORKED_ON) {
            next.freezePane(0, 1);
        }
        return next;
    }

    /** Adds a row, with a cell for each of the headings. */
    public void row(List<SheetCell> cells) {
        Cancellation.check();
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + headings.size() + " columns");
        }
        if (rows == mostRows) {
            end();
            part++;
            sheet = begin(book.worksheet(name + " " + part));
        }
        rows++;
        for (int i = 0; i < cells.size(); i++) {
            SheetCell cell = cells.get(i);
            cell.write(sheet, rows, i);
            if (cell.width() + MARGIN > widths[i]) {
                widths[i] = cell.width() + MARGIN;
            }
            if (cell.width() > WIDEST - MARGIN) {
                sheet.style(rows, i).wrapText(true).verticalAlignment("top").set();
            }
        }
        if (rows % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    /** A note on the heading of a column, which shows when somebody points to it. */
    public void note(int column, String text) {
        sheet.comment(0, column, SheetText.of(text));
    }

    /** A width for a column that is not the one that its first rows need. */
    public void atLeast(int column, int letters) {
        widths[column] = Math.max(widths[column], letters);
    }

    /** Has a column offer the words that stand in rows of another sheet; others can be written all the same, after a warning. */
    public void offer(int column, int lastRow, WordRows words) {
        sheet.range(1, column, lastRow, column)
                .validateWithListByFormula(words.reference())
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(XmlEscapeHelper.escape(headings.get(column)))
                .error("Its words are in the list. Another is told when the data set is read.");
    }

    /** Words in one column of a sheet, from a row to another, counted from 1 as people see them. */
    public record WordRows(String sheet, String column, int first, int last) {
        private String reference() {
            return "'" + sheet + "'!$" + column + "$" + first + ":$" + column + "$" + last;
        }
    }

    private void flush() {
        setWidths();
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setWidths() {
        if (!hasWidths) {
            hasWidths = true;
            for (int i = 0; i < widths.length; i++) {
                sheet.width(i, Math.min(widths[i], WIDEST));
            }
        }
    }

    private void end() {
        setWidths();
        if (use == Book.Use.WORKED_ON && rows > 0) {
            sheet.setAutoFilter(0, 0, rows, headings.size() - 1);
        }
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() {
        end();
    }
}
