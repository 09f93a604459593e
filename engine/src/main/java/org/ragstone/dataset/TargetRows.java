package org.ragstone.dataset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Standards;
import org.ragstone.reading.Fields;

/** Reads the rows of {@code targets.csv}, and then holds phases and years together. */
final class TargetRows {
    static final List<String> COLUMNS =
            List.of("ref", "period", "target", "floor", "lower", "upper", "tolerance", "set_on");
    static final List<String> REQUIRED = List.of("ref", "period");

    private final Map<String, Indicator> indicators;
    private final Map<PeriodTarget, Fields> rows = new LinkedHashMap<>();
    private final Set<List<Object>> seen = new HashSet<>();

    TargetRows(Map<String, Indicator> indicators) {
        this.indicators = indicators;
    }

    void read(Fields fields, Indicator indicator) {
        fields.required("period");
        fields.period("period").ifPresent(period -> read(fields, indicator, period));
    }

    private void read(Fields fields, Indicator indicator, Period period) {
        Standards standards = StandardsRow.read(fields, indicator.unit(), indicator.polarity());
        PeriodTarget target = new PeriodTarget(indicator.ref(), period, standards, fields.date("set_on"));
        if (!period.isYear() && !period.fits(indicator.frequency())) {
            fields.fault("period", "`%s` is no period of a %s indicator".formatted(period, indicator.frequency()), "");
        }
        if (seen.add(List.of(target.ref(), target.period(), target.setOn()))) {
            rows.put(target, fields);
        } else {
            fields.fault(
                    "ref",
                    "a second target of `%s` for %s".formatted(target.ref(), target.period()),
                    "A revision has another `set_on`.");
        }
    }

    /** The targets, each held against the floor that counts for it: its own, or else the year's. */
    List<PeriodTarget> checked() {
        rows.forEach((target, fields) -> Optional.ofNullable(indicators.get(target.ref()))
                .ifPresent(indicator ->
                        StandardsRow.check(target.standards(), effective(target, indicator), indicator, fields)));
        return List.copyOf(rows.keySet());
    }

    private Standards effective(PeriodTarget target, Indicator indicator) {
        if (target.period().isYear()) {
            return target.standards().withDefaults(indicator.standards());
        }
        Standards year = rows.keySet().stream()
                .filter(each -> each.ref().equals(target.ref())
                        && each.period().equals(target.period().financialYear()))
                .max(Comparator.comparing(
                        each -> each.setOn().map(Object::toString).orElse("")))
                .map(each -> each.standards().withDefaults(indicator.standards()))
                .orElse(indicator.standards());
        return target.standards().withDefaults(year);
    }
}
