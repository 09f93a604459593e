package org.ragstone.testing;

import java.time.Duration;

/**
 * How often a test by chance tries: as often as it says, so that a run asks the same on every machine, or with
 * {@code -Dsoak=PT10M} for as long as that.
 */
public final class Rounds {
    private static final String SOAK = System.getProperty("soak", "");

    private final int count;
    private final long end;
    private int done;

    private Rounds(int count, Duration length) {
        this.count = count;
        this.end = System.nanoTime() + length.toNanos();
    }

    public static Rounds of(int count) {
        return SOAK.isEmpty() ? new Rounds(count, Duration.ZERO) : new Rounds(0, Duration.parse(SOAK));
    }

    /** Counts a round, if there is another. */
    public boolean next() {
        return done++ < count || System.nanoTime() < end;
    }
}
