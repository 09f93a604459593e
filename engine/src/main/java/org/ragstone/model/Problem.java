package org.ragstone.model;

import java.util.regex.Pattern;

/**
 * A mistake in something a person wrote: where it stands, what is wrong in their own words, and a hint how to mend it
 * (empty when there is none).
 */
public record Problem(Location where, String what, String hint) implements Comparable<Problem> {
    private static final int LONGEST = 500;
    private static final Pattern NOT_VISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\p{Cntrl}]");

    /**
     * Characters that do not show would disturb a terminal, forge a line or hide a difference, so they are shown as
     * {@code ?}; a page pasted where a word should be is cut.
     */
    public Problem {
        what = shown(what);
        hint = shown(hint);
    }

    private static String shown(String text) {
        return visible(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }

    /** The text on one line, with a {@code ?} for every character that does not show as one. */
    static String visible(String text) {
        return NOT_VISIBLE.matcher(text.replace('\t', ' ')).replaceAll("?");
    }

    public static Problem at(Location where, String what) {
        return new Problem(where, what, "");
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = where.compareTo(other.where);
        return byPlace != 0 ? byPlace : what.compareTo(other.what);
    }

    /** As the command line prints it: the place and the mistake, the line it is in with a mark under it, the hint. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(where + ": " + what);
        where.excerpt().shown().forEach(line -> text.append("\n    ").append(line));
        return hint.isEmpty()
                ? text.toString()
                : text.append("\n  ").append(hint).toString();
    }
}
