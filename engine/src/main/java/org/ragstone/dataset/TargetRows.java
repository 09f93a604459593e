package org.ragstone.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Polarity;
import org.ragstone.model.Standards;
import org.ragstone.reading.Fields;

/** Reads the rows of {@code targets.csv}, chooses between revisions, and holds phases, years and indicators together. */
public final class TargetRows {
    /** The columns of {@code targets.csv}. */
    public static final List<String> COLUMNS =
            List.of("ref", "period", "target", "floor", "lower", "upper", "tolerance", "set_on");

    static final List<String> REQUIRED = List.of("ref", "period");

    private record OfPeriod(String ref, Period period) {}

    private record WrittenTarget(Indicator indicator, PeriodTarget target, Fields fields) {
        OfPeriod ofPeriod() {
            return new OfPeriod(target.ref(), target.period());
        }

        boolean setsTarget() {
            return target.standards().setsTarget(indicator);
        }

        boolean isRevisedBy(WrittenTarget other) {
            LocalDate own = target.setOn().orElse(LocalDate.MIN);
            return other.target.setOn().orElse(LocalDate.MIN).isAfter(own);
        }
    }

    private final Optional<LocalDate> asAt;
    private final RowPeriods periods;
    private final Set<List<Object>> seen = new HashSet<>();
    private final List<WrittenTarget> rows = new ArrayList<>();
    // The earliest that sets a target: what comes later has one to lose.
    private final Map<OfPeriod, WrittenTarget> firstTargets = new HashMap<>();
    private final Map<String, Map<Period, WrittenTarget>> inForce = new HashMap<>();
    // Of those in force, the rows of an indicator that set a target.
    private final Map<String, Integer> targetsInForce = new HashMap<>();

    /** Reads targets of which those hold that were set by the date, or the latest of all if it is empty. */
    public TargetRows(Optional<LocalDate> asAt, RowPeriods periods) {
        this.asAt = asAt;
        this.periods = periods;
    }

    /** Reports what is wrong with a row, whatever it is a target of. */
    void check(Fields fields) {
        fields.required("period");
        periods.ofTarget(fields, Optional.empty());
        fields.date("set_on");
        StandardsRow.read(fields, Fields.ANY_UNIT, Polarity.NONE);
    }

    /** Reads a row; what is wrong with it is reported. */
    public void read(Fields fields, Indicator indicator) {
        fields.required("period");
        periods.ofTarget(fields, Optional.of(indicator)).ifPresent(period -> read(fields, indicator, period));
    }

    private void read(Fields fields, Indicator indicator, Period period) {
        Standards standards = StandardsRow.read(fields, indicator.unit(), indicator.polarity());
        PeriodTarget target =
                new PeriodTarget(indicator.ref(), period, standards, fields.date("set_on"), fields.where(""));
        if (indicator.polarity() == Polarity.NONE && standards.target().isPresent()) {
            fields.fault(
                    "target", "a target for an indicator without a polarity", "See the `polarity` of the indicator.");
        }
        if (!seen.add(List.of(target.ref(), period, target.setOn()))) {
            fields.fault(
                    "ref",
                    "a second target of `%s` for %s".formatted(target.ref(), period),
                    "A revision has another `set_on`.");
            return;
        }
        WrittenTarget row = new WrittenTarget(indicator, target, fields);
        rows.add(row);
        if (row.setsTarget()) {
            firstTargets.merge(row.ofPeriod(), row, (one, other) -> other.isRevisedBy(one) ? other : one);
        }
        boolean set = asAt.isEmpty()
                || target.setOn().isEmpty()
                || !target.setOn().get().isAfter(asAt.get());
        if (set) {
            putInForce(row);
        }
    }

    private void putInForce(WrittenTarget row) {
        Map<Period, WrittenTarget> ofRef = inForce.computeIfAbsent(row.target.ref(), ref -> new HashMap<>());
        WrittenTarget before = ofRef.get(row.target.period());
        if (before == null || before.isRevisedBy(row)) {
            ofRef.put(row.target.period(), row);
            int more = (row.setsTarget() ? 1 : 0) - (before != null && before.setsTarget() ? 1 : 0);
            targetsInForce.merge(row.target.ref(), more, Integer::sum);
        }
    }

    /** The targets in force, in the order of the rows. Reports what contradicts the year or the indicator. */
    public List<PeriodTarget> checked() {
        for (WrittenTarget row : rows) {
            Cancellation.check();
            check(row);
        }
        return rows.stream().filter(this::isInForce).map(WrittenTarget::target).toList();
    }

    private boolean isInForce(WrittenTarget row) {
        return row.equals(inForce(row.target.ref()).get(row.target.period()));
    }

    private Map<Period, WrittenTarget> inForce(String ref) {
        return inForce.getOrDefault(ref, Map.of());
    }

    private void check(WrittenTarget row) {
        Indicator indicator = row.indicator;
        Standards written = row.target.standards();
        refuseLostTarget(row);
        if (row.target.period().isYear()) {
            Standards effective = written.orElse(indicator.standards(), indicator);
            StandardsRow.check(written, effective, indicator, row.fields);
            StandardsRow.checkHasTarget(written, effective.setsTarget(indicator) || hasTargets(indicator), row.fields);
            return;
        }
        // A row that a revision has replaced, or is yet to replace, is held against no year but its own time's.
        Standards year = isInForce(row) ? year(indicator, row.target.period()) : Standards.NONE;
        StandardsRow.check(written, written.within(year, indicator), indicator, row.fields);
        StandardsRow.checkHasTarget(written, written.setsTarget(indicator), row.fields);
    }

    /** A revision stands for the whole row before it, so what it leaves out would be gone. */
    private void refuseLostTarget(WrittenTarget row) {
        if (row.setsTarget() || row.fields.has("target")) {
            return;
        }
        WrittenTarget first = firstTargets.get(row.ofPeriod());
        if (first != null && first.isRevisedBy(row)) {
            row.fields.fault(
                    "target",
                    "the revision leaves out the target that it revises",
                    "Give the target again where it still holds.");
        }
    }

    private boolean hasTargets(Indicator indicator) {
        return targetsInForce.getOrDefault(indicator.ref(), 0) > 0;
    }

    private Standards year(Indicator indicator, Period period) {
        return Optional.ofNullable(inForce(indicator.ref()).get(period.financialYear()))
                .map(row -> row.target.standards().orElse(indicator.standards(), indicator))
                .orElse(indicator.standards());
    }

    /** Reports a floor or tolerance of an indicator that has no target here nor there. */
    public void check(Indicator indicator, Fields fields) {
        boolean targetSet = indicator.standards().setsTarget(indicator) || hasTargets(indicator);
        StandardsRow.checkHasTarget(indicator.standards(), targetSet, fields);
    }
}
