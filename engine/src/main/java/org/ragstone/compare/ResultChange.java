package org.ragstone.compare;

import java.util.List;
import org.ragstone.enumeration.Aspect;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/** What comes of one result before and after: nothing, one outcome, or several that contradict each other. */
public record ResultChange(
        Indicator indicator, Basis basis, Period period, Aspect aspect, List<Outcome> before, List<Outcome> after) {
    public ResultChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
