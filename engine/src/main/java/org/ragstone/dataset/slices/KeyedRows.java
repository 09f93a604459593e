package org.ragstone.dataset.slices;

import org.ragstone.reading.CsvCells;

/** Rows of a file, and which indicator each is of: stands at the first, then at the next. Not thread-safe. */
final class KeyedRows implements AutoCloseable {
    private static final IndicatorKey NONE = new IndicatorKey("", "");

    private final RowStream rows;
    private final RowKeys keys;
    private boolean isThere;
    private IndicatorKey key = NONE;

    KeyedRows(RowStream rows, RowKeys keys) {
        this.rows = rows;
        this.keys = keys;
        next();
    }

    /** Whether it stands at a row. */
    boolean isThere() {
        return isThere;
    }

    /** Whether it stands at a row of the indicator. */
    boolean isAt(IndicatorKey indicator) {
        return isThere && key.equals(indicator);
    }

    /** Whether it stands at a row of the council and of no indicator. */
    boolean isLooseOf(String council) {
        return isThere && !key.isOfOne() && key.council().equals(council);
    }

    IndicatorKey key() {
        return key;
    }

    CsvCells cells() {
        return rows.cells();
    }

    void next() {
        isThere = rows.next();
        key = isThere ? keys.of(rows.cells()) : NONE;
    }

    @Override
    public void close() {
        rows.close();
    }
}
