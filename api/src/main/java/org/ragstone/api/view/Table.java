package org.ragstone.api.view;

import java.util.List;

/** Rows under the same headings. What leads a row, the indicator, has no column of its own. */
public record Table(List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
