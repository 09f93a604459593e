package org.ragstone.editors;

/** How a period is written. */
public final class Periods {
    private static final String PATTERN =
            "\\d{4}(?:-\\d{2}|-CQ[1-4]| to \\d{4}|/\\d{2}(?:-Q[1-4]|-T[1-3]|-H[12]| to \\d{4}/\\d{2})?)?";

    private Periods() {}

    /** A period in its own form, or blank. */
    public static Shape inItsForm() {
        return Shape.matching(PATTERN + "|").saying("Write a period such as 2018-07, 2018/19-Q2, 2018/19 or 2018.");
    }

    /** The form of a period, as part of a pattern. */
    public static String pattern() {
        return PATTERN;
    }
}
