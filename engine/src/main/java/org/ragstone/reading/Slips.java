package org.ragstone.reading;

import java.util.Arrays;

/**
 * Counts the slips that make a word of another: insertions, deletions, replacements and swaps of neighbours; case and the kind
 * of separator do not count. Looks no further off the diagonal than the slips that are asked for. Not thread-safe.
 */
final class Slips {
    /** How many letters are compared with one word before giving up; fifty thousand short words take fewer. */
    static final int MOST_STEPS = 1 << 20;

    private final String word;
    // The last three lines of the table of all distances, each as long as it needs to be.
    private final int[][] lines = new int[3][0];
    private int start;
    private int steps;

    Slips(String word) {
        this.word = word;
    }

    /** How many letters have been compared. */
    int steps() {
        return steps;
    }

    boolean areTooManySteps() {
        return steps > MOST_STEPS;
    }

    /** The slips that make it the other word; one more than most is all that is said of what is further away. */
    int to(String other, int most) {
        steps++;
        if (Math.abs(word.length() - other.length()) > most) {
            return most + 1;
        }
        // What both begin or end with needs no slip.
        start = 0;
        int end = alikeAtTheEnd(other);
        start = alikeAtTheStart(other, end);
        return between(word.length() - start - end, other, other.length() - start - end, most);
    }

    private int alikeAtTheEnd(String other) {
        int most = Math.min(word.length(), other.length());
        int alike = 0;
        while (alike < most && isSame(word.length() - alike, other, other.length() - alike)) {
            alike++;
        }
        return alike;
    }

    private int alikeAtTheStart(String other, int end) {
        int most = Math.min(word.length(), other.length()) - end;
        start = 0;
        while (start < most && isSame(1, other, 1)) {
            start++;
        }
        return start;
    }

    private int between(int length, String other, int otherLength, int most) {
        begin(otherLength, most);
        for (int i = 1; i <= length; i++) {
            int nearest = line(other, otherLength, i, most);
            // A swap reaches back over one line, so one more than most may still come down to it.
            if (nearest > most + 1 || areTooManySteps()) {
                return most + 1;
            }
        }
        return Math.min(lines[length % 3][otherLength], most + 1);
    }

    private void begin(int otherLength, int most) {
        if (lines[0].length <= otherLength) {
            Arrays.setAll(lines, each -> new int[otherLength + 1]);
        }
        for (int j = 0; j <= Math.min(otherLength, most + 1); j++) {
            lines[0][j] = j;
        }
    }

    /** The least of the line. What stands just outside the band is too far, and what is beyond is never asked for. */
    private int line(String other, int otherLength, int i, int most) {
        int[] line = lines[i % 3];
        int[] above = lines[(i - 1) % 3];
        int from = Math.max(1, i - most);
        int to = Math.min(otherLength, i + most);
        line[from - 1] = from == 1 ? i : most + 2;
        int nearest = line[from - 1];
        for (int j = from; j <= to; j++) {
            int change = isSame(i, other, j) ? 0 : 1;
            line[j] = Math.min(Math.min(above[j], line[j - 1]) + 1, above[j - 1] + change);
            if (i > 1 && j > 1 && isSame(i, other, j - 1) && isSame(i - 1, other, j)) {
                line[j] = Math.min(line[j], lines[(i - 2) % 3][j - 2] + 1);
            }
            nearest = Math.min(nearest, line[j]);
            steps++;
        }
        if (to < otherLength) {
            line[to + 1] = most + 2;
        }
        return nearest;
    }

    /** Whether the letters of these numbers, from 1 behind the start that is alike, are the same. */
    private boolean isSame(int i, String other, int j) {
        return folded(word.charAt(start + i - 1)) == folded(other.charAt(start + j - 1));
    }

    private static char folded(char letter) {
        return letter == '-' || letter == ' ' ? '_' : Character.toLowerCase(letter);
    }
}
