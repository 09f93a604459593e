package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ragstone.framework.StandardLabels;
import org.ragstone.model.DataSet;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Standards;
import org.ragstone.model.Target;
import org.ragstone.model.TargetThroughYear;
import org.ragstone.model.Threshold;

/** Finds what a figure is held against: the standards of the year, and those of a phase within it. */
final class StandardsIndex {
    private final Map<String, Map<Period, Standards>> byRef = new HashMap<>();

    private final StandardLabels labels;

    StandardsIndex(DataSet data, StandardLabels labels) {
        this.labels = labels;
        for (PeriodTarget row : data.targets()) {
            byRef.computeIfAbsent(row.ref(), ref -> new TreeMap<>()).put(row.period(), row.standards());
        }
    }

    /** What explanations call the target and the floor. */
    StandardLabels labels() {
        return labels;
    }

    /** The standards of the year that holds the period; without a target for the year, the last phase's are the year's. */
    Standards ofYear(Indicator indicator, Period period) {
        Standards own = ownOfYear(indicator, period);
        if (own.setsTarget(indicator)) {
            return own;
        }
        return phases(indicator, period.financialYear()).stream()
                .filter(phase -> phase.setsTarget(indicator))
                .reduce((earlier, later) -> later)
                .map(last -> own.withTargetOf(last, indicator))
                .orElse(own);
    }

    /** What is set for the year itself, with what that leaves blank taken from the indicator. */
    private Standards ownOfYear(Indicator indicator, Period period) {
        return rows(indicator)
                .getOrDefault(period.financialYear(), Standards.NONE)
                .orElse(indicator.standards(), indicator);
    }

    /**
     * The standards of the period itself, or empty without any. What they leave blank is the year's own; another phase's
     * floor is not, since it may ask more than this one's target.
     */
    Optional<Standards> ofPhase(Indicator indicator, Period period) {
        if (period.isYear()) {
            return Optional.empty();
        }
        return Optional.ofNullable(rows(indicator).get(period))
                .map(phase -> phase.within(ownOfYear(indicator, period), indicator));
    }

    /** Whether the target differs between phases of the year, or between a phase and the year's end. */
    TargetThroughYear throughYear(Indicator indicator, Period period) {
        Set<List<Object>> targets = new HashSet<>();
        targets.add(target(ofYear(indicator, period)));
        phases(indicator, period.financialYear()).stream()
                .filter(phase -> phase.setsTarget(indicator))
                .forEach(phase -> targets.add(target(phase)));
        return targets.size() > 1 ? TargetThroughYear.VARIES : TargetThroughYear.CONSTANT;
    }

    /** The target so that equal ones are equal: 90 and 90.0 are one. */
    private static List<Object> target(Standards standards) {
        return List.of(
                standards.target().map(StandardsIndex::canonical),
                standards.lower().map(BigDecimal::stripTrailingZeros),
                standards.upper().map(BigDecimal::stripTrailingZeros));
    }

    private static Target canonical(Target target) {
        return target instanceof Threshold threshold
                ? new Threshold(threshold.level().stripTrailingZeros(), threshold.strict())
                : target;
    }

    /** In the order of the year. */
    private List<Standards> phases(Indicator indicator, Period year) {
        return rows(indicator).entrySet().stream()
                .filter(row ->
                        !row.getKey().isYear() && row.getKey().financialYear().equals(year))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<Period, Standards> rows(Indicator indicator) {
        return byRef.getOrDefault(indicator.ref(), Map.of());
    }
}
