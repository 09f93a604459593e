package org.ragstone.model;

import java.math.BigDecimal;

/** A level in the indicator's unit. Reaching it achieves it, unless it is strict ({@code <5}). */
public record Threshold(BigDecimal level, boolean strict) implements Target {
    /** Whether a figure that reaches the other may miss this one. */
    public boolean asksMoreThan(Threshold other, Polarity polarity) {
        int above = level.compareTo(other.level);
        boolean stricter = above == 0 && strict && !other.strict;
        return switch (polarity) {
            case HIGHER -> above > 0 || stricter;
            case LOWER -> above < 0 || stricter;
            case CLOSE, NONE -> false;
        };
    }

    @Override
    public boolean isSameAs(Target other) {
        return other instanceof Threshold threshold
                && level.compareTo(threshold.level) == 0
                && strict == threshold.strict;
    }

    /** So many times the level, strict as this one is. */
    public Threshold times(BigDecimal factor) {
        return new Threshold(level.multiply(factor), strict);
    }

    @Override
    public String toString() {
        return (strict ? "strictly " : "") + level.toPlainString();
    }
}
