package org.ragstone.dataset.book;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ragstone.model.ProblemsException;

/** Counts what comes out of an archive, whoever reads it, and refuses what grows as no workbook does. Not thread-safe. */
final class Inflated {
    /** A sheet that is full of numbers to its last row, in forty columns, has about two. */
    private static final long MOST = 4L << 30;

    /** Rows that are alike come out 40 times as long, and nothing that a program writes more than 200 times. */
    private static final long MOST_TIMES = 300;

    /** So much is read however short it was. */
    private static final long FEW = 16L << 20;

    /** A cell has at most 32,767 characters, and a tag less. */
    private static final int LONGEST_PIECE = 1 << 20;

    private final String name;
    private long all;

    Inflated(String name) {
        this.name = name;
    }

    /** @param packed how long the part is in the archive */
    InputStream counting(InputStream bytes, long packed) {
        return new Counting(bytes, packed);
    }

    private ProblemsException grows() {
        return ProblemsException.of(
                name,
                "the archive grows far beyond what a workbook does when it is unpacked",
                "If it comes from somebody whom you trust, open it in a spreadsheet program and save it anew.");
    }

    private final class Counting extends FilterInputStream {
        private final long most;
        private long count;
        private long lastSign;

        Counting(InputStream bytes, long packed) {
            super(bytes);
            this.most = Math.max(FEW, packed * MOST_TIMES);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            for (int i = 0; i < read; i++) {
                if (bytes[from + i] == '<' || bytes[from + i] == '>') {
                    lastSign = count + i;
                }
            }
            count += Math.max(read, 0);
            all += Math.max(read, 0);
            if (count > most || all > MOST || count - lastSign > LONGEST_PIECE) {
                throw grows();
            }
            return read;
        }
    }
}
