package org.ragstone.model;

/**
 * A mistake in something a person wrote: where it stands, what is wrong in their own words, and a hint how to mend it
 * (empty when there is none).
 */
public record Problem(Location where, String what, String hint) implements Comparable<Problem> {
    private static final int LONGEST = 500;

    /**
     * Control characters in somebody's words would disturb a terminal or forge a line, so they are shown as {@code ?}; a
     * page pasted where a word should be is cut.
     */
    public Problem {
        what = shown(what);
        hint = shown(hint);
    }

    private static String shown(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return cut.replaceAll("\\p{Cntrl}", "?");
    }

    public static Problem at(Location where, String what) {
        return new Problem(where, what, "");
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = where.compareTo(other.where);
        return byPlace != 0 ? byPlace : what.compareTo(other.what);
    }

    /** As the command line prints it: the place and the mistake, then the hint on a line of its own. */
    @Override
    public String toString() {
        String fault = where + ": " + what;
        return hint.isEmpty() ? fault : fault + "\n  " + hint;
    }
}
