package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A mean kept as its sum and count, since ten thirds have no end; a single figure is the mean of one. */
public record Mean(BigDecimal sum, int count) {
    private static final int SHOWN_DECIMALS = 2;

    /** @throws IllegalArgumentException if it is a mean of nothing */
    public Mean {
        if (count < 1) {
            throw new IllegalArgumentException("a mean of " + count);
        }
    }

    public static Mean of(BigDecimal figure) {
        return new Mean(figure, 1);
    }

    /** What a figure is times the count: that compares with the sum as the figure does with the mean. */
    BigDecimal scaled(BigDecimal figure) {
        return count == 1 ? figure : figure.multiply(BigDecimal.valueOf(count));
    }

    /** The figure itself, or the mean rounded half up to two decimals: for people, not for comparing. */
    public BigDecimal shown() {
        return count == 1
                ? sum
                : sum.divide(BigDecimal.valueOf(count), Math.max(SHOWN_DECIMALS, sum.scale()), RoundingMode.HALF_UP);
    }
}
