package org.ragstone.dataset;

import org.ragstone.reading.RowBytes;
import org.ragstone.reading.TemporaryFile;

/** Goes through what was put into a temporary file, a record at a time. Not thread-safe. */
final class SpilledRows {
    private static final int OF_LENGTH = Integer.BYTES;

    private final TemporaryFile file;
    private final byte[] piece = new byte[1 << 15];
    private int at;
    private int end;
    private long place;
    private final RowBytes bytes = new RowBytes();

    SpilledRows(TemporaryFile file) {
        this.file = file;
    }

    /** Puts a record at the end of a file. */
    static void put(RowBytes record, TemporaryFile file) {
        int length = record.length();
        byte[] ofLength = {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> Byte.SIZE), (byte) length
        };
        file.put(ofLength, 0, OF_LENGTH);
        file.put(record.bytes(), 0, length);
    }

    /** Goes on to the next; whether there is one. */
    boolean next() {
        if (end - at < OF_LENGTH && !fill(OF_LENGTH)) {
            return false;
        }
        int length = 0;
        for (int i = 0; i < OF_LENGTH; i++) {
            length = length << Byte.SIZE | piece[at++] & 0xFF;
        }
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
        int read = file.read(place, piece, end, piece.length - end);
        place += read;
        end += read;
        return end >= needed;
    }
}
