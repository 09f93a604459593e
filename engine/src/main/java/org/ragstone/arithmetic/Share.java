package org.ragstone.arithmetic;

import java.math.BigDecimal;

/** A part of a whole, divided only when it is asked for: most rules never ask. */
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
}
