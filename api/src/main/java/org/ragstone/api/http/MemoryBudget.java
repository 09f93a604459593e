package org.ragstone.api.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How much memory requests may take together, so that what is too much is refused before it is taken, and nobody else's answer
 * fails for it. Bytes are reckoned, not measured. Thread-safe.
 */
final class MemoryBudget {
    // The program itself, with a hundred editions compiled.
    private static final long PROGRAM = 64L << 20;
    private static final double OF_THE_REST = 0.75;

    private final long total;
    private final Clock clock;
    private long taken;

    MemoryBudget(long total, Clock clock) {
        this.total = total;
        this.clock = clock;
    }

    /** How many bytes the machine's memory leaves for requests. */
    static long ofTheMachine() {
        long heap = Runtime.getRuntime().maxMemory();
        return (long) (Math.max(heap - PROGRAM, heap / 4) * OF_THE_REST);
    }

    /** The most that one request can have. */
    long total() {
        return total;
    }

    /** The share of a request, which has nothing yet. */
    Share share() {
        return new Share();
    }

    /** What one request has, until it is closed. Thread-safe. */
    final class Share implements AutoCloseable {
        private long own;
        private boolean isClosed;

        private Share() {}

        /** Has so many bytes in all from now on, if they are to be had at once. */
        boolean grow(long bytes) {
            return grow(bytes, total);
        }

        /** Likewise, if others and this have no more than that then. */
        boolean grow(long bytes, long most) {
            synchronized (MemoryBudget.this) {
                long more = bytes - own;
                if (more > 0 && (isClosed || taken + more > most)) {
                    return false;
                }
                set(Math.max(own, bytes));
                return true;
            }
        }

        /** Likewise, if that comes to be within the time. */
        boolean await(long bytes, long most, Duration patience) {
            Instant latest = clock.instant().plus(patience);
            synchronized (MemoryBudget.this) {
                while (!grow(bytes, most)) {
                    long millis = Duration.between(clock.instant(), latest).toMillis();
                    if (millis <= 0 || isClosed || !isWoken(millis)) {
                        return false;
                    }
                }
                return true;
            }
        }

        /** Whether the waiting has not been ended by an interruption. */
        private boolean isWoken(long millis) {
            try {
                MemoryBudget.this.wait(millis);
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** Gives back all but so many bytes. */
        void shrink(long bytes) {
            synchronized (MemoryBudget.this) {
                set(Math.min(own, bytes));
            }
        }

        private void set(long bytes) {
            taken += bytes - own;
            own = bytes;
            MemoryBudget.this.notifyAll();
        }

        @Override
        public void close() {
            synchronized (MemoryBudget.this) {
                set(0);
                isClosed = true;
            }
        }
    }
}
