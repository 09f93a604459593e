package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** Figures as they are printed. */
public final class Rounding {
    private Rounding() {}

    /** The figure as printed: rounded half up where it has more decimals than are printed, else as it was given. */
    public static BigDecimal printed(BigDecimal figure, OptionalInt decimals) {
        return decimals.isPresent()
                ? figure.setScale(Math.min(figure.scale(), decimals.getAsInt()), RoundingMode.HALF_UP)
                : figure;
    }
}
