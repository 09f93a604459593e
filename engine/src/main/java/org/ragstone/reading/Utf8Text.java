package org.ragstone.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The text of a file of any length that was found to be UTF-8, read anew each time. Thread-safe. */
final class Utf8Text implements CsvText {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int SEEN = 16;

    private final Path path;
    private final int from;
    private final boolean mayBeTwice;
    private final boolean hasQuotedComma;

    private Utf8Text(Path path, int from, Utf8Look look) {
        this.path = path;
        this.from = from;
        this.mayBeTwice = look.mayBeEncodedTwice();
        this.hasQuotedComma = look.hasQuotedComma();
    }

    /** The text of a file, or empty where its bytes are not those of UTF-8, or no text. */
    static Optional<Utf8Text> of(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            byte[] first = file.readNBytes(SEEN);
            if (Utf16.of(first).isPresent() || Utf32.isOne(first) || Workbooks.isOne(first)) {
                return Optional.empty();
            }
            Utf8Look look = new Utf8Look(first, file);
            return look.isText() ? Optional.of(new Utf8Text(path, start(first), look)) : Optional.empty();
        }
    }

    private static int start(byte[] first) {
        return first.length >= MARK.length && Arrays.equals(first, 0, MARK.length, MARK, 0, MARK.length)
                ? MARK.length
                : 0;
    }

    /** Whether it may have characters that were encoded twice. */
    boolean mayBeEncodedTwice() {
        return mayBeTwice;
    }

    @Override
    public boolean hasQuotedComma() {
        return hasQuotedComma;
    }

    @Override
    public Optional<CellScan> scan(char separator, int headerLine, int... places) {
        return Optional.of(new CellScan(bytes(), separator, headerLine, places));
    }

    @Override
    public Reader open() {
        return new Utf8Reader(bytes());
    }

    private InputStream bytes() {
        try {
            InputStream file = Files.newInputStream(path);
            file.skipNBytes(from);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
