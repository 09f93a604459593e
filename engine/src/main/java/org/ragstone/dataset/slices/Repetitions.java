package org.ragstone.dataset.slices;

import java.util.function.Supplier;

/**
 * Finds whether any indicator stands twice: remembers none while they ascend, and from the first that does not on all of them, for which
 * it goes once more through those before. Not thread-safe.
 */
final class Repetitions implements AutoCloseable {
    private final Supplier<KeyScan> again;
    private final Fingerprints seen = new Fingerprints();
    private boolean isAnyBehind;
    private long rows;

    /** @param again goes through the indicators from the first on */
    Repetitions(Supplier<KeyScan> again) {
        this.again = again;
    }

    /** Hears of the next row of all. */
    void add(KeyScan row) {
        if (!isAnyBehind && !row.ascends()) {
            isAnyBehind = true;
            addThoseBefore();
        }
        if (isAnyBehind && row.isOfOne()) {
            seen.add(row.fingerprint());
        }
        rows++;
    }

    private void addThoseBefore() {
        try (KeyScan before = again.get()) {
            for (long row = 0; row < rows && before.isThere(); row++) {
                seen.add(before.fingerprint());
                before.next();
            }
        }
    }

    boolean isAnyTwice() {
        return seen.isAnyTwice();
    }

    @Override
    public void close() {
        seen.close();
    }
}
