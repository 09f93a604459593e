package org.ragstone.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ragstone.model.Column;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;

/** What is known of a file of CSV before its rows are read: what parts its cells, its header, its decimal points. Thread-safe. */
public final class CsvFile {
    private final Places file;
    private final CsvText text;
    private final TableStart start;
    private final CsvCells named;
    private final CsvHeader header;
    private final DecimalPoints points;

    private CsvFile(
            Places file, CsvText text, TableStart start, CsvCells named, CsvHeader header, DecimalPoints points) {
        this.file = file;
        this.text = text;
        this.start = start;
        this.named = named;
        this.header = header;
        this.points = points;
    }

    static CsvFile of(Places file, CsvText text, TableStart start, CsvCells named, CsvHeader header) {
        return new CsvFile(file, text, start, named, header, DecimalPoints.of(text, start.separator(), header));
    }

    /** The same with its header read as that of another table. */
    CsvFile with(CsvHeader other) {
        return new CsvFile(file, text, start, named, other, points);
    }

    /** Where what stands in it stands for whoever wrote it. */
    public Places where() {
        return file;
    }

    CsvText text() {
        return text;
    }

    TableStart start() {
        return start;
    }

    /** The cells of its header. */
    CsvCells named() {
        return named;
    }

    CsvHeader header() {
        return header;
    }

    /** The character between its cells. */
    public char separator() {
        return start.separator().character();
    }

    /** The line of its header, from 1. */
    public int headerLine() {
        return named.line();
    }

    /** Where a column stands, or -1. */
    public int place(String column) {
        return header.place(column);
    }

    /** What makes rows of the table of cells. */
    public Function<CsvCells, Row> rows() {
        CsvTable table = new CsvTable(file, header.columnPlaces(), points);
        return cells -> new CsvRow(table, cells);
    }

    /**
     * Goes through its rows.
     *
     * @param required the columns it has to have
     */
    public CsvRows open(List<String> required, Problems problems) {
        return new CsvRows(this, required, problems);
    }

    /** Goes through some of its columns alone, where that can be done without making texts of the others. */
    public Optional<CellScan> scan(int... places) {
        return text.scan(separator(), headerLine(), places);
    }

    /** What all rows of the file have in common. */
    private record CsvTable(Places file, ColumnPlaces places, DecimalPoints points) {}

    private record CsvRow(CsvTable table, CsvCells cells) implements Row {
        @Override
        public String text(String name) {
            return cells.textOrBlank(table.places().of(name));
        }

        @Override
        public String text(Column column) {
            return cells.textOrBlank(table.places().of(column));
        }

        @Override
        public boolean isPlain() {
            return cells.arePlain();
        }

        @Override
        public Collection<String> notPlain() {
            List<String> names = new ArrayList<>(2);
            for (int place = 0; place < cells.count(); place++) {
                if (cells.isOdd(place) && !table.places().name(place).isEmpty()) {
                    names.add(table.places().name(place));
                }
            }
            return names;
        }

        @Override
        public Location where(String name) {
            return table.file().cell(cells.line(), table.places().of(name), name);
        }

        @Override
        public boolean mayHaveDecimalCommas() {
            return table.points().mayBeCommas();
        }

        @Override
        public String whyTwoMeanings(String name) {
            return table.points().why(cells, Math.max(table.places().of(name), 0));
        }

        @Override
        public Set<String> names() {
            return table.places().names();
        }
    }
}
