package org.ragstone.api.view;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows under the same headings. What leads a row, the indicator, has no column of its own. */
public record Table(List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same without columns in which no row has anything to read; that there is no figure is to be read. */
    Table withoutBlankColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).kind() == Column.Kind.FIGURE
                        || rows.stream().anyMatch(row -> !row.cells().get(i).isBlank()))
                .boxed()
                .toList();
        return kept.size() == columns.size()
                ? this
                : new Table(
                        kept.stream().map(columns::get).toList(),
                        rows.stream().map(row -> row.with(kept)).toList());
    }

    Table with(Set<String> refs) {
        return new Table(
                columns,
                rows.stream()
                        .filter(row -> refs.contains(row.indicator().ref()))
                        .toList());
    }
}
