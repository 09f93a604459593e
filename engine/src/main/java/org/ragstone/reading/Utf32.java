package org.ragstone.reading;

import org.ragstone.model.ProblemsException;

/** A text of four bytes a character, which hardly any program saves, and begins as one of two bytes does. */
final class Utf32 {
    private static final int SEEN = 8;
    private static final int BYTES = 4;
    private static final int MARK = 0xFEFF;
    private static final int TURNED_MARK = 0xFFFE0000;

    private Utf32() {}

    /** @throws ProblemsException if the bytes begin with its mark, or with two letters of it */
    static void refuse(byte[] bytes, String name) {
        if (isOne(bytes)) {
            throw ProblemsException.of(name, "the file is saved as UTF-32", EncodedText.CURE);
        }
    }

    static boolean isOne(byte[] bytes) {
        if (bytes.length < BYTES) {
            return false;
        }
        int first = number(bytes, 0);
        if (first == MARK || first == TURNED_MARK) {
            return true;
        }
        return bytes.length >= SEEN
                && (areOfOne(first, number(bytes, BYTES), 0)
                        || areOfOne(first, number(bytes, BYTES), Integer.SIZE - Byte.SIZE));
    }

    /** Whether each has one byte that is not zero, at that place. */
    private static boolean areOfOne(int first, int second, int shift) {
        int other = ~(0xFF << shift);
        return first != 0 && second != 0 && (first & other) == 0 && (second & other) == 0;
    }

    private static int number(byte[] bytes, int from) {
        int number = 0;
        for (int i = from; i < from + BYTES; i++) {
            number = (number << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
