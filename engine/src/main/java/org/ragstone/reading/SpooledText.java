package org.ragstone.reading;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text of CSV that is made a row at a time of what somebody wrote in another form, and keeps of each row where that stood. It is
 * held in a temporary file, which is gone when it is closed. Written by one thread, and then read by any.
 */
public final class SpooledText implements CsvText, AutoCloseable {
    private static final byte[] QUOTE = {'"'};
    private static final byte[] SEPARATOR = {','};
    private static final byte[] END = {'\n'};

    private final TemporaryFile file = TemporaryFile.create();
    // By line, from 1; a row of several lines has the same of each.
    private long[] origins = new long[64];
    private int lines;
    private final boolean isOfDecimalCommas;
    private boolean hasQuotedComma;

    /** @param isOfDecimalCommas whether a comma in a figure may be a decimal point, wherever it was written */
    public SpooledText(boolean isOfDecimalCommas) {
        this.isOfDecimalCommas = isOfDecimalCommas;
    }

    /**
     * Puts a row at its end.
     *
     * @param origin whatever says where it stood
     * @param cells its texts as they were written; what a spreadsheet would run is taken as text
     */
    public void add(long origin, List<String> cells) {
        int begun = lines + 1;
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                put(SEPARATOR);
            }
            put(cells.get(i));
        }
        put(END);
        lines++;
        keep(begun, origin);
    }

    private void put(String text) {
        // Whoever reads a cell takes the mark away that stands before such a text in CSV.
        String cell = CellText.of(EncodedText.lines(text));
        put(QUOTE);
        put(cell.replace("\"", "\"\"").getBytes(StandardCharsets.UTF_8));
        put(QUOTE);
        if (cell.indexOf('\n') >= 0) {
            lines += (int) cell.chars().filter(each -> each == '\n').count();
        }
        hasQuotedComma |= text.indexOf(',') >= 0 && QuotedComma.isIn("\"" + text + "\"");
    }

    private void put(byte[] bytes) {
        file.put(bytes, 0, bytes.length);
    }

    private void keep(int begun, long origin) {
        if (lines >= origins.length) {
            origins = Arrays.copyOf(origins, Math.max(lines + 1, 2 * origins.length));
        }
        Arrays.fill(origins, begun, lines + 1, origin);
    }

    /** Where the row stood that the line is of, or 0 where there is none. */
    public long origin(int line) {
        return line < 1 || line > lines ? 0 : origins[line];
    }

    /** How many bytes it has. */
    public long bytes() {
        return file.length();
    }

    /** Has all that was put be there for whoever reads; nothing more is. */
    public SpooledText end() {
        file.flush();
        return this;
    }

    @Override
    public boolean isOfASheet() {
        return true;
    }

    @Override
    public boolean isOfDecimalCommas() {
        return isOfDecimalCommas;
    }

    @Override
    public Reader open() {
        return new Utf8Reader(stream());
    }

    @Override
    public boolean hasQuotedComma() {
        return hasQuotedComma;
    }

    @Override
    public Optional<CellScan> scan(char separator, int headerLine, int... places) {
        return Optional.of(new CellScan(stream(), separator, headerLine, places));
    }

    private InputStream stream() {
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
                int read = file.read(at, bytes, from, count);
                at += read;
                return read == 0 && count > 0 ? -1 : read;
            }
        };
    }

    @Override
    public void close() {
        file.close();
    }
}
