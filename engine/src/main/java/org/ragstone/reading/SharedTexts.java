package org.ragstone.reading;

import java.util.Arrays;

/**
 * Gives one text for all that are equal, so that what many rows say is held once. It knows short texts of late, so that
 * it stays small whatever it is asked. Not thread-safe.
 */
final class SharedTexts {
    private static final int KNOWN = 1 << 10;
    private static final int LONGEST = 64;
    /** By so many of its characters a text is told from others: it is made sooner than all of a title are looked at. */
    private static final int TELLING = 16;

    private final String[] known = new String[KNOWN];
    // What is another is mostly seen by it, so that the text itself need not be looked at.
    private final int[] hashes = new int[KNOWN];
    private int made;

    SharedTexts() {
        Arrays.fill(known, "");
    }

    /** The text of the characters from the start up to the end. */
    String text(char[] buffer, int start, int end) {
        if (end - start > LONGEST) {
            made++;
            return new String(buffer, start, end - start);
        }
        int hash = hash(buffer, start, end);
        int place = (hash ^ hash >>> 16) & KNOWN - 1;
        if (hashes[place] != hash || !isEqual(known[place], buffer, start, end)) {
            made++;
            hashes[place] = hash;
            known[place] = new String(buffer, start, end - start);
        }
        return known[place];
    }

    /** How many texts it has made, which it did not know. */
    int made() {
        return made;
    }

    private static int hash(char[] buffer, int start, int end) {
        int length = end - start;
        int step = 1 + (length - 1) / TELLING;
        int hash = length;
        for (int i = start; i < end; i += step) {
            hash = 31 * hash + buffer[i];
        }
        return hash;
    }

    private static boolean isEqual(String text, char[] buffer, int start, int end) {
        int last = end - start - 1;
        // References that follow each other mostly differ at their end.
        if (text.length() != last + 1 || (last >= 0 && text.charAt(last) != buffer[end - 1])) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (text.charAt(i) != buffer[start + i]) {
                return false;
            }
        }
        return true;
    }
}
