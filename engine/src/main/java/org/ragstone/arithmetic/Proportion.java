package org.ragstone.arithmetic;

import java.math.BigDecimal;
import org.ragstone.model.Tolerance;

/**
 * So many of the periods of a year, in the proportion of which its target is due. What compares is multiplied across, a figure by
 * all periods and a level by those that have passed, since sevenths and thirds have no end.
 */
public record Proportion(int elapsed, int periods) {
    /** All of the year, or of anything else. */
    public static final Proportion WHOLE = new Proportion(1, 1);

    /** @throws IllegalArgumentException if none has passed, or more than there are */
    public Proportion {
        if (elapsed < 1 || elapsed > periods) {
            throw new IllegalArgumentException(elapsed + " of " + periods + " periods");
        }
    }

    public boolean isWhole() {
        return elapsed == periods;
    }

    /** What compares with what is due as the figure does with so much of a level. */
    BigDecimal across(BigDecimal figure) {
        return figure.multiply(BigDecimal.valueOf(periods));
    }

    Aim across(Aim aim) {
        return aim.times(BigDecimal.valueOf(elapsed));
    }

    /** A share of the target is that share of a part of it. */
    Tolerance across(Tolerance tolerance) {
        return tolerance.percent()
                ? tolerance
                : new Tolerance(tolerance.amount().multiply(BigDecimal.valueOf(elapsed)), /* percent= */ false);
    }

    /** A distance of what was multiplied across, in the unit it is of. */
    BigDecimal back(BigDecimal distance) {
        return Exact.quotient(distance, BigDecimal.valueOf(periods));
    }

    /** What stands before each level: "7/12 of ", or nothing before the whole. */
    public String before() {
        return isWhole() ? "" : elapsed + "/" + periods + " of ";
    }
}
