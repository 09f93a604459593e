package org.ragstone.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a cell of CSV without the quotes that it stands in, or none of one that nobody asks for. Not thread-safe. */
public final class CellBytes {
    private static final int DELETE = 0x7F;

    private final boolean isAskedFor;
    private byte[] bytes = new byte[64];
    private int length;

    CellBytes(boolean isAskedFor) {
        this.isAskedFor = isAskedFor;
    }

    void clear() {
        length = 0;
    }

    /** Puts those behind what is there. */
    void add(byte[] others, int from, int end) {
        if (!isAskedFor) {
            return;
        }
        room(end - from);
        // A few are copied sooner one by one.
        for (int i = from; i < end; i++) {
            bytes[length++] = others[i];
        }
    }

    void add(byte each) {
        if (isAskedFor) {
            room(1);
            bytes[length++] = each;
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** How many there are. */
    public int length() {
        return length;
    }

    /** Whether the sign is among them. */
    boolean has(byte sign) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == sign) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are those of its text. */
    public boolean areItsText() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < ' ' || bytes[i] == DELETE) {
                return false;
            }
        }
        return length == 0 || (bytes[0] > '\'' && bytes[length - 1] > ' ');
    }

    /** Whether they are those. */
    public boolean are(byte[] others, int count) {
        return Arrays.equals(bytes, 0, length, others, 0, count);
    }

    /** Copies them into those given, or into more. */
    public byte[] copy(byte[] into) {
        byte[] to = into.length < length ? new byte[2 * length] : into;
        System.arraycopy(bytes, 0, to, 0, length);
        return to;
    }

    /** The text of the cell, as the reader of rows has it. */
    public String text() {
        char[] chars = new String(bytes, 0, length, StandardCharsets.UTF_8).toCharArray();
        return CsvCellsReader.text(chars, 0, chars.length);
    }
}
