package org.ragstone.dataset.slices;

import java.util.List;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.CsvRows;

/** Rows of a file, one after the other. Not thread-safe. */
interface RowStream extends AutoCloseable {
    /** Goes on to the next; whether there is one. */
    boolean next();

    /** The one that it has come to. */
    CsvCells cells();

    @Override
    void close();

    /** Those that are held. */
    static RowStream of(List<CsvCells> rows) {
        return new RowStream() {
            private int at = -1;

            @Override
            public boolean next() {
                at++;
                return at < rows.size();
            }

            @Override
            public CsvCells cells() {
                return rows.get(at);
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    /** Those of one, and then those of another. */
    static RowStream both(RowStream first, RowStream second) {
        return new RowStream() {
            private RowStream now = first;

            @Override
            public boolean next() {
                if (now.next()) {
                    return true;
                }
                now = second;
                return now.next();
            }

            @Override
            public CsvCells cells() {
                return now.cells();
            }

            @Override
            public void close() {
                first.close();
                second.close();
            }
        };
    }

    static RowStream none() {
        return of(List.of());
    }

    /** As they stand in the file. */
    static RowStream of(CsvRows rows) {
        return new RowStream() {
            @Override
            public boolean next() {
                return rows.next();
            }

            @Override
            public CsvCells cells() {
                return rows.cells();
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }
}
