package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Indicator;
import org.ragstone.model.Percentage;

/** What the figures of an indicator can be at least and at most: as it says itself, else as its unit has it. */
record Bounds(Indicator indicator, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    /** A part is not less than nothing. */
    private static final Optional<BigDecimal> LEAST_PERCENTAGE = Optional.of(BigDecimal.ZERO);

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** And no more than the whole. */
    private static final Optional<BigDecimal> MOST_PERCENTAGE = Optional.of(WHOLE);

    static Bounds of(Indicator indicator) {
        boolean percent = isPercentage(indicator);
        return new Bounds(
                indicator,
                indicator.least().isPresent() || !percent ? indicator.least() : LEAST_PERCENTAGE,
                indicator.most().isPresent() || !percent ? indicator.most() : MOST_PERCENTAGE);
    }

    /** Whether its unit is per cent. */
    static boolean isPercentage(Indicator indicator) {
        return Percentage.isUnit(indicator.unit());
    }

    /**
     * Whether its figures are parts of a whole in per cent; a change in per cent is none, nor is what others are added up to or taken
     * away from, unless the indicator bounds it so.
     */
    static boolean isPartOfWhole(Indicator indicator) {
        return isPercentage(indicator)
                && (isBoundedAsPart(indicator) || !(isOfOthers(indicator) || TitleWords.sayChange(indicator)));
    }

    private static boolean isOfOthers(Indicator indicator) {
        return indicator.composite().filter(how -> how == Aggregation.SUM).isPresent();
    }

    private static boolean isBoundedAsPart(Indicator indicator) {
        return indicator.least().filter(least -> least.signum() >= 0).isPresent()
                && indicator.most().filter(most -> most.compareTo(WHOLE) <= 0).isPresent();
    }

    boolean isBelow(BigDecimal figure) {
        return least.isPresent() && figure.compareTo(least.get()) < 0 && holds(indicator.least());
    }

    boolean isAbove(BigDecimal figure) {
        return most.isPresent() && figure.compareTo(most.get()) > 0 && holds(indicator.most());
    }

    private boolean holds(Optional<BigDecimal> own) {
        return own.isPresent() || isPartOfWhole(indicator);
    }

    /** What a figure below is: "a percentage under 0". */
    String below() {
        return words("under", least, indicator.least().isPresent());
    }

    String above() {
        return words("over", most, indicator.most().isPresent());
    }

    private static String words(String side, Optional<BigDecimal> bound, boolean own) {
        String level = bound.orElseThrow().toPlainString();
        return own ? side + " what it can be, " + level : "a percentage " + side + " " + level;
    }

    /** How to say that it can be so. */
    String hint(String column) {
        return "Correct it, or say in `%s` of the indicator what its figures can be.".formatted(column);
    }
}
