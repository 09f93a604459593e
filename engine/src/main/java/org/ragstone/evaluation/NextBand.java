package org.ragstone.evaluation;

import java.math.BigDecimal;
import org.ragstone.framework.Word;

/**
 * A rating that a result would have with another figure, everything else being as it is: the rating, the nearest figure
 * that gets it, as it would be printed, and by how much that differs, in the indicator's unit and never negative.
 */
public record NextBand(Word word, BigDecimal figure, BigDecimal needs, boolean higher) {
    static NextBand of(Word word, BigDecimal from, BigDecimal to) {
        return new NextBand(word, to, to.subtract(from).abs(), to.compareTo(from) > 0);
    }

    /** The framework's word. */
    public String outcome() {
        return word.name();
    }
}
