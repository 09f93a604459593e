package org.ragstone.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.ragstone.model.Cancellation;

/** The text of a file of any length that was found to be UTF-8, read anew each time. Thread-safe. */
final class Utf8Text implements CsvText {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int PIECE = 1 << 16;
    // Of which a character of UTF-8 has so many bytes at the most.
    private static final int LONGEST = 4;
    // The first byte of each character that one which was encoded twice begins with.
    private static final byte OF_TWICE = (byte) 0xC3;
    private static final int SEEN = 16;

    private final Path path;
    private final int from;
    private final boolean hasQuotes;
    private final boolean hasReturns;
    private final boolean hasLatin;

    private Utf8Text(Path path, int from, boolean hasQuotes, boolean hasReturns, boolean hasLatin) {
        this.path = path;
        this.from = from;
        this.hasQuotes = hasQuotes;
        this.hasReturns = hasReturns;
        this.hasLatin = hasLatin;
    }

    /** The text of a file, or empty where its bytes are not those of UTF-8, or no text. */
    static Optional<Utf8Text> of(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            byte[] bytes = new byte[PIECE];
            int length = file.readNBytes(bytes, 0, PIECE);
            byte[] first = Arrays.copyOf(bytes, Math.min(length, SEEN));
            boolean isOther = Utf16.of(first).isPresent() || Utf32.isOne(first) || Workbooks.isOne(first);
            return isOther ? Optional.empty() : new Look(file).through(path, bytes, length);
        }
    }

    /** Goes through the bytes of a file once. */
    private static final class Look {
        private final InputStream file;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final CharBuffer decoded = CharBuffer.allocate(PIECE + LONGEST);
        private boolean hasQuotes;
        private boolean hasReturns;
        private boolean hasLatin;

        Look(InputStream file) {
            this.file = file;
        }

        Optional<Utf8Text> through(Path path, byte[] bytes, int first) throws IOException {
            int from = first >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                    ? MARK.length
                    : 0;
            int kept = 0;
            for (int length = first; length > 0; length = file.read(bytes, kept, PIECE - kept)) {
                Cancellation.check();
                int end = kept + length;
                boolean isAscii = kept == 0;
                for (int i = kept; i < end; i++) {
                    byte each = bytes[i];
                    if (each <= '"') {
                        if (each == 0) {
                            return Optional.empty();
                        }
                        isAscii &= each > 0;
                        hasQuotes |= each == '"';
                        hasReturns |= each == '\r';
                        hasLatin |= each == OF_TWICE;
                    }
                }
                kept = isAscii ? 0 : left(bytes, end);
                if (kept < 0) {
                    return Optional.empty();
                }
            }
            return kept > 0 ? Optional.empty() : Optional.of(new Utf8Text(path, from, hasQuotes, hasReturns, hasLatin));
        }

        /** How many bytes of an unfinished character are left, then at the beginning; -1 where any is none. */
        private int left(byte[] bytes, int end) {
            ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
            decoded.clear();
            if (decoder.reset().decode(in, decoded, false).isError()) {
                return -1;
            }
            int left = in.remaining();
            System.arraycopy(bytes, in.position(), bytes, 0, left);
            return left;
        }
    }

    /** Whether it may have characters that were encoded twice. */
    boolean mayBeEncodedTwice() {
        return hasLatin;
    }

    @Override
    public boolean mayHaveQuotes() {
        return hasQuotes;
    }

    /** The file, for whoever goes through its bytes. */
    Path path() {
        return path;
    }

    @Override
    public Reader open() {
        try {
            InputStream file = Files.newInputStream(path);
            file.skipNBytes(from);
            return new Decoded(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Decoded extends Reader {
        private final InputStream file;
        private final byte[] bytes = new byte[PIECE];
        private final char[] chars = new char[PIECE];
        private int kept;
        private int at;
        private int end;
        private boolean isAfterReturn;

        Decoded(InputStream file) {
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
            // A String copies bytes of ASCII as fast as a machine can.
            String text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
            text.getChars(0, text.length(), chars, 0);
            at = 0;
            end = hasReturns ? withoutReturns(text.length()) : text.length();
            kept = length - whole;
            System.arraycopy(bytes, whole, bytes, 0, kept);
            return true;
        }

        /** How many of the bytes are of characters that are there as a whole. */
        private int whole(int length) {
            for (int back = 1; back < LONGEST && back <= length; back++) {
                int each = bytes[length - back] & 0xFF;
                if (each < 0x80) {
                    return length;
                }
                if (each >= 0xC0) {
                    int bytesOfIt = each >= 0xF0 ? LONGEST : each >= 0xE0 ? LONGEST - 1 : 2;
                    return back < bytesOfIt ? length - back : length;
                }
            }
            return length;
        }

        private int withoutReturns(int length) {
            int to = 0;
            for (int i = 0; i < length; i++) {
                char each = chars[i];
                if (each == '\r') {
                    chars[to++] = '\n';
                } else if (each != '\n' || !isAfterReturn) {
                    chars[to++] = each;
                }
                isAfterReturn = each == '\r';
            }
            return to;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
