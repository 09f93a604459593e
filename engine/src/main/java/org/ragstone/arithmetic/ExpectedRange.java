package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.RangeAnswer;

/** Where activity stands between its thresholds; a missing threshold leaves that side open. */
public final class ExpectedRange {
    private ExpectedRange() {}

    public static RangeAnswer of(Optional<BigDecimal> figure, Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
        if (figure.isEmpty()) {
            return RangeAnswer.NO_FIGURE;
        }
        if (lower.isEmpty() && upper.isEmpty()) {
            return RangeAnswer.NOT_SET;
        }
        if (upper.isPresent() && figure.get().compareTo(upper.get()) > 0) {
            return RangeAnswer.ABOVE;
        }
        return lower.isPresent() && figure.get().compareTo(lower.get()) < 0 ? RangeAnswer.BELOW : RangeAnswer.WITHIN;
    }
}
