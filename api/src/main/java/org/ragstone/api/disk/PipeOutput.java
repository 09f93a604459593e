package org.ragstone.api.disk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * An output whose reader may leave before the end, as {@code head} does: what is written afterwards goes nowhere, and
 * that is no failure. Every other failure to write still is one.
 */
public final class PipeOutput extends FilterOutputStream {
    private boolean readerGone;

    public PipeOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (readerGone) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            readerGone = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            if (!readerGone) {
                throw e;
            }
        }
    }
}
