package org.ragstone.api.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import org.ragstone.model.Characters;
import org.ragstone.model.PlainFigure;

/** Bytes that are written one after the other and can be looked at without being copied. Not thread-safe. */
final class Bytes extends OutputStream {
    private static final int AT_FIRST = 1 << 13;

    private byte[] bytes;
    private int length;

    Bytes() {
        this(new byte[AT_FIRST], 0);
    }

    private Bytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** Those that were written before. */
    static Bytes of(byte[] written) {
        return new Bytes(written, written.length);
    }

    @Override
    public void write(int one) {
        grow(1);
        bytes[length++] = (byte) one;
    }

    @Override
    public void write(byte[] all) {
        write(all, 0, all.length);
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        grow(count);
        System.arraycopy(from, offset, bytes, length, count);
        length += count;
    }

    void write(Bytes other) {
        write(other.bytes, 0, other.length);
    }

    /** Four bytes, the highest first. */
    void writeInt(int number) {
        grow(Integer.BYTES);
        bytes[length++] = (byte) (number >>> 24);
        bytes[length++] = (byte) (number >>> 16);
        bytes[length++] = (byte) (number >>> 8);
        bytes[length++] = (byte) number;
    }

    /** A text of which every character is one byte in UTF-8, as {@link Characters#isPlain} says. */
    @SuppressWarnings("deprecation") // it drops the upper halves of characters, of which these have none
    void writePlain(String text) {
        int count = text.length();
        grow(count);
        text.getBytes(0, count, bytes, length);
        length += count;
    }

    /** Every digit of it. */
    void writeFigure(BigDecimal figure) {
        grow(PlainFigure.LONGEST);
        int end = PlainFigure.write(figure, bytes, length);
        if (end < 0) {
            writePlain(figure.toPlainString());
        } else {
            length = end;
        }
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /** Where they stand, from the first on; whoever has them changes nothing. */
    byte[] written() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        shorten(0);
    }

    /** Takes back what was written from there on. */
    void shorten(int to) {
        length = to;
    }

    byte[] copy() {
        return copy(0, length);
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** All that was written, and this is empty again. */
    byte[] take() {
        byte[] all = copy();
        clear();
        return all;
    }

    /** Likewise without a copy: this goes on in another buffer. */
    Bytes handOn(Buffers buffers) {
        Bytes all = new Bytes(bytes, length);
        bytes = buffers.next();
        clear();
        return all;
    }
}
