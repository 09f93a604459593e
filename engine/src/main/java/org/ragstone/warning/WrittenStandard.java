package org.ragstone.warning;

import java.util.Optional;
import java.util.function.Predicate;
import org.ragstone.join.DueResult;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Standards;

/** The row that a target or a floor of a result is written in: of its period, of its year or of the indicator. */
record WrittenStandard(Indicator indicator, Optional<PeriodTarget> row, String column) {
    /** The row of the target itself, or of one side of a target of two. */
    static WrittenStandard ofTarget(HeldTarget target) {
        Indicator indicator = target.indicator();
        boolean twoSided = target.standards().target().isEmpty();
        return of(target, each -> each.setsTarget(indicator), twoSided ? "lower" : "target");
    }

    static WrittenStandard ofFloor(HeldTarget target) {
        return of(target, each -> each.floor().isPresent(), "floor");
    }

    static WrittenStandard ofTolerance(HeldTarget target) {
        return of(target, each -> each.tolerance().isPresent(), "tolerance");
    }

    private static WrittenStandard of(HeldTarget target, Predicate<Standards> isSet, String column) {
        DueResult due = target.due();
        Optional<PeriodTarget> row =
                target.of().index().standards().rowOf(target.which(), due.figurePeriod(), due.basis(), isSet);
        return new WrittenStandard(target.indicator(), row, column);
    }

    /** " for 2018-07 LATEST" where it is written of a period or of one on a basis, else nothing. */
    String ofPeriod() {
        return row.map(each -> " for " + each.period()
                        + each.basis().map(basis -> " " + basis).orElse(""))
                .orElse("");
    }

    Location where() {
        return row.map(PeriodTarget::where).orElse(indicator.where()).at(column);
    }
}
