package org.ragstone.api.http;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that do one kind of request, so that no other kind keeps it waiting. Thread-safe. */
final class Lane implements AutoCloseable {
    private final ThreadPoolExecutor threads;

    /** @param waiting how many may wait for a thread */
    Lane(String name, int size, int waiting) {
        this.threads =
                new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(waiting), task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** Does it as soon as it can, unless too many wait already. */
    boolean takes(Runnable request) {
        try {
            threads.execute(request);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
