package org.ragstone.warning;

import java.math.BigDecimal;
import org.ragstone.arithmetic.Aim;
import org.ragstone.model.Polarity;

/**
 * A level that no figure of an indicator is beyond.
 *
 * @param isLeast whether none is below it, and else none above
 * @param source what says so
 */
record Edge(BigDecimal level, boolean isLeast, Source source) {
    /** What says that there is nothing beyond an edge. */
    enum Source {
        INDICATOR("its figures are"),
        UNIT("a percentage is"),
        /** None of the figures that are given is. */
        FIGURES("none of its figures is");

        private final String whose;

        Source(String whose) {
            this.whose = whose;
        }
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

    /** Whether no figure is worse. */
    boolean isWorst(Polarity polarity) {
        return polarity != Polarity.CLOSE && polarity != Polarity.NONE && !isBest(polarity);
    }

    private boolean isShortOf(BigDecimal figure) {
        int above = figure.compareTo(level);
        return isLeast ? above < 0 : above > 0;
    }

    /** "a percentage is at most 100". */
    String words() {
        boolean seen = source == Source.FIGURES;
        String side = isLeast ? (seen ? " under " : " at least ") : (seen ? " over " : " at most ");
        return source.whose + side + level.toPlainString();
    }

    /** The column of the indicator in which it can be said otherwise. */
    String column() {
        return isLeast ? "least" : "most";
    }
}
