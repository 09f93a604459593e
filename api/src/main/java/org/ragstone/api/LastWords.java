package org.ragstone.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/** What is said where not even a command can say why it failed. It is made beforehand: there may be no memory for it then. */
final class LastWords {
    private static final int FAILED = 1;

    private final byte[] text = ("Ragstone cannot go on. Maybe the memory does not suffice; run it as"
                    + " `java -Xmx256m -jar ragstone.jar ...`, and if it fails again, please report it.\n")
            .getBytes(StandardCharsets.US_ASCII);
    private final OutputStream err;

    LastWords(OutputStream err) {
        this.err = err;
    }

    /** The exit code of what is run, whatever it throws. */
    int of(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (Throwable failure) {
            say();
            return FAILED;
        }
    }

    private void say() {
        try {
            err.write(text);
            err.flush();
        } catch (IOException e) {
            // There is nobody left to tell.
        }
    }
}
