package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ragstone.dataset.WrittenDataSet.WrittenTable;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;

/** A source that keeps what it hands on, so that what is read and checked can be written as it was. Not thread-safe. */
final class Listening implements DataSetSource {
    private final DataSetSource source;
    private final List<Heard> tables = new ArrayList<>();
    private Optional<Header> header = Optional.empty();

    Listening(DataSetSource source) {
        this.source = source;
    }

    /** The rows of a table. */
    record Heard(TableShape shape, List<Row> rows) {
        WrittenTable written(PlainRows plain) {
            List<Row> all = rows.stream().map(row -> plain.of(shape, row)).toList();
            List<String> columns = shape.columns().stream()
                    .filter(column -> shape.required().contains(column)
                            || all.stream().anyMatch(row -> !row.text(column).isEmpty()))
                    .toList();
            return new WrittenTable(
                    shape,
                    columns,
                    all.stream()
                            .map(row -> columns.stream().map(row::text).toList())
                            .toList());
        }
    }

    /** Those that were read, in their order. */
    List<Heard> tables() {
        return tables;
    }

    @Override
    public Header header(Problems problems) {
        if (header.isEmpty()) {
            header = Optional.of(source.header(problems));
        }
        return header.get();
    }

    @Override
    public Table read(TableShape shape, Problems problems, Consumer<Row> reader) {
        List<Row> rows = new ArrayList<>();
        tables.add(new Heard(shape, rows));
        return source.read(shape, problems, row -> {
            rows.add(row);
            reader.accept(row);
        });
    }

    @Override
    public Location where(TableShape shape) {
        return source.where(shape);
    }

    @Override
    public Optional<AllIndicators> all() {
        return source.all();
    }

    @Override
    public void close() {
        source.close();
    }
}
