package org.ragstone.api.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Does as many evaluations at a time as there are processors, lets few wait, and interrupts what takes too long.
 * Thread-safe.
 */
final class Workers implements AutoCloseable {
    private static final int WAITING = 32;

    private final int size = Runtime.getRuntime().availableProcessors();
    private final Semaphore places = new Semaphore(size + WAITING);
    private final ExecutorService threads = Executors.newFixedThreadPool(size, task -> {
        Thread thread = new Thread(task, "evaluation");
        thread.setDaemon(true);
        return thread;
    });
    private final Duration timeLimit;

    Workers(Duration timeLimit) {
        this.timeLimit = timeLimit;
    }

    /** How many can be at work or wait. */
    int places() {
        return size + WAITING;
    }

    /** A place among those who work or wait, held until it is closed. */
    final class Slot implements AutoCloseable {
        private Slot() {}

        /**
         * What the task comes to.
         *
         * @throws Refusal if it takes longer than the time limit, or waits as long before it starts
         */
        <T> T run(Callable<T> task) {
            CountDownLatch started = new CountDownLatch(1);
            Future<T> future = threads.submit(() -> {
                started.countDown();
                return task.call();
            });
            try {
                if (!started.await(timeLimit.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw overloaded("Others have been waiting longer.");
                }
                return future.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                throw Refusal.of(Fault.TOO_SLOW, "The limit is " + timeLimit.toSeconds() + " seconds.");
            } catch (InterruptedException | CancellationException e) {
                throw overloaded("The server is stopping.");
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            } finally {
                future.cancel(true);
            }
        }

        private RuntimeException failure(@Nullable Throwable cause) {
            if (cause instanceof CancellationException) {
                return overloaded("The server is stopping.");
            }
            return cause instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("an evaluation failed", cause);
        }

        @Override
        public void close() {
            places.release();
        }
    }

    private static Refusal overloaded(String detail) {
        return Refusal.of(Fault.OVERLOADED, detail).with("Retry-After", "1");
    }

    /** @throws Refusal if too many work or wait already */
    Slot slot() {
        if (!places.tryAcquire()) {
            throw overloaded("");
        }
        return new Slot();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
