package org.ragstone.join;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.arithmetic.ExpectedRange;
import org.ragstone.model.RangeAnswer;

/** The range that a figure is expected in; either side may not be set, or both. */
public record AppliedRange(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
    static final AppliedRange NONE = new AppliedRange(Optional.empty(), Optional.empty());

    RangeAnswer of(Optional<BigDecimal> figure) {
        return ExpectedRange.of(figure, lower, upper);
    }

    /** As a report shows it: "142 to 174"; empty where none is set. */
    public String words() {
        if (lower.isEmpty()) {
            return upper.isEmpty() ? "" : "at most " + upper.get().toPlainString();
        }
        String least = lower.get().toPlainString();
        return upper.isEmpty()
                ? "at least " + least
                : least + " to " + upper.get().toPlainString();
    }
}
