package org.ragstone.model;

import java.util.concurrent.CancellationException;

/** How whoever waits for a long piece of work stops it: by interrupting the thread that does it. */
public final class Cancellation {
    private Cancellation() {}

    /** @throws CancellationException if the thread has been interrupted */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
