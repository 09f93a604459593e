package org.ragstone.dataset.slices;

import java.nio.ByteBuffer;
import org.ragstone.reading.RowBytes;
import org.ragstone.reading.TemporaryFile;

/** Goes through what was put into a temporary file, a record at a time. Not thread-safe. */
final class SpilledRows {
    private static final int OF_LENGTH = Integer.BYTES;

    private final TemporaryFile file;
    private final byte[] piece = new byte[1 << 13];
    private int at;
    private int end;
    private long place;
    private final long last;
    private final RowBytes bytes = new RowBytes();

    SpilledRows(TemporaryFile file) {
        this(file, 0, file.length());
    }

    /** Of what stands between two places. */
    SpilledRows(TemporaryFile file, long from, long to) {
        this.file = file;
        this.place = from;
        this.last = to;
    }

    /** Puts a record at the end of a file. */
    static void put(RowBytes record, TemporaryFile file) {
        byte[] ofLength = ByteBuffer.allocate(OF_LENGTH).putInt(record.length()).array();
        file.put(ofLength, 0, OF_LENGTH);
        file.put(record.bytes(), 0, record.length());
    }

    /** The length of a record whose own begins there. */
    static int length(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes, at, OF_LENGTH).getInt();
    }

    /** Goes on to the next; whether there is one. */
    boolean next() {
        if (end - at < OF_LENGTH && !fill(OF_LENGTH)) {
            return false;
        }
        int length = length(piece, at);
        at += OF_LENGTH;
        byte[] into = bytes.filled(length);
        int copied = 0;
        while (copied < length && (at < end || fill(1))) {
            int some = Math.min(length - copied, end - at);
            System.arraycopy(piece, at, into, copied, some);
            at += some;
            copied += some;
        }
        return true;
    }

    /** The one that it has come to, until the next is asked for. */
    RowBytes bytes() {
        return bytes;
    }

    private boolean fill(int needed) {
        System.arraycopy(piece, at, piece, 0, end - at);
        end -= at;
        at = 0;
        int read = file.read(place, piece, end, (int) Math.min(piece.length - end, last - place));
        place += read;
        end += read;
        return end >= needed;
    }
}
