package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Rows of an output that were made by themselves. Of columns that are there only where a row has something to say in them it has
 * those that its own rows need, one bit each, and can be written with any more. Nobody changes its bytes.
 */
public final class Piece {
    private static final int LINE_END = 1;

    private final byte[] bytes;
    private final int columns;
    private final int[] ends;

    /**
     * @param columns the bits of its own columns, which stand last in a row
     * @param ends where in the bytes each row has the end of what it always has, and then that of each of its own columns; empty
     *     in a form without such columns
     */
    public Piece(byte[] bytes, int columns, int[] ends) {
        this.bytes = bytes;
        this.columns = columns;
        this.ends = ends;
    }

    /** Of a form whose rows all have the same columns. */
    static Piece of(byte[] bytes) {
        return new Piece(bytes, 0, new int[0]);
    }

    public byte[] bytes() {
        return bytes;
    }

    public int columns() {
        return columns;
    }

    public int[] ends() {
        return ends;
    }

    /** Writes it with columns among which are its own. */
    public void write(int all, OutputStream out) throws IOException {
        if (all == columns) {
            out.write(bytes);
            return;
        }
        int start = 0;
        for (int at = 0; at < ends.length; ) {
            int end = ends[at++];
            out.write(bytes, start, end - start);
            for (int left = all; left != 0; left &= left - 1) {
                if ((columns & Integer.lowestOneBit(left)) == 0) {
                    out.write(',');
                } else {
                    out.write(bytes, end, ends[at] - end);
                    end = ends[at++];
                }
            }
            out.write('\n');
            start = end + LINE_END;
        }
    }
}
