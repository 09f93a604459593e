package org.ragstone.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.ragstone.model.Characters;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;

/**
 * A text as a person sees it: what does not show is told where it stands, and left out, so that nothing else is said of
 * it and the rest can be read. Knows where in the text as it is written each character stands. Not thread-safe.
 */
public final class SeenText {
    /** So many are told one by one; who has seen them deletes the others too. */
    static final int MOST_TOLD = 20;

    private static final int[] NONE = {};
    private static final char LOST = '\uFFFD';

    private final String file;
    private final String written;
    private final String seen;
    // Of each character left out: where it would stand in what is seen, and how many halves it and those before it
    // have.
    private final int[] places;
    private final int[] halves;
    private int line;
    private int lineStart;

    private SeenText(String file, String written, String seen, int[] places, int[] halves) {
        this.file = file;
        this.written = written;
        this.seen = seen;
        this.places = places;
        this.halves = halves;
    }

    /** Of the text of a file, lines ended by LF. */
    public static SeenText of(String file, String written, Problems problems) {
        return of(
                file,
                written,
                codePoint -> codePoint == '\r' || codePoint == LOST || Characters.isHidden(codePoint),
                problems);
    }

    /** Likewise, where only some of the characters that do not show are refused. */
    static SeenText of(String file, String written, IntPredicate refused, Problems problems) {
        return Characters.firstHidden(written, 0) < 0 && written.indexOf('\r') < 0 && written.indexOf(LOST) < 0
                ? new SeenText(file, written, written, NONE, NONE)
                : new Sieve(file, written, problems).seen(refused);
    }

    /** Goes through a text once. */
    private static final class Sieve {
        private final String file;
        private final String written;
        private final Problems problems;
        private final StringBuilder seen = new StringBuilder();
        private int[] places = new int[MOST_TOLD];
        private int[] halves = new int[MOST_TOLD];
        private int count;

        Sieve(String file, String written, Problems problems) {
            this.file = file;
            this.written = written;
            this.problems = problems;
        }

        SeenText seen(IntPredicate refused) {
            int line = 1;
            int column = 1;
            Location last = new Location.InFile(file);
            for (int at = 0; at < written.length(); at += Character.charCount(written.codePointAt(at))) {
                int codePoint = written.codePointAt(at);
                if (refused.test(codePoint)) {
                    Excerpt excerpt = new Excerpt(written, at, Character.charCount(codePoint));
                    last = new Location.InText(file, line, column, excerpt);
                    leaveOut(codePoint, last);
                } else {
                    seen.appendCodePoint(codePoint);
                }
                column = codePoint == '\n' ? 1 : column + 1;
                line += codePoint == '\n' ? 1 : 0;
            }
            if (count > MOST_TOLD) {
                problems.add(
                        last,
                        String.format(Locale.ROOT, "the last of %d characters that do not show in this file", count),
                        "");
            }
            return new SeenText(
                    file, written, seen.toString(), Arrays.copyOf(places, count), Arrays.copyOf(halves, count));
        }

        private void leaveOut(int codePoint, Location where) {
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
                halves = Arrays.copyOf(halves, 2 * count);
            }
            places[count] = seen.length();
            halves[count] = (count == 0 ? 0 : halves[count - 1]) + Character.charCount(codePoint);
            count++;
            if (count <= MOST_TOLD) {
                String what = codePoint == LOST
                        ? "a sign that stands for a character that was lost, "
                        : "a character that does not show, ";
                problems.add(
                        where,
                        what + Characters.named(codePoint) + ", cannot stand here",
                        "Delete it, or type the text anew.");
            }
        }
    }

    /** The text without what does not show. */
    public String text() {
        return seen;
    }

    /**
     * A place in the text as it is written.
     *
     * @param line from 1
     * @param column the character in the line, from 1, of what is seen
     * @param offset into the text that is seen
     * @param length in halves of characters, of what is seen
     */
    public Location.InText at(int line, int column, int offset, int length) {
        if (places.length == 0) {
            return new Location.InText(file, line, column, new Excerpt(written, offset, length));
        }
        int before = leftOutBefore(offset);
        int start = offset + halvesOf(before);
        int last = Math.max(offset, offset + length - 1);
        int end = length == 0 ? start : last + halvesOf(leftOutBefore(last)) + 1;
        return new Location.InText(
                file,
                line,
                column + before - leftOutBefore(lineStart(line) - 1),
                new Excerpt(written, start, end - start));
    }

    /** How many characters are left out up to there. */
    private int leftOutBefore(int offset) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int halvesOf(int leftOut) {
        return leftOut == 0 ? 0 : halves[leftOut - 1];
    }

    /** Where a line of what is seen starts, found from the one that was asked for last. */
    private int lineStart(int wanted) {
        if (line == 0 || wanted < line) {
            line = 1;
            lineStart = 0;
        }
        for (int end = seen.indexOf('\n', lineStart); line < wanted && end >= 0; end = seen.indexOf('\n', lineStart)) {
            lineStart = end + 1;
            line++;
        }
        return lineStart;
    }
}
