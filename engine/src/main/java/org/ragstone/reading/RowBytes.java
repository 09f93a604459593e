package org.ragstone.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes, one behind the other, as they are kept outside of memory. Not thread-safe. */
public final class RowBytes {
    private static final int SEVEN = 7;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[1 << 10];
    private int length;
    private int at;

    /** Empties them. */
    public void clear() {
        length = 0;
        at = 0;
    }

    /** The bytes, of which those before the length count. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** Makes room for as many bytes, which whoever asks for it fills in from the beginning. */
    public byte[] filled(int count) {
        clear();
        room(count);
        length = count;
        return bytes;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Puts one of any size; small ones that are not negative take least. */
    public void putNumber(long number) {
        room(Long.BYTES + 2);
        long left = number;
        while ((left & -MORE) != 0) {
            bytes[length++] = (byte) (left | MORE);
            left >>>= SEVEN;
        }
        bytes[length++] = (byte) left;
    }

    public void putText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        putNumber(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /** Puts some of other bytes. */
    public void put(byte[] others, int from, int count) {
        room(count);
        System.arraycopy(others, from, bytes, length, count);
        length += count;
    }

    /** Goes to a place among them. */
    public void goTo(int place) {
        at = place;
    }

    /** Where the next stands. */
    public int place() {
        return at;
    }

    public long number() {
        long number = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            number |= (long) (bytes[at++] & (MORE - 1)) << shift;
            shift += SEVEN;
        }
        return number | ((long) bytes[at++] << shift);
    }

    /** The text that stands there; the very one that is given, if it is the same. */
    public String text(String same) {
        int count = Math.toIntExact(number());
        int from = at;
        at += count;
        return isAscii(same, from, count) ? same : new String(bytes, from, count, StandardCharsets.UTF_8);
    }

    private boolean isAscii(String text, int from, int count) {
        if (text.length() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (text.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
