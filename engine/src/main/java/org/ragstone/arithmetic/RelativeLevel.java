package org.ragstone.arithmetic;

import java.math.BigDecimal;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.RelativeTarget.Difference;
import org.ragstone.model.Threshold;

/** What a target relative to last year's figure comes to, exactly: no target is rounded. */
public record RelativeLevel(RelativeTarget target, BigDecimal lastYear) {
    /** The level, strict as the target is. */
    public Threshold threshold() {
        return new Threshold(target.difference().map(this::level).orElse(lastYear), target.strict());
    }

    private BigDecimal level(Difference difference) {
        return difference.percent() ? percentAbove(difference.amount()) : lastYear.add(difference.amount());
    }

    /** Of a negative figure, per cent are of its size, so that 5% more is never less. */
    private BigDecimal percentAbove(BigDecimal amount) {
        BigDecimal level = lastYear.add(amount.multiply(lastYear.abs()).movePointLeft(2));
        BigDecimal bare = level.stripTrailingZeros();
        return bare.scale() < lastYear.scale() ? bare.setScale(lastYear.scale()) : bare;
    }

    /** Where the level comes from: "last year's 100 and 5% of it". */
    public String words() {
        return target.difference().map(this::words).orElse("last year's figure");
    }

    private String words(Difference difference) {
        return difference.of("last year's " + lastYear.toPlainString(), (lastYear.signum() < 0 ? "its size" : "it"));
    }
}
