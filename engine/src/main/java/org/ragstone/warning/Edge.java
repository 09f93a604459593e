package org.ragstone.warning;

import java.math.BigDecimal;
import org.ragstone.arithmetic.Aim;
import org.ragstone.model.Polarity;

/**
 * A level that no figure of an indicator is beyond, and what says so.
 *
 * @param column of the indicator, in which it can be said otherwise
 */
record Edge(BigDecimal level, boolean isLeast, String words, String column) {
    static Edge least(BigDecimal level, String whose) {
        return new Edge(level, true, whose + " at least " + level.toPlainString(), "least");
    }

    static Edge most(BigDecimal level, String whose) {
        return new Edge(level, false, whose + " at most " + level.toPlainString(), "most");
    }

    /** The least that there is among the figures that are given. */
    static Edge seen(BigDecimal level) {
        return new Edge(level, true, "none of its figures is under " + level.toPlainString(), "least");
    }

    /** Whether whatever achieves the aim would be beyond. */
    boolean keepsFrom(Aim aim, Polarity polarity) {
        return polarity == Polarity.CLOSE
                ? aim.bounds().stream().allMatch(this::isShortOf)
                : isBest(polarity) && !aim.isAchievedBy(level);
    }

    /** Whether as much is achieved by what is no better. */
    boolean letsAchieve(Aim aim, Polarity polarity) {
        return (polarity == Polarity.CLOSE || !isBest(polarity)) && aim.isAchievedBy(level);
    }

    private boolean isBest(Polarity polarity) {
        return isLeast == (polarity == Polarity.LOWER);
    }

    private boolean isShortOf(BigDecimal figure) {
        int above = figure.compareTo(level);
        return isLeast ? above < 0 : above > 0;
    }
}
