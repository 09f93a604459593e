package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.Indicator;

/** What the figures of an indicator can be at least and at most: as it says itself, else as its unit has it. */
record Bounds(Indicator indicator, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    /** A part is not less than nothing. */
    private static final BigDecimal LEAST_PERCENTAGE = BigDecimal.ZERO;

    /** And no more than the whole; a change in per cent may be, and then its indicator says so. */
    private static final BigDecimal MOST_PERCENTAGE = BigDecimal.valueOf(100);

    static Bounds of(Indicator indicator) {
        boolean percent = indicator.unit().equals("%");
        return new Bounds(
                indicator,
                indicator.least().or(() -> percent ? Optional.of(LEAST_PERCENTAGE) : Optional.empty()),
                indicator.most().or(() -> percent ? Optional.of(MOST_PERCENTAGE) : Optional.empty()));
    }

    boolean isBelow(BigDecimal figure) {
        return least.filter(bound -> figure.compareTo(bound) < 0).isPresent();
    }

    boolean isAbove(BigDecimal figure) {
        return most.filter(bound -> figure.compareTo(bound) > 0).isPresent();
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
