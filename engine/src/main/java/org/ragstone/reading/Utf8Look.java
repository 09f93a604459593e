package org.ragstone.reading;

import java.io.IOException;
import java.io.InputStream;
import org.ragstone.model.Cancellation;

/** What the bytes of a file show of its text, gone through once without making characters of them. Not thread-safe. */
final class Utf8Look {
    private static final int PIECE = 1 << 16;
    // The first byte of each character that one which was encoded twice begins with, and the second.
    private static final byte OF_TWICE = (byte) 0xC3;
    private static final byte[] SECOND_OF_TWICE = {(byte) 0x82, (byte) 0x83, (byte) 0xA2, (byte) 0xB0};

    private final byte[] bytes = new byte[PIECE];
    private boolean isText = true;
    private boolean mayBeTwice;
    private boolean hasQuotedComma;

    /** Goes through a file whose first bytes were read already. */
    Utf8Look(byte[] first, InputStream rest) throws IOException {
        System.arraycopy(first, 0, bytes, 0, first.length);
        int end = first.length;
        boolean isMore = true;
        while (isMore && isText) {
            Cancellation.check();
            int read = rest.read(bytes, end, PIECE - end);
            isMore = read > 0;
            end += Math.max(read, 0);
            // As many as one look takes stay, until there are more behind them.
            int seen = through(isMore ? end - QuotedComma.LONGEST : end, end);
            end -= seen;
            System.arraycopy(bytes, seen, bytes, 0, end);
        }
    }

    /** Looks at the bytes up to a place; how far it came. */
    private int through(int to, int end) {
        int at = 0;
        while (at < to) {
            if (at + Long.BYTES <= end && EightBytes.areWithout(EightBytes.at(bytes, at), (byte) '"')) {
                at += Long.BYTES;
            } else {
                int next = Math.min(at + Long.BYTES, to);
                while (at < next) {
                    at += bytes[at] < 0 ? beyondAscii(at, end) : ascii(at, end);
                }
            }
        }
        return at;
    }

    private int ascii(int at, int end) {
        isText &= bytes[at] != 0;
        hasQuotedComma = hasQuotedComma
                || (bytes[at] == '"' && QuotedComma.isBehind(bytes, at, Math.min(end, at + QuotedComma.LONGEST)));
        return 1;
    }

    private int beyondAscii(int at, int end) {
        int length = Utf8Character.length(bytes, at, end);
        isText &= length > 0;
        mayBeTwice |= length == 2 && isOfTwice(at, end);
        return Math.max(1, length);
    }

    private boolean isOfTwice(int at, int end) {
        boolean isOne = false;
        for (byte each : SECOND_OF_TWICE) {
            isOne |= bytes[at + 1] == each;
        }
        // Behind it stands what a further byte was taken for, which is beyond ASCII as well.
        return isOne && bytes[at] == OF_TWICE && at + 2 < end && bytes[at + 2] < 0;
    }

    /** Whether they are those of a text of UTF-8. */
    boolean isText() {
        return isText;
    }

    /** Whether it may have characters that were encoded twice. */
    boolean mayBeEncodedTwice() {
        return mayBeTwice;
    }

    /** Whether it has a {@link QuotedComma}. */
    boolean hasQuotedComma() {
        return hasQuotedComma;
    }
}
