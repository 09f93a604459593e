package org.ragstone.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Goes through the bytes of a CSV file of UTF-8 for some cells of each of its rows, which takes a small part of the time of reading
 * them. Of what does not come apart in rows it may see others than are there. Not thread-safe.
 */
public final class CellScan implements AutoCloseable {
    private static final int PIECE = 1 << 17;
    private static final int END = -1;
    private static final byte QUOTE = '"';
    private static final byte LF = '\n';
    private static final byte CR = '\r';

    private final InputStream file;
    private final byte separator;
    private final CellBytes[] cells;
    // What stands at each place of a row, up to the last that is asked for.
    private final CellBytes[] places;
    private final CellBytes ignored = new CellBytes(/* isAskedFor= */ false);
    private final byte[] bytes = new byte[PIECE];
    private int at;
    private int end;
    private int line = 1;

    CellScan(InputStream file, char separator, int headerLine, int[] asked) {
        this.file = file;
        this.separator = (byte) separator;
        this.places = new CellBytes[Arrays.stream(asked).max().orElse(-1) + 1];
        this.cells = new CellBytes[asked.length];
        Arrays.fill(places, ignored);
        for (int i = 0; i < asked.length; i++) {
            cells[i] = new CellBytes(/* isAskedFor= */ true);
            if (asked[i] >= 0) {
                places[asked[i]] = cells[i];
            }
        }
        while (line <= headerLine && next()) {
            // What stands above the rows of the table.
        }
    }

    /** Goes on to the next row; whether there is one. One without a cell that is asked for has blank ones. */
    public boolean next() {
        if (peek() == END) {
            return false;
        }
        for (CellBytes each : cells) {
            each.clear();
        }
        boolean isMore = true;
        for (int i = 0; isMore && i < places.length; i++) {
            isMore = readCell(places[i]);
        }
        if (isMore) {
            skipRow();
        }
        return true;
    }

    /** How many cells of each row are asked for. */
    int count() {
        return cells.length;
    }

    /** One of those that are asked for, which has other bytes in each row. */
    public CellBytes cell(int index) {
        return cells[index];
    }

    private boolean isMore() {
        return at < end || fill();
    }

    private int peek() {
        return isMore() ? bytes[at] & 0xFF : END;
    }

    private boolean fill() {
        try {
            at = 0;
            end = Math.max(0, file.read(bytes, 0, PIECE));
            return end > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a cell and what ends it; whether another follows in the row. */
    private boolean readCell(CellBytes cell) {
        if (peek() == QUOTE) {
            at++;
            readQuoted(cell);
        }
        while (isMore()) {
            int from = at;
            int to = from;
            while (to < end && bytes[to] != separator && bytes[to] != LF && bytes[to] != CR) {
                to++;
            }
            cell.add(bytes, from, to);
            at = to;
            if (to < end) {
                at++;
                return bytes[to] == separator || endLine(bytes[to]);
            }
        }
        return false;
    }

    /** Reads up to the quote that closes it; one that stands twice is one. */
    private void readQuoted(CellBytes cell) {
        while (isMore()) {
            int from = at;
            at = odd(from);
            cell.add(bytes, from, at);
            if (at < end && closes(cell)) {
                return;
            }
        }
    }

    /** Passes over a quote or the end of a line that stands in a cell; whether it is the quote that closes it. */
    private boolean closes(CellBytes cell) {
        byte each = bytes[at++];
        if (each != QUOTE) {
            endLine(each);
            cell.add(LF);
            return false;
        }
        boolean isTwice = peek() == QUOTE;
        if (isTwice) {
            at++;
            cell.add(QUOTE);
        }
        return !isTwice;
    }

    /** Where the next quote or end of a line stands, or the end of what was read. */
    private int odd(int from) {
        int to = from;
        while (to + Long.BYTES <= end) {
            long eight = EightBytes.at(bytes, to);
            long found = EightBytes.found(eight, QUOTE) | EightBytes.found(eight, LF) | EightBytes.found(eight, CR);
            if (found != 0) {
                return to + EightBytes.first(found);
            }
            to += Long.BYTES;
        }
        while (to < end && bytes[to] != QUOTE && bytes[to] != LF && bytes[to] != CR) {
            to++;
        }
        return to;
    }

    /** Ends a row, which no cell follows. */
    private boolean endLine(byte sign) {
        line++;
        if (sign == CR && peek() == LF) {
            at++;
        }
        return false;
    }

    /** To the end of the row, in which a quote begins a cell only behind a separator. */
    private void skipRow() {
        byte before = separator;
        while (isMore()) {
            int from = at;
            at = odd(from);
            before = at > from ? bytes[at - 1] : before;
            if (at < end) {
                byte each = bytes[at++];
                if (each != QUOTE) {
                    endLine(each);
                    return;
                }
                if (before == separator) {
                    readQuoted(ignored);
                }
                before = QUOTE;
            }
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
