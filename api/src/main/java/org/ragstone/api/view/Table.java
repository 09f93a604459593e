package org.ragstone.api.view;

import java.util.List;
import java.util.Set;

/** Rows under the same headings. What leads a row, the indicator, has no column of its own. */
public record Table(List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    Table with(Set<String> refs) {
        return new Table(
                columns,
                rows.stream()
                        .filter(row -> refs.contains(row.indicator().ref()))
                        .toList());
    }
}
