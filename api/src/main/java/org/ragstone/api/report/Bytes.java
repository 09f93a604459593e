package org.ragstone.api.report;

import java.io.OutputStream;
import java.util.Arrays;
import org.ragstone.model.Characters;

/** Bytes that are written one after the other and can be looked at without being copied. Not thread-safe. */
final class Bytes extends OutputStream {
    private static final int AT_FIRST = 1 << 13;

    private byte[] bytes = new byte[AT_FIRST];
    private int length;

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

    /** A text of which every character is one byte in UTF-8, as {@link Characters#isPlain} says. */
    @SuppressWarnings("deprecation") // it drops the upper halves of characters, of which these have none
    void writePlain(String text) {
        int count = text.length();
        grow(count);
        text.getBytes(0, count, bytes, length);
        length += count;
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
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
}
