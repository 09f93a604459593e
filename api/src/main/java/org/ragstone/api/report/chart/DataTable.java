package org.ragstone.api.report.chart;

import java.util.List;
import org.ragstone.api.view.Figure;

/** All data of a chart: a row for each period, and a column for whatever any period has. */
public record DataTable(String caption, List<String> headings, boolean noted, List<Row> rows) {
    public DataTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * What is in a cell as data have it; {@code counted} where numbers in it are shown with their thousands apart. A level that holds for
     * several periods is shown once for all of them: in the first it has their number as its {@code span}, in the others none.
     */
    public record Cell(String text, boolean counted, int span) {
        /** As people read it. */
        public String shown() {
            return counted ? Figure.levels(text) : text;
        }
    }

    /** A period by its name in data sets and by its title, and a cell for each column, empty where it has none. */
    public record Row(String period, String title, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
