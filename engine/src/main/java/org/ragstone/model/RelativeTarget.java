package org.ragstone.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Last year's figure for the same period, or so much above or below it ({@code LAST_YEAR + 5%}); to be reached, or passed if
 * strict ({@code >LAST_YEAR}).
 */
public record RelativeTarget(Optional<Difference> difference, boolean strict) implements Target {
    /** How far above last year's figure, or below where negative: in per cent of that figure's size, or in the unit. */
    public record Difference(BigDecimal amount, boolean percent) {
        /** The size alone: {@code 5%}, or {@code 2} in the unit. */
        public String size() {
            return amount.abs().toPlainString() + (percent ? "%" : "");
        }

        public boolean isBelow() {
            return amount.signum() < 0;
        }
    }
}
