package org.ragstone.warning;

import java.math.BigDecimal;

/** Two figures that should be alike, of which one may be a hundred times what it is meant to be, or a hundredth. */
record Slip(BigDecimal one, BigDecimal other, boolean percent) {
    /** Half of a hundred, since figures that are like each other may still be as far apart as twice one of them. */
    static final BigDecimal FEWEST_TIMES = BigDecimal.valueOf(50);

    /** And twice a hundred: of whole things, more is no slip of two places. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(200);

    /** How near to a hundred where there is little to go by: no more than a quarter beside it. */
    private static final BigDecimal NEARLY_FEWEST = BigDecimal.valueOf(80);

    private static final BigDecimal NEARLY_MOST = BigDecimal.valueOf(125);

    /** Pounds and thousands of them, and no more than a quarter beside it. */
    private static final BigDecimal THOUSAND_FEWEST = BigDecimal.valueOf(800);

    private static final BigDecimal THOUSAND_MOST = BigDecimal.valueOf(1_250);

    /** Whole things fewer than this come fifty at once now and then. */
    private static final BigDecimal FEWEST_THINGS = BigDecimal.TEN;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Whether they are so far apart. Zero is no times anything, and what is on two sides of it is no slip of places. */
    boolean areApart() {
        if (one.signum() == 0 || one.signum() != other.signum() || digits(one) == digits(other)) {
            return false;
        }
        return times(FEWEST_TIMES) <= 0;
    }

    /** The digits before the point: where they are as many, one is less than ten times the other. */
    private static int digits(BigDecimal figure) {
        return figure.precision() - figure.scale();
    }

    /** How so many times the smaller compares with the larger. */
    private int times(BigDecimal times) {
        return smaller().abs().multiply(times).compareTo(larger().abs());
    }

    BigDecimal smaller() {
        return isOneSmaller() ? one : other;
    }

    BigDecimal larger() {
        return isOneSmaller() ? other : one;
    }

    private boolean isOneSmaller() {
        return one.abs().compareTo(other.abs()) <= 0;
    }

    /** Whether the larger is no more than so many times the smaller. */
    boolean areWithin(BigDecimal times) {
        return one.signum() != 0 && one.signum() == other.signum() && times(times) >= 0;
    }

    /** Whether they are nearly a hundred times apart. */
    boolean isNearlyHundred() {
        return times(NEARLY_FEWEST) <= 0 && times(NEARLY_MOST) >= 0;
    }

    /** Whether they are nearly a thousand times apart. */
    boolean isNearlyThousand() {
        return times(THOUSAND_FEWEST) <= 0 && times(THOUSAND_MOST) >= 0;
    }

    /** Whether there are so many of it that they do not come fifty at once, or it is measured and not counted. */
    static boolean isMany(BigDecimal figure) {
        return !AddingUp.isWhole(figure) || figure.abs().compareTo(FEWEST_THINGS) >= 0;
    }

    /**
     * Whether they are written as a slip would have them: a percentage of no more than one, as 94 % is as a fraction, or of more
     * than a hundred; something else with decimals, or with two zeros at its end.
     */
    boolean looksLikeOne() {
        if (percent) {
            return isFraction(smaller()) || isOverWhole(larger());
        }
        return !AddingUp.isWhole(smaller())
                || (smaller().abs().compareTo(FEWEST_THINGS) >= 0
                        && AddingUp.isWhole(larger().movePointLeft(2))
                        && times(MOST_TIMES) >= 0);
    }

    /** Whether it can be a percentage as a fraction of one. */
    static boolean isFraction(BigDecimal figure) {
        return figure.abs().compareTo(BigDecimal.ONE) <= 0;
    }

    static boolean isOverWhole(BigDecimal figure) {
        return figure.abs().compareTo(WHOLE) > 0;
    }

    /** Of two percentages the one that is likely amiss: what is over the whole, else what may be a fraction. */
    BigDecimal suspect() {
        return suspectsTheSmaller() ? smaller() : larger();
    }

    boolean suspectsTheOne() {
        return isOneSmaller() == suspectsTheSmaller();
    }

    boolean suspectsTheSmaller() {
        return !isOverWhole(larger());
    }

    /** How one stands to the other: "fifty times or more". */
    String words() {
        return isOneSmaller() ? "a fiftieth or less of" : "fifty times or more";
    }

    /** The same, the other first. */
    Slip exchanged() {
        return new Slip(/* one= */ other, /* other= */ one, percent);
    }

    /** What may be meant. */
    String hint(String unit) {
        if (!percent) {
            String same = unit.isEmpty() ? "in the same unit" : "in `%s`".formatted(unit);
            boolean mayBeThousands = isMoney(unit) && times(MOST_TIMES) < 0;
            return "See whether both are " + same + (mayBeThousands ? " and neither in thousands" : "")
                    + ", and the point at its place.";
        }
        return "A percentage is of a hundred: maybe " + meant(suspect()) + ".";
    }

    /** The same where the one stands alone among several that are alike: it is the first in question. */
    String hintOfOneAmongMany(String unit) {
        return percent && !suspectsTheOne()
                ? "A percentage is of a hundred: maybe `%s` is meant by `%s`, or %s."
                        .formatted(plain(one.movePointLeft(2)), one.toPlainString(), meant(other))
                : hint(unit);
    }

    private static String meant(BigDecimal suspect) {
        BigDecimal meant = isOverWhole(suspect) ? suspect.movePointLeft(2) : suspect.movePointRight(2);
        return "`%s` is meant by `%s`".formatted(plain(meant), suspect.toPlainString());
    }

    static boolean isMoney(String unit) {
        return unit.startsWith("£");
    }

    private static String plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
