package org.ragstone.compare;

import java.util.List;
import org.ragstone.enumeration.Aspect;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/**
 * What comes of one result before and after: nothing, one outcome, or several that contradict each other. Where a result is
 * not due by one of the editions, nothing comes of it.
 */
public record ResultChange(
        Indicator indicator,
        Basis basis,
        Period period,
        Aspect aspect,
        boolean dueBefore,
        boolean dueAfter,
        List<Outcome> before,
        List<Outcome> after) {
    public ResultChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
