package org.ragstone.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints what is written a line at a time, so that nothing in it commands a terminal. Not thread-safe. */
final class PrintedLines extends OutputStream {
    private final PrintStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    PrintedLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        if (b == '\n') {
            out.println(line.toString(StandardCharsets.UTF_8));
            line.reset();
        } else {
            line.write(b);
        }
    }
}
