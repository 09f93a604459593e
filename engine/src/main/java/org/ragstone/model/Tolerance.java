package org.ragstone.model;

import java.math.BigDecimal;

/** The width of the band either side of a target, in per cent of the target's size or in the indicator's unit. */
public record Tolerance(BigDecimal amount, boolean percent) {
    /** @throws IllegalArgumentException if the amount is negative */
    public Tolerance {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("tolerance must not be negative: " + amount);
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + (percent ? "%" : "");
    }
}
