package org.ragstone.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ragstone.model.Indicator;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
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

    private static WrittenStandard of(HeldTarget target, Predicate<Standards> isSet, String column) {
        Period period = target.due().figurePeriod();
        Rows rows = new Rows(
                BasisRows.of(target.of().data(), target.due().basis()),
                period,
                target.of().index().yearOf(period),
                isSet);
        Optional<PeriodTarget> phase =
                target.which() == JudgedAgainst.PHASED_TARGET ? rows.ofPeriod() : Optional.empty();
        Standards own = target.indicator().standards();
        Optional<PeriodTarget> row =
                phase.or(rows::ofYear).or(() -> isSet.test(own) ? Optional.empty() : rows.lastPhase());
        return new WrittenStandard(target.indicator(), row, column);
    }

    /** The rows of targets.csv that a figure of a period could be held against, of those that set what is looked for. */
    private record Rows(List<PeriodTarget> all, Period period, Period year, Predicate<Standards> isSet) {
        private Optional<PeriodTarget> ofPeriod() {
            return period.isYear() ? Optional.empty() : of(period);
        }

        private Optional<PeriodTarget> ofYear() {
            return of(year);
        }

        private Optional<PeriodTarget> of(Period wanted) {
            return set(row -> row.period().equals(wanted)).findFirst();
        }

        /** Without a target for the year, that of the last phase is the year's. */
        private Optional<PeriodTarget> lastPhase() {
            return set(row -> row.period().year().equals(year)).max(Comparator.comparing(PeriodTarget::period));
        }

        private Stream<PeriodTarget> set(Predicate<PeriodTarget> wanted) {
            return all.stream().filter(wanted).filter(row -> isSet.test(row.standards()));
        }
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
