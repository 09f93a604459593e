package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Rows of an output that were made by themselves. Of columns that are there only where a row has something to say in them it has
 * those that its own rows need and can be written with any more. Nobody changes its bytes before it is {@linkplain
 * #letGo let go}.
 */
public final class Piece {
    private static final int LINE_END = 1;

    private final Bytes rows;
    private final ColumnBits columns;
    private final Bytes ends;
    private final Buffers buffers;
    private boolean isGone;

    /**
     * @param columns its own columns, which stand last in a row
     * @param ends where in the rows each has the end of what it always has, and then that of each of its own columns: four bytes
     *     each; none in a form without such columns
     * @param buffers where the bytes go when nobody reads them any more
     */
    Piece(Bytes rows, ColumnBits columns, Bytes ends, Buffers buffers) {
        this.rows = rows;
        this.columns = columns;
        this.ends = ends;
        this.buffers = buffers;
    }

    /** One that was put by, of which these are the bytes. */
    public static Piece of(byte[] rows, ColumnBits columns, byte[] ends) {
        return new Piece(Bytes.of(rows), columns, Bytes.of(ends), new Buffers());
    }

    /** Of a form whose rows all have the same columns. */
    static Piece of(Bytes rows, Buffers buffers) {
        return new Piece(rows, ColumnBits.NONE, Bytes.of(new byte[0]), buffers);
    }

    /** How many bytes its rows have. */
    public int length() {
        return rows.length();
    }

    /** How many bytes it takes to tell where they end. */
    public int endsLength() {
        return ends.length();
    }

    public ColumnBits columns() {
        return columns;
    }

    /** Puts its rows by, and then where they end. */
    public <E extends Exception> void putBy(Putting<E> to) throws E {
        requireNotGone();
        to.put(rows.written(), rows.length());
        to.put(ends.written(), ends.length());
    }

    /** Takes the first bytes of an array, and keeps nothing of it. */
    public interface Putting<E extends Exception> {
        void put(byte[] bytes, int length) throws E;
    }

    /** Nobody reads it any more: others write where it stood. */
    public void letGo() {
        requireNotGone();
        isGone = true;
        buffers.giveBack(rows.written());
        buffers.giveBack(ends.written());
    }

    private void requireNotGone() {
        if (isGone) {
            throw new IllegalStateException("a piece of %d bytes was let go".formatted(rows.length()));
        }
    }

    /** Writes it with columns among which are its own. */
    public void write(ColumnBits all, OutputStream out) throws IOException {
        requireNotGone();
        byte[] bytes = rows.written();
        if (all.equals(columns)) {
            out.write(bytes, 0, rows.length());
            return;
        }
        ByteBuffer at = ByteBuffer.wrap(ends.written(), 0, ends.length());
        int[] numbers = all.numbers();
        int start = 0;
        while (at.hasRemaining()) {
            int end = at.getInt();
            out.write(bytes, start, end - start);
            for (int each : numbers) {
                if (!columns.has(each)) {
                    out.write(',');
                } else {
                    int next = at.getInt();
                    out.write(bytes, end, next - end);
                    end = next;
                }
            }
            out.write('\n');
            start = end + LINE_END;
        }
    }
}
