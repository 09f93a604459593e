package org.ragstone.model;

import java.util.List;

/**
 * The part of a text that a problem is about: {@code length} of its characters from {@code offset} on. Holds on to the
 * whole text, and cuts the line out when somebody wants to see it.
 */
public record Excerpt(String text, int offset, int length) {
    /** Nothing to show. */
    public static final Excerpt NONE = new Excerpt("", 0, 0);

    private static final int LONGEST = 120;
    private static final int FURTHEST = 10 * LONGEST;

    public Excerpt {
        if (offset < 0 || length < 0 || offset + length > text.length()) {
            throw new IllegalArgumentException(offset + " and " + length + " of " + text.length());
        }
    }

    /**
     * The line, without the blanks it starts with, and under it a line of {@code ^} where the excerpt stands; of a long
     * line only the surroundings. What cannot be seen is shown as {@code ?}. Empty if there is no text.
     */
    public List<String> shown() {
        int start = start();
        int end = end();
        if (start == end) {
            return List.of();
        }
        while (start < offset && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        boolean fits = end - start <= LONGEST;
        int from = fits ? start : Characters.whole(text, Math.max(start, offset - LONGEST / 2));
        int to = fits ? end : Characters.whole(text, Math.min(end, from + LONGEST));
        int markEnd = Math.min(offset + length, to);
        String line = (from > start ? "…" : "") + Characters.masked(text.substring(from, to)) + (to < end ? "…" : "");
        int blanks = (from > start ? 1 : 0) + text.codePointCount(from, offset);
        int marks = Math.max(1, text.codePointCount(offset, markEnd));
        return List.of(line.stripTrailing(), " ".repeat(blanks) + "^".repeat(marks));
    }

    // All that is wrong with a long line is shown by what is near it, and the rest of the line not looked at each time.
    private int start() {
        int start = offset;
        while (start > 0 && offset - start < FURTHEST && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int end() {
        int end = offset;
        while (end < text.length() && end - offset < FURTHEST && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
