package org.ragstone.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Figures as {@link BigDecimal#toPlainString} has them, put into bytes without a text between. */
public final class PlainFigure {
    /** As many bytes are enough for each that is written. */
    public static final int LONGEST = 40;

    private static final int MOST_DECIMALS = 18;

    private PlainFigure() {}

    /**
     * Writes a figure with every digit that it was given.
     *
     * @param at where it begins; there is room for {@link #LONGEST}
     * @return where it ends, or -1 if it is too long and nothing was written
     */
    public static int write(BigDecimal figure, byte[] to, int at) {
        BigInteger digits = figure.unscaledValue();
        int decimals = figure.scale();
        if (decimals < 0 || decimals > MOST_DECIMALS || digits.bitLength() >= Long.SIZE - 1) {
            return -1;
        }
        int start = at;
        long left = digits.longValue();
        if (left < 0) {
            to[start++] = '-';
            left = -left;
        }
        int end = start + Math.max(length(left), decimals + 1) + (decimals > 0 ? 1 : 0);
        int next = end;
        for (int written = 0; next > start; written++) {
            if (written == decimals && decimals > 0) {
                to[--next] = '.';
            }
            to[--next] = (byte) ('0' + left % 10);
            left /= 10;
        }
        return end;
    }

    private static int length(long number) {
        int length = 1;
        for (long left = number; left >= 10; left /= 10) {
            length++;
        }
        return length;
    }
}
