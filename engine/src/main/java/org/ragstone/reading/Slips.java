package org.ragstone.reading;

import java.util.Arrays;

/**
 * Counts the slips that make a word of another: insertions, deletions, replacements and swaps of neighbours; case and the kind
 * of separator do not count. Looks no further off the diagonal than the slips that are asked for. Not thread-safe.
 */
final class Slips {
    /** How many letters are compared with one word before giving up; tens of thousands of short words take fewer. */
    static final int MOST_STEPS = 1 << 20;

    private final String word;
    // The last three lines of the table of all distances, each as long as it needs to be.
    private final int[][] lines = new int[3][0];
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
        begin(other, most);
        for (int i = 1; i <= word.length(); i++) {
            int nearest = line(other, i, most);
            // A swap reaches back over one line, so one more than most may still come down to it.
            if (nearest > most + 1 || areTooManySteps()) {
                return most + 1;
            }
        }
        return lines[word.length() % 3][other.length()];
    }

    private void begin(String other, int most) {
        if (lines[0].length <= other.length()) {
            Arrays.setAll(lines, each -> new int[other.length() + 1]);
        }
        for (int j = 0; j <= Math.min(other.length(), most + 1); j++) {
            lines[0][j] = j;
        }
    }

    /** The least of the line. What stands just outside the band is too far, and what is beyond is never asked for. */
    private int line(String other, int i, int most) {
        int[] line = lines[i % 3];
        int[] above = lines[(i - 1) % 3];
        int from = Math.max(1, i - most);
        int to = Math.min(other.length(), i + most);
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
        if (to < other.length()) {
            line[to + 1] = most + 2;
        }
        return nearest;
    }

    private boolean isSame(int i, String other, int j) {
        return folded(word.charAt(i - 1)) == folded(other.charAt(j - 1));
    }

    private static char folded(char letter) {
        return letter == '-' || letter == ' ' ? '_' : Character.toLowerCase(letter);
    }
}
