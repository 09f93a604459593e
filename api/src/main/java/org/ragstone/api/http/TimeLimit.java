package org.ragstone.api.http;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts whoever takes too long over a request. Thread-safe. */
final class TimeLimit implements AutoCloseable {
    private final Duration limit;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "time limit");
        thread.setDaemon(true);
        return thread;
    });

    TimeLimit(Duration limit) {
        this.limit = limit;
        // Else all that were answered in time would be held until theirs is up.
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Interrupts a thread once, and not when it has gone on to something else. */
    private static final class Interruption implements Runnable {
        private final Thread worker = Thread.currentThread();
        private boolean isOver;
        private boolean isUp;

        @Override
        public synchronized void run() {
            if (!isOver) {
                isUp = true;
                worker.interrupt();
            }
        }

        synchronized void end() {
            isOver = true;
            if (isUp) {
                var unused = Thread.interrupted();
            }
        }

        synchronized boolean isUp() {
            return isUp;
        }
    }

    /**
     * Does the work on this thread.
     *
     * @throws Refusal if it takes longer than the limit, or the server stops
     */
    void run(Runnable work) {
        Interruption interruption = new Interruption();
        Future<?> pending = watch.schedule(interruption, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            work.run();
        } catch (CancellationException e) {
            throw interruption.isUp()
                    ? Refusal.of(Fault.TOO_SLOW, "The limit is " + limit.toSeconds() + " seconds.")
                    : Refusal.of(Fault.STOPPING, "").with("Retry-After", "1");
        } finally {
            interruption.end();
            pending.cancel(false);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
