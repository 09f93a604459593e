package org.ragstone.api.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ragstone.compare.PolicyComparison;
import org.ragstone.framework.Edition;
import org.ragstone.model.Period;

/**
 * Two editions held side by side over any number of reports: their rules over every combination, and how much changes in the reports
 * for each period, and in those of each council.
 *
 * @param areOfCouncils whether each change is of a council that has a name
 */
public record ComparedReports(
        Edition before,
        Edition after,
        PolicyComparison policy,
        boolean areOfCouncils,
        Map<Period, ComparedCount> byPeriod,
        Map<String, ComparedCount> byCouncil) {
    public ComparedReports {
        byPeriod = new LinkedHashMap<>(byPeriod);
        byCouncil = new LinkedHashMap<>(byCouncil);
    }

    ComparedCount all() {
        return byPeriod.values().stream().reduce(ComparedCount.NOTHING, ComparedCount::and);
    }
}
