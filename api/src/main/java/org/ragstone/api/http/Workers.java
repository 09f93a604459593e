package org.ragstone.api.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does as many evaluations at a time as there are processors, lets few wait, and stops what takes too long. Thread-safe.
 */
final class Workers implements AutoCloseable {
    private static final int WAITING = 32;

    private final Duration timeLimit;
    private final ExecutorService threads;
    private final Semaphore places;

    Workers(Duration timeLimit) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.timeLimit = timeLimit;
        this.threads = Executors.newFixedThreadPool(processors, task -> {
            Thread thread = new Thread(task, "evaluation");
            thread.setDaemon(true);
            return thread;
        });
        this.places = new Semaphore(processors + WAITING);
    }

    /** A place among those who work or wait, held until it is closed. */
    final class Place implements AutoCloseable {
        private Place() {}

        /**
         * What the task comes to.
         *
         * @throws Refusal if it takes longer than the time limit
         */
        <T> T run(Callable<T> task) {
            Future<T> future = threads.submit(task);
            try {
                return future.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                throw Refusal.of(Fault.TOO_SLOW, "The limit is " + timeLimit.toSeconds() + " seconds.");
            } catch (InterruptedException | CancellationException e) {
                throw Refusal.of(Fault.OVERLOADED, "The server is stopping.").with("Retry-After", "1");
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException("an evaluation failed", e.getCause());
            } finally {
                future.cancel(true);
            }
        }

        @Override
        public void close() {
            places.release();
        }
    }

    /** @throws Refusal if too many work or wait already */
    Place place() {
        if (!places.tryAcquire()) {
            throw Refusal.of(Fault.OVERLOADED, "").with("Retry-After", "1");
        }
        return new Place();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
