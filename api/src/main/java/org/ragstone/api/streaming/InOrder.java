package org.ragstone.api.streaming;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does pieces of work on every core, and hands on what comes of each in the order in which they were given, on the thread that gives
 * them. No more are under way than the cores need. Not thread-safe.
 */
final class InOrder<T> implements AutoCloseable {
    private static final int UNDER_WAY_A_CORE = 2;

    private final Deque<Future<T>> underWay = new ArrayDeque<>();
    private final ExecutorService cores;
    private final int most;
    private final Consumer<T> next;

    /** @param next takes what comes of each */
    InOrder(int cores, Consumer<T> next) {
        this.most = UNDER_WAY_A_CORE * cores;
        this.next = next;
        this.cores = Executors.newFixedThreadPool(cores, work -> {
            Thread thread = new Thread(work, "judging");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Gives a piece of work, and waits while there is enough of it.
     *
     * @throws RuntimeException what a piece before it has thrown
     * @throws CancellationException if the thread is interrupted
     */
    void add(Callable<T> work) {
        while (underWay.size() >= most
                || (!underWay.isEmpty() && underWay.element().isDone())) {
            handOn();
        }
        underWay.add(cores.submit(work));
    }

    /** Waits for all that is under way, and throws what {@link #add} throws. */
    void end() {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        next.accept(done(underWay.remove()));
    }

    private static <T> T done(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }

    private static CancellationException cancelled(InterruptedException e) {
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(e);
        return cancelled;
    }

    /** Stops what is under way, whose answers nobody wants any more. */
    @Override
    public void close() {
        cores.shutdownNow();
    }
}
