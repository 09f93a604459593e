package org.ragstone.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Goes through the bytes of a CSV file of UTF-8 for some cells of each of its rows, which takes a small part of the time of reading
 * them. Of what does not come apart in rows it may see others than are there. Not thread-safe.
 */
public final class CellScan implements AutoCloseable {
    private static final int PIECE = 1 << 17;
    private static final int END = -1;
    private static final int DELETE = 0x7F;
    private static final byte QUOTE = '"';
    private static final byte LF = '\n';
    private static final byte CR = '\r';

    private final InputStream file;
    private final byte separator;
    // Which of the cells that are asked for stands at each place of a row, up to the last of them, or -1.
    private final int[] asked;
    private final Cell[] cells;
    private final byte[] bytes = new byte[PIECE];
    private int at;
    private int end;
    private int line = 1;

    /** The bytes of a cell, whatever quotes it stands in. */
    private static final class Cell {
        private byte[] bytes = new byte[64];
        private int length;
        private boolean isPlain;

        void clear() {
            length = 0;
            isPlain = true;
        }

        void add(byte each) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            isPlain &= each >= ' ' && each < DELETE;
            bytes[length++] = each;
        }

        /** Whether its bytes are those of its text. */
        boolean isAsItIs() {
            return isPlain && (length == 0 || (bytes[0] > '\'' && bytes[length - 1] > ' '));
        }

        String text() {
            char[] chars = new String(bytes, 0, length, StandardCharsets.UTF_8).toCharArray();
            return CsvCellsReader.text(chars, 0, chars.length);
        }
    }

    CellScan(Path path, char separator, int headerLine, int[] places) {
        try {
            this.file = Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.separator = (byte) separator;
        this.asked = new int[Arrays.stream(places).max().orElse(-1) + 1];
        this.cells = new Cell[places.length];
        Arrays.fill(asked, -1);
        for (int i = 0; i < places.length; i++) {
            cells[i] = new Cell();
            if (places[i] >= 0) {
                asked[places[i]] = i;
            }
        }
        while (line <= headerLine && next()) {
            // What stands above the rows of the table.
        }
    }

    /** Goes on to the next row; whether there is one. One without a cell that is asked for has blank ones. */
    public boolean next() {
        int first = peek();
        if (first == END) {
            return false;
        }
        for (Cell each : cells) {
            each.clear();
        }
        int place = 0;
        boolean isMore = true;
        while (isMore && place < asked.length) {
            isMore = asked[place] < 0 ? skipCell() : readCell(cells[asked[place]]);
            place++;
        }
        if (isMore) {
            skipRow();
        }
        return true;
    }

    /** Whether the bytes of the cell are those of its text. */
    public boolean isAsItIs(int cell) {
        return cells[cell].isAsItIs();
    }

    /** How many bytes the cell has. */
    public int length(int cell) {
        return cells[cell].length;
    }

    /** One of its bytes. */
    public byte at(int cell, int place) {
        return cells[cell].bytes[place];
    }

    /** Whether the cell has those bytes. */
    public boolean is(int cell, byte[] others, int length) {
        return Arrays.equals(cells[cell].bytes, 0, cells[cell].length, others, 0, length);
    }

    /** Copies the bytes of the cell into those given, or into more. */
    public byte[] copy(int cell, byte[] into) {
        int length = cells[cell].length;
        byte[] to = into.length < length ? new byte[2 * length] : into;
        System.arraycopy(cells[cell].bytes, 0, to, 0, length);
        return to;
    }

    /** The text of the cell, as the reader of rows has it. */
    public String text(int cell) {
        return cells[cell].text();
    }

    private int peek() {
        return at < end || fill() ? bytes[at] & 0xFF : END;
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
    private boolean readCell(Cell cell) {
        boolean isQuoted = peek() == QUOTE;
        if (isQuoted) {
            at++;
            readQuoted(cell);
        }
        while (at < end || fill()) {
            byte each = bytes[at++];
            if (each == separator) {
                return true;
            }
            if (each == LF || each == CR) {
                endLine(each);
                return false;
            }
            cell.add(each);
        }
        return false;
    }

    private void readQuoted(Cell cell) {
        while (at < end || fill()) {
            byte each = bytes[at++];
            if (each == QUOTE) {
                if (peek() != QUOTE) {
                    return;
                }
                at++;
            } else if (each == LF) {
                line++;
            }
            cell.add(each);
        }
    }

    private void endLine(byte sign) {
        line++;
        if (sign == CR && peek() == LF) {
            at++;
        }
    }

    private boolean skipCell() {
        if (peek() == QUOTE) {
            at++;
            skipQuoted();
        }
        while (at < end || fill()) {
            byte each = bytes[at++];
            if (each == separator) {
                return true;
            }
            if (each == LF || each == CR) {
                endLine(each);
                return false;
            }
        }
        return false;
    }

    private void skipQuoted() {
        while (at < end || fill()) {
            byte each = bytes[at++];
            if (each == QUOTE) {
                if (peek() != QUOTE) {
                    return;
                }
                at++;
            } else if (each == LF) {
                line++;
            }
        }
    }

    /** To the end of the row, in which a quote begins a cell only behind a separator. */
    private void skipRow() {
        byte before = separator;
        while (at < end || fill()) {
            int from = at;
            int to = end;
            while (from < to && bytes[from] > QUOTE) {
                from++;
            }
            if (from > at) {
                before = bytes[from - 1];
            }
            at = from;
            if (from == to) {
                continue;
            }
            byte each = bytes[at++];
            if (each == LF || each == CR) {
                endLine(each);
                return;
            }
            if (each == QUOTE && before == separator) {
                skipQuoted();
            }
            before = each;
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
