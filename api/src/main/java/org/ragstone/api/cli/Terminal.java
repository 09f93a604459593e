package org.ragstone.api.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Whether somebody sits at a terminal. */
final class Terminal {
    private static final Path OUTPUT = Path.of("/proc/self/fd/1");

    private Terminal() {}

    /** Whether both what is read and what is written is one. */
    @SuppressWarnings("SystemConsoleNull") // what it means on Java 22 and later is seen to below
    static boolean isThere() {
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

    /** Whether what is written goes to one, wherever what is read comes from. */
    static boolean isOutput() {
        return isThere() || isTerminal(OUTPUT);
    }

    private static boolean isTerminal(Path output) {
        try {
            Path real = output.toRealPath();
            return real.startsWith("/dev/pts") || real.toString().startsWith("/dev/tty");
        } catch (IOException e) {
            // Not a Linux, or nothing that has a name.
            return false;
        }
    }
}
