package org.ragstone.reading;

/** Digits in a text, as many as fit an int. */
final class Digits {
    static final int NO_NUMBER = -1;

    private Digits() {}

    /** The number that a part of the text is in digits alone, else {@link #NO_NUMBER}. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
