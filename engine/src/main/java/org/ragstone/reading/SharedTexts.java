package org.ragstone.reading;

import java.util.Arrays;

/**
 * Gives one text for all that are equal, so that what many rows say is held once. It knows short texts of late, so that
 * it stays small whatever it is asked. Not thread-safe.
 */
final class SharedTexts {
    private static final int KNOWN = 1 << 10;
    private static final int LONGEST = 64;

    private final String[] known = new String[KNOWN];

    SharedTexts() {
        Arrays.fill(known, "");
    }

    /** The text of the characters from the start up to the end. */
    String text(char[] buffer, int start, int end) {
        if (end - start > LONGEST) {
            return new String(buffer, start, end - start);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + buffer[i];
        }
        int place = (hash ^ hash >>> 16) & KNOWN - 1;
        if (!isEqual(known[place], buffer, start, end)) {
            known[place] = new String(buffer, start, end - start);
        }
        return known[place];
    }

    /** Whether the text is that of the characters. */
    static boolean isEqual(String text, char[] buffer, int start, int end) {
        if (text.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i - start) != buffer[i]) {
                return false;
            }
        }
        return true;
    }
}
