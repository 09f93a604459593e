package org.ragstone.api.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says on a terminal what takes more than a second, and takes it back when it is done. */
final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final ScheduledExecutorService clock;
    private boolean shown;

    private Progress(String what, PrintStream err, boolean onTerminal) {
        this.err = err;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        if (onTerminal) {
            var unused = clock.schedule(() -> show(what), 1, TimeUnit.SECONDS);
        }
    }

    static Progress of(String what, PrintStream err) {
        return new Progress(what, err, isTerminal());
    }

    @SuppressWarnings("SystemConsoleNull") // what it means on Java 22 and later is seen to below
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console off a terminal too, and a method that tells.
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private synchronized void show(String what) {
        err.print(what + " …");
        err.flush();
        shown = true;
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        if (shown) {
            err.writeBytes(CLEAR_LINE.getBytes(StandardCharsets.US_ASCII));
            err.flush();
            shown = false;
        }
    }
}
