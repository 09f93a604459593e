package org.ragstone.model;

/**
 * A mistake in something a person wrote: where it stands, what is wrong in their own words, and a hint how to mend it
 * (empty when there is none).
 */
public record Problem(Location where, String what, String hint) implements Comparable<Problem> {
    private static final int LONGEST = 500;

    /**
     * Characters that do not show would disturb a terminal, forge a line or hide a difference, so their escapes are shown,
     * and the hint names the first by which a word is another than it looks; a page pasted where a word should be is cut.
     */
    public Problem {
        String odd = LookAlikes.firstIn(Characters.cut(what, LONGEST))
                .map(Characters::named)
                .orElse("");
        what = shown(what);
        hint = shown(hint.contains(odd) ? hint : ("It has " + odd + " in it. " + hint).strip());
    }

    static String shown(String text) {
        return Characters.shownOnOneLine(Characters.cut(text, LONGEST));
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
