package org.ragstone.dataset.slices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.RowBytes;
import org.ragstone.reading.TemporaryFile;

/** Rows that are kept, in a temporary file where they are many. Filled by one thread, and then read by any. */
final class SpooledRows implements AutoCloseable {
    private static final int MOST_HELD = 1_000;

    private final List<CsvCells> held = new ArrayList<>();
    private final RowBytes bytes = new RowBytes();
    private Optional<TemporaryFile> file = Optional.empty();
    private int count;

    void add(CsvCells row) {
        count++;
        if (count <= MOST_HELD) {
            held.add(row);
            return;
        }
        TemporaryFile to = file.orElseGet(TemporaryFile::create);
        file = Optional.of(to);
        bytes.clear();
        row.write(bytes);
        SpilledRows.put(bytes, to);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The rows in the order in which they came. */
    RowStream open() {
        file.ifPresent(TemporaryFile::flush);
        return new RowStream() {
            private final Optional<SpilledRows> spilled = file.map(SpilledRows::new);
            private int at;
            private CsvCells row = CsvCells.NONE;

            @Override
            public boolean next() {
                if (at < held.size()) {
                    row = held.get(at++);
                    return true;
                }
                boolean isThere = spilled.isPresent() && spilled.get().next();
                row = isThere ? CsvCells.read(spilled.get().bytes(), row) : row;
                return isThere;
            }

            @Override
            public CsvCells cells() {
                return row;
            }

            @Override
            public void close() {
                // Whoever keeps the rows closes their file.
            }
        };
    }

    @Override
    public void close() {
        file.ifPresent(TemporaryFile::close);
    }
}
