package org.ragstone.model;

import java.math.BigDecimal;

/** A level in the indicator's unit. Reaching it achieves it, unless it is strict ({@code <5}). */
public record Threshold(BigDecimal level, boolean strict) implements Target {
    @Override
    public String toString() {
        return (strict ? "strictly " : "") + level.toPlainString();
    }
}
