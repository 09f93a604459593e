package org.ragstone.api.report.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ragstone.api.report.Shown;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;

/**
 * Hands a page on while it is written, in UTF-8, so that it is never held as a whole, with nothing in it that is hidden from a
 * reader; whoever is interrupted writes no more. Not thread-safe.
 */
final class PageOutput implements TemplateOutput {
    private static final int PIECE = 1 << 14;
    private static final char FIRST_OF_SEVERAL_BYTES = 0x80;

    private final OutputStream out;
    private final byte[] piece = new byte[PIECE];
    private int length;

    PageOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        // No further, since a text of many signs that are escaped comes in as many parts.
        if (Characters.firstEscaped(text, from, to) < 0) {
            writeSeen(text, from, to);
        } else {
            String shown = Shown.harmless(text.substring(from, to));
            writeSeen(shown, 0, shown.length());
        }
    }

    private void writeSeen(String text, int from, int to) {
        int i = from;
        while (i < to) {
            if (text.charAt(i) < FIRST_OF_SEVERAL_BYTES) {
                if (length == PIECE) {
                    flush();
                }
                piece[length++] = (byte) text.charAt(i++);
            } else {
                int end = i + 1;
                while (end < to && text.charAt(end) >= FIRST_OF_SEVERAL_BYTES) {
                    end++;
                }
                write(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
    }

    @Override
    public void writeBinaryContent(byte[] bytes) {
        write(bytes);
    }

    private void write(byte[] bytes) {
        if (bytes.length > PIECE - length) {
            flush();
        }
        if (bytes.length > PIECE) {
            write(bytes, bytes.length);
        } else {
            System.arraycopy(bytes, 0, piece, length, bytes.length);
            length += bytes.length;
        }
    }

    /**
     * Hands on what has not been.
     *
     * @throws UncheckedIOException if the stream does not take it
     * @throws java.util.concurrent.CancellationException if the thread has been interrupted
     */
    void flush() {
        write(piece, length);
        length = 0;
    }

    private void write(byte[] bytes, int count) {
        Cancellation.check();
        try {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
