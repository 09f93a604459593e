package org.ragstone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Does the same to each of a list, several at a time, and answers in the order of the list. Thread-safe. */
public final class SideBySide {
    /** One after another, on the thread that asks: for whoever serves others as well. */
    public static final SideBySide ONE_BY_ONE = new SideBySide(1);

    private final int most;

    /** @param most how many at a time, the thread that asks among them */
    public SideBySide(int most) {
        this.most = most;
    }

    /**
     * What comes of each. What one of them throws is thrown once no other is at work: of several that do, what the first of the
     * list throws. Whoever interrupts the thread that asks, interrupts them all.
     */
    public <T, R> List<R> each(List<T> list, Function<? super T, ? extends R> work) {
        List<FutureTask<R>> tasks = list.stream()
                .map(each -> new FutureTask<R>(() -> work.apply(each)))
                .toList();
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> run(tasks, next);
        List<Thread> others = IntStream.range(1, Math.min(most, list.size()))
                .mapToObj(number -> new Thread(worker, "side by side " + number))
                .toList();
        others.forEach(each -> {
            each.setDaemon(true);
            each.start();
        });
        worker.run();
        others.forEach(SideBySide::await);
        List<R> results = new ArrayList<>();
        tasks.forEach(task -> results.add(result(task)));
        return results;
    }

    private static <R> void run(List<FutureTask<R>> tasks, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            tasks.get(i).run();
        }
    }

    private static void await(Thread other) {
        boolean isInterrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
                other.interrupt();
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> R result(FutureTask<R> done) {
        boolean isInterrupted = Thread.interrupted();
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
