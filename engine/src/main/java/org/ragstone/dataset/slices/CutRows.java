package org.ragstone.dataset.slices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ragstone.reading.CsvCells;

/** The rows of a file, and those of them that come into the slice that is being cut. Not thread-safe. */
final class CutRows {
    private final SlicedTable table;
    private final KeyedRows stream;
    private List<CsvCells> cut = new ArrayList<>();
    private int line;
    private boolean areInOrder = true;

    CutRows(SlicedTable table, KeyedRows stream) {
        this.table = table;
        this.stream = stream;
    }

    SlicedTable table() {
        return table;
    }

    KeyedRows stream() {
        return stream;
    }

    /** Has the row at which the file stands come into the slice, and goes on to the next. */
    void take() {
        CsvCells cells = stream.cells();
        cut.add(cells);
        areInOrder &= cells.line() >= line;
        line = cells.line();
        stream.next();
    }

    /** Puts the rows of the slice, if there are any, under the name of their table, and begins another slice. */
    void hand(Map<String, Supplier<RowStream>> slice) {
        List<CsvCells> rows = cut;
        if (!rows.isEmpty()) {
            // What is said of several rows together is said in the order of the file, in which they mostly stand.
            if (!areInOrder) {
                rows.sort(Comparator.comparingInt(CsvCells::line));
            }
            slice.put(table.shape().name(), () -> RowStream.of(rows));
        }
        cut = new ArrayList<>(rows.size());
        line = 0;
        areInOrder = true;
    }
}
