package org.ragstone.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Column;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Polarity;
import org.ragstone.model.Standards;
import org.ragstone.reading.Fields;

/** Reads the rows of {@code targets.csv}, chooses between revisions, and holds phases, years and indicators together. */
public final class TargetRows {
    /** The columns of {@code targets.csv}. */
    public static final List<String> COLUMNS = Column.names(
            Column.REF,
            Column.PERIOD,
            Column.BASIS,
            Column.TARGET,
            Column.FLOOR,
            Column.LOWER,
            Column.UPPER,
            Column.TOLERANCE,
            Column.SET_ON);

    static final List<String> REQUIRED = Column.names(Column.REF, Column.PERIOD);

    private final Optional<LocalDate> asAt;
    private final RowPeriods periods;
    private final boolean floorsStand;
    private final Set<WrittenTarget.Revision> seen = new HashSet<>();
    private final List<WrittenTarget> rows = new ArrayList<>();
    // The earliest that sets a target: what comes later has one to lose.
    private final Map<WrittenTarget.Of, WrittenTarget> firstTargets = new HashMap<>();
    private final TargetsInForce inForce = new TargetsInForce();

    /**
     * Reads targets of which those hold that were set by the date, or the latest of all if it is empty.
     *
     * @param edition by whose rules they will be looked at, or empty where that is not known
     */
    public TargetRows(Optional<LocalDate> asAt, RowPeriods periods, Optional<Edition> edition) {
        this.asAt = asAt;
        this.floorsStand = edition.filter(StandardsRow::floorsStand).isPresent();
        this.periods = periods;
    }

    /** Reports what is wrong with a row, whatever it is a target of. */
    void check(Fields fields) {
        fields.required(Column.PERIOD);
        periods.ofTarget(fields, Optional.empty());
        fields.word(Column.BASIS, Basis.class);
        fields.date("set_on");
        StandardsRow.read(fields, Fields.ANY_UNIT, Polarity.NONE);
    }

    /**
     * Reads a row; what is wrong with it is reported.
     *
     * @param owed the bases the indicator is judged on; none where they are not known
     */
    public void read(Fields fields, Indicator indicator, List<Basis> owed) {
        fields.required(Column.PERIOD);
        Optional<Period> period = periods.ofTarget(fields, Optional.of(indicator));
        Optional<Basis> basis = fields.word(Column.BASIS, Basis.class);
        Standards standards = StandardsRow.read(fields, indicator.unit(), indicator.polarity());
        Optional<LocalDate> setOn = fields.date("set_on");
        // Where a period or basis cannot be read it is not known what the row is a target of.
        if (period.isPresent() && fields.isKnown("basis", Basis.class)) {
            PeriodTarget target =
                    new PeriodTarget(indicator.ref(), period.get(), basis, standards, setOn, fields.where(""));
            add(WrittenTarget.of(indicator, target, owed, fields));
        }
    }

    private void add(WrittenTarget row) {
        PeriodTarget target = row.target();
        TargetBasis.checkPeriod(target, row.fields());
        if (row.indicator().polarity() == Polarity.NONE
                && target.standards().target().isPresent()) {
            row.fields()
                    .fault(
                            "target",
                            "a target for an indicator without a polarity",
                            "See the `polarity` of the indicator.");
        }
        if (!seen.add(row.revision())) {
            refuseSecond(row);
            return;
        }
        rows.add(row);
        if (row.setsTarget()) {
            firstTargets.merge(row.of(), row, (one, other) -> other.isRevisedBy(one) ? other : one);
        }
        if (asAt.isEmpty() || row.isSetBy(asAt.get())) {
            inForce.put(row);
        }
    }

    private static void refuseSecond(WrittenTarget row) {
        String basis = row.of().basis().map(each -> " " + each).orElse("");
        row.fields()
                .fault(
                        "ref",
                        "a second target of `%s` for %s%s"
                                .formatted(row.of().ref(), row.of().period(), basis),
                        "A revision has another `set_on`, and targets of two bases have a `basis` each.");
    }

    /** The targets in force, in the order of the rows. Reports what contradicts the year or the indicator. */
    public List<PeriodTarget> checked() {
        for (WrittenTarget row : rows) {
            Cancellation.check();
            check(row);
        }
        return rows.stream()
                .filter(inForce::contains)
                .map(WrittenTarget::target)
                .toList();
    }

    private void check(WrittenTarget row) {
        boolean lost = refuseLostTarget(row);
        if (row.target().isPhase()) {
            checkPhase(row, lost);
        } else {
            checkYear(row, lost);
        }
    }

    private void checkPhase(WrittenTarget row, boolean lost) {
        Indicator indicator = row.indicator();
        Standards written = row.target().standards();
        StandardsRow.check(written, within(row), indicator, row.fields());
        StandardsRow.checkHasTarget(written, lost || row.setsTarget(), floorsStand, row.fields());
        TargetBasis.checkIsOfOne(row, inForce);
    }

    /**
     * The standards of a phase in each of its years. A row that a revision has replaced, or is yet to replace, is held against
     * no year but its own time's.
     */
    private List<Standards> within(WrittenTarget row) {
        Standards written = row.target().standards();
        if (!inForce.contains(row)) {
            return List.of(written.within(Standards.NONE, row.indicator()));
        }
        List<Standards> years = inForce.years(row.indicator(), row.of());
        years.replaceAll(year -> written.within(year, row.indicator()));
        return years;
    }

    private void checkYear(WrittenTarget row, boolean lost) {
        Indicator indicator = row.indicator();
        Standards written = row.target().standards();
        Standards effective = written.orElse(indicator.standards(), indicator);
        boolean targetSet = lost
                || effective.setsTarget(indicator)
                || inForce.haveTarget(indicator, row.of().basis());
        StandardsRow.check(written, List.of(effective), indicator, row.fields());
        StandardsRow.checkHasTarget(written, targetSet, floorsStand, row.fields());
    }

    /** A row stands for the whole of the one in whose place it comes, so what it leaves out would be gone. */
    private boolean refuseLostTarget(WrittenTarget row) {
        if (row.setsTarget() || row.fields().has("target")) {
            return false;
        }
        WrittenTarget first = firstTargets.get(row.of());
        if (first != null && first.isRevisedBy(row)) {
            return refuseLost(row, "the revision leaves out the target that it revises");
        }
        return inForce.contains(row)
                && inForce.replacedBy(row).filter(WrittenTarget::setsTarget).isPresent()
                && refuseLost(
                        row, "the row leaves out the target of the one without a `basis`, in whose place it comes");
    }

    private static boolean refuseLost(WrittenTarget row, String what) {
        row.fields().fault("target", what, "Give the target again where it still holds.");
        return true;
    }

    /** Reports a floor or tolerance of an indicator that has no target here nor there. */
    public void check(Indicator indicator, Fields fields) {
        boolean targetSet =
                indicator.standards().setsTarget(indicator) || inForce.haveTarget(indicator, Optional.empty());
        StandardsRow.checkHasTarget(indicator.standards(), targetSet, floorsStand, fields);
    }
}
