package org.ragstone.arithmetic;

import java.math.BigDecimal;

/** A part of a whole, divided only when its size is asked for: what rules ask is how it compares. */
public record Share(BigDecimal part, BigDecimal whole) {
    static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ONE);

    /** The size of the quotient, as {@link Exact#quotient} has it. */
    public BigDecimal size() {
        return Exact.quotient(part, whole);
    }

    /** The size of the part in per cent of that of the whole, as {@link Exact#percentOf} has it. */
    public BigDecimal percent() {
        return Exact.percentOf(part, whole);
    }

    /** How the size compares with a number that a rule can write: negative where it is less. */
    public int sizeComparedWith(BigDecimal number) {
        return part.abs().compareTo(number.multiply(whole.abs()));
    }

    /** How it compares in per cent. */
    public int percentComparedWith(BigDecimal number) {
        // Of a zero whole it is beyond every number.
        return whole.signum() == 0 && part.signum() != 0
                ? 1
                : part.abs().movePointRight(2).compareTo(number.multiply(whole.abs()));
    }
}
