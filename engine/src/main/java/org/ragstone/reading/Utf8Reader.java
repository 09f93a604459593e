package org.ragstone.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The characters of a file that was found to be UTF-8, its lines ended by LF. */
final class Utf8Reader extends Reader {
    private static final int PIECE = 1 << 16;

    private final InputStream file;
    private final byte[] bytes = new byte[PIECE];
    private final char[] chars = new char[PIECE];
    private int kept;
    private int at;
    private int end;
    private boolean isAfterReturn;

    Utf8Reader(InputStream file) {
        this.file = file;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (at == end) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, end - at);
        System.arraycopy(chars, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        int read = file.read(bytes, kept, PIECE - kept);
        if (read <= 0 && kept == 0) {
            return false;
        }
        int length = kept + Math.max(read, 0);
        // What a file that was changed meanwhile ends with is taken as it is.
        int whole = read <= 0 ? length : whole(length);
        at = 0;
        end = decode(whole);
        kept = length - whole;
        System.arraycopy(bytes, whole, bytes, 0, kept);
        return true;
    }

    /** How many of the bytes are of characters that are there as a whole. */
    private int whole(int length) {
        for (int back = 1; back < Utf8Character.LONGEST && back <= length; back++) {
            int each = bytes[length - back] & 0xFF;
            if (each < 0x80) {
                return length;
            }
            if (each >= 0xC0) {
                int bytesOfIt = each >= 0xF0 ? Utf8Character.LONGEST : each >= 0xE0 ? Utf8Character.LONGEST - 1 : 2;
                return back < bytesOfIt ? length - back : length;
            }
        }
        return length;
    }

    /** Makes characters of so many bytes; how many they are. */
    private int decode(int length) {
        int to = 0;
        int from = 0;
        while (from < length) {
            byte each = bytes[from];
            if (each > '\r') {
                chars[to++] = (char) each;
                from++;
                isAfterReturn = false;
            } else if (each >= 0) {
                to = control(each, to);
                from++;
            } else {
                int last = beyondAscii(from, length);
                String text = new String(bytes, from, last - from, StandardCharsets.UTF_8);
                text.getChars(0, text.length(), chars, to);
                to += text.length();
                from = last;
                isAfterReturn = false;
            }
        }
        return to;
    }

    private int control(byte each, int to) {
        boolean isOfTheReturn = each == '\n' && isAfterReturn;
        isAfterReturn = each == '\r';
        if (isOfTheReturn) {
            return to;
        }
        chars[to] = isAfterReturn ? '\n' : (char) each;
        return to + 1;
    }

    private int beyondAscii(int from, int length) {
        int last = from + 1;
        while (last < length && bytes[last] < 0) {
            last++;
        }
        return last;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
