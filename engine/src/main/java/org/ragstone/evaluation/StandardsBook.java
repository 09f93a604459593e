package org.ragstone.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ragstone.model.DataSet;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Standards;
import org.ragstone.model.Target;
import org.ragstone.model.TargetThroughYear;
import org.ragstone.model.Threshold;

/** Finds what a figure is held against: the standards of the year, and those of a phase within it. */
final class StandardsBook {
    private final Map<String, Map<Period, Standards>> byRef = new HashMap<>();

    StandardsBook(DataSet data) {
        data.targets().stream()
                .filter(row -> data.header().asAt().isEmpty()
                        || row.setOn().isEmpty()
                        || !row.setOn().get().isAfter(data.header().asAt().get()))
                .sorted(Comparator.comparing(
                        row -> row.setOn().map(Object::toString).orElse("")))
                .forEach(this::put);
    }

    /** A later revision takes the place of an earlier one. */
    private void put(PeriodTarget row) {
        byRef.computeIfAbsent(row.ref(), ref -> new TreeMap<>()).put(row.period(), row.standards());
    }

    /** The standards of the year that holds the period; without a target for the year, the last phase's is the year's. */
    Standards ofYear(Indicator indicator, Period period) {
        Period year = period.financialYear();
        Standards own = rows(indicator).getOrDefault(year, Standards.NONE).withDefaults(indicator.standards());
        if (own.target().isPresent()) {
            return own;
        }
        Optional<Target> target = indicator.standards().target().or(() -> phases(indicator, year).stream()
                .flatMap(phase -> phase.target().stream())
                .reduce((earlier, later) -> later));
        return new Standards(target, own.floor(), own.lower(), own.upper(), own.tolerance());
    }

    /** The standards of the period itself, with the year's floor and tolerance where it has none, or empty. */
    Optional<Standards> ofPhase(Indicator indicator, Period period) {
        if (period.isYear()) {
            return Optional.empty();
        }
        return Optional.ofNullable(rows(indicator).get(period))
                .map(phase -> phase.withDefaults(ofYear(indicator, period)));
    }

    /** Whether the target differs between phases of the year, or between a phase and the year's end. */
    TargetThroughYear throughYear(Indicator indicator, Period period) {
        Set<String> levels = new LinkedHashSet<>();
        levels.add(level(ofYear(indicator, period)));
        phases(indicator, period.financialYear()).forEach(phase -> levels.add(level(phase)));
        return levels.size() > 1 ? TargetThroughYear.VARIES : TargetThroughYear.CONSTANT;
    }

    private static String level(Standards standards) {
        String target = standards
                .target()
                .map(each -> each instanceof Threshold threshold
                        ? new Threshold(threshold.level().stripTrailingZeros(), threshold.strict()).toString()
                        : each.toString())
                .orElse("");
        return target
                + standards
                        .lower()
                        .map(lower -> " " + lower.stripTrailingZeros())
                        .orElse("")
                + standards
                        .upper()
                        .map(upper -> " " + upper.stripTrailingZeros())
                        .orElse("");
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
