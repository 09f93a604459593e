package org.ragstone.api.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Says on a terminal what takes more than a second, and takes it back when it is done. */
final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final ScheduledExecutorService clock;
    private String shown = "";

    /** @param what says what it is by now */
    private Progress(Supplier<String> what, PrintStream err, boolean onTerminal) {
        this.err = err;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        if (onTerminal) {
            var unused = clock.scheduleAtFixedRate(() -> show(what.get()), 1, 1, TimeUnit.SECONDS);
        }
    }

    static Progress of(String what, PrintStream err) {
        return new Progress(() -> what, err, Terminal.isThere());
    }

    /** Likewise, with how many indicators have been done. */
    static Progress of(String what, LongAdder indicators, PrintStream err) {
        return new Progress(
                () -> String.format(Locale.ROOT, "%s, %,d indicators", what, indicators.sum()),
                err,
                Terminal.isThere());
    }

    private synchronized void show(String what) {
        if (!what.equals(shown)) {
            clear();
            err.print(what + " …");
            err.flush();
            shown = what;
        }
    }

    private void clear() {
        if (!shown.isEmpty()) {
            err.writeBytes(CLEAR_LINE.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        clear();
        err.flush();
        shown = "";
    }
}
