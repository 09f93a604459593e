package org.ragstone.reading;

/** A character of UTF-8 that is not of ASCII, as its bytes stand in a file. */
final class Utf8Character {
    /** As many bytes as one has at the most. */
    static final int LONGEST = 4;

    private static final int LAST_OF_A_SURROGATE = 0x9F;
    private static final int LAST_OF_ALL = 0x8F;

    private Utf8Character() {}

    /** How many bytes the one has that begins there, or 0 where none does: nobody writes one with more than it needs, or half of one. */
    static int length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? LONGEST : 0;
        if (length == 0 || at + length > end) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        if (second < least(first) || second > most(first)) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int least(int first) {
        return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    }

    private static int most(int first) {
        return first == 0xED ? LAST_OF_A_SURROGATE : first == 0xF4 ? LAST_OF_ALL : 0xBF;
    }
}
