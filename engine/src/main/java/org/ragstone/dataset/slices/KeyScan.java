package org.ragstone.dataset.slices;

/** Goes through a file for the indicators that its rows are of, and passes over those of the same. Not thread-safe. */
interface KeyScan extends AutoCloseable {
    /** Whether it stands at a row. */
    boolean isThere();

    /** The council of its row. */
    String council();

    /** Whether its row is of the council. */
    boolean isOf(String council);

    /** Whether its row is of an indicator. */
    boolean isOfOne();

    /** The fingerprint of its indicator. */
    long fingerprint();

    /** Goes on to the next row. */
    void next();

    /** Passes over rows of the council that are of no indicator. */
    default void passLoose(String council) {
        while (isThere() && !isOfOne() && isOf(council)) {
            next();
        }
    }

    @Override
    void close();

    /** By the rows themselves. */
    static KeyScan of(KeyedRows rows) {
        return new KeyScan() {
            @Override
            public boolean isThere() {
                return rows.isThere();
            }

            @Override
            public String council() {
                return rows.key().council();
            }

            @Override
            public boolean isOf(String council) {
                return rows.key().council().equals(council);
            }

            @Override
            public boolean isOfOne() {
                return rows.key().isOfOne();
            }

            @Override
            public long fingerprint() {
                return rows.key().fingerprint();
            }

            @Override
            public void next() {
                rows.next();
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }
}
