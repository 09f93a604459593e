package org.ragstone.reading;

import java.util.List;
import java.util.function.Consumer;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;

/** Cells as somebody laid them out: a sheet of a workbook, or a file of CSV that is laid out like one. Can be read again. */
public interface Grid {
    /** A row that has a cell: its number from 1, and the texts of its cells from the leftmost on, blank where there is none. */
    record GridRow(int number, List<String> texts) {
        /** The text of a cell, blank where there is none. */
        public String text(int column) {
            return column < 0 || column >= texts.size() ? "" : texts.get(column);
        }
    }

    /** The file, and the sheet in it, as its owner knows it. */
    String file();

    /** Whether a comma in a figure of it may be a decimal point. */
    default boolean mayHaveDecimalCommas() {
        return false;
    }

    /**
     * Hands on its rows in their order; a cell that cannot be read is reported, and what was read otherwise than plainly is noticed.
     */
    void read(Problems problems, Notices notices, Consumer<GridRow> reader);

    /**
     * The place of a cell.
     *
     * @param row from 1
     * @param column from 0, or -1 where the row is meant
     * @param name what the column is in the table
     */
    Location cell(int row, int column, String name);
}
