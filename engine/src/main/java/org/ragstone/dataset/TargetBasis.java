package org.ragstone.dataset;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.Standards;
import org.ragstone.reading.Fields;

/** Holds the basis of a row of targets, or that it has none, against the results that its indicator owes. */
final class TargetBasis {
    private static final Set<Basis> TOTALS = EnumSet.of(Basis.YEAR_TO_DATE, Basis.ROLLING_12_MONTHS);
    private static final Set<Basis> OF_A_YEAR = EnumSet.of(Basis.FORECAST, Basis.OUTTURN);

    private TargetBasis() {}

    /** Reports a period that nothing on the basis is ever of. */
    static void checkPeriod(PeriodTarget target, Fields fields) {
        Period period = target.period();
        if (period.isYear()) {
            return;
        }
        if (target.basis().filter(OF_A_YEAR::contains).isPresent()) {
            String result = target.basis().get() == Basis.FORECAST ? "a forecast" : "an outturn";
            fields.fault(
                    "period",
                    "`%s` is no year, and %s is of a year".formatted(period, result),
                    "Write it as " + period.year() + ".");
        }
    }

    /** Reports a basis on which the indicator neither owes a result nor has one to compute from. */
    static void checkIsOwed(Fields fields, Indicator indicator, List<Basis> owed) {
        if (!fields.has("basis") || !fields.isKnown("basis", Basis.class)) {
            return;
        }
        Basis basis = Basis.valueOf(fields.text("basis"));
        if (!owed.contains(basis)) {
            fields.fault(
                    "basis",
                    "a target for nothing: `%s` owes %s".formatted(indicator.ref(), words(owed)),
                    "Maybe the indicator's `bases` should have `" + basis + "` too.");
        }
    }

    /**
     * Reports a phase that would be held against sums of more than one length of time, though it can be right for one of
     * them alone.
     */
    static void checkIsOfOne(WrittenTarget row, TargetsInForce inForce) {
        boolean sum = row.indicator()
                .aggregation()
                .filter(how -> how == Aggregation.SUM)
                .isPresent();
        if (!sum || row.target().basis().isPresent() || !hasAmount(row)) {
            return;
        }
        List<Basis> reached = reached(row, inForce.year(row.indicator(), row.of()));
        if (!areOfSeveralLengths(reached)) {
            return;
        }
        row.fields()
                .fault(
                        "basis",
                        "the phase has no `basis`, and cannot be that of " + words(reached) + " at once",
                        "Give each a row of its own, as `ref,period,basis`: "
                                + reached.stream()
                                        .map(basis -> row(row.target(), basis))
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    /** The bases that a phase without one is a target on: where the year has no target, the last phase's is the year's too. */
    private static List<Basis> reached(WrittenTarget row, Standards year) {
        List<Basis> within = withinTheYear(row.owed());
        boolean isTheYears = row.setsTarget() && !year.setsTarget(row.indicator());
        return isTheYears && !areOfSeveralLengths(within) ? row.owed() : within;
    }

    /** The bases that a phase can be a target on. */
    static List<Basis> withinTheYear(List<Basis> owed) {
        return owed.stream().filter(each -> !OF_A_YEAR.contains(each)).toList();
    }

    /** Whether sums on the bases are of more than one length of time: a total that has come to its end is the year's. */
    private static boolean areOfSeveralLengths(List<Basis> bases) {
        boolean single = bases.stream().anyMatch(each -> !TOTALS.contains(each) && !OF_A_YEAR.contains(each));
        boolean total = bases.stream().anyMatch(each -> TOTALS.contains(each) || OF_A_YEAR.contains(each));
        return (single && total) || bases.containsAll(TOTALS);
    }

    /** Whether anything in the row is a number of the unit: last year's figure and per cent are of each basis its own. */
    private static boolean hasAmount(WrittenTarget row) {
        Standards standards = row.target().standards();
        boolean target = standards
                .target()
                .map(each -> !(each instanceof RelativeTarget relative) || isAmount(relative))
                .orElse(row.fields().has("target"));
        return target
                || standards.floor().isPresent()
                || standards.lower().isPresent()
                || standards.upper().isPresent()
                || standards.tolerance().filter(each -> !each.percent()).isPresent();
    }

    private static boolean isAmount(RelativeTarget relative) {
        return relative.difference().filter(each -> !each.percent()).isPresent();
    }

    private static String row(PeriodTarget target, Basis basis) {
        Period period = OF_A_YEAR.contains(basis) ? target.period().year() : target.period();
        return "`%s,%s,%s` for %s".formatted(target.ref(), period, basis, meaning(basis));
    }

    private static String meaning(Basis basis) {
        return switch (basis) {
            case LATEST -> "the period alone";
            case YEAR_TO_DATE -> "the year so far";
            case ROLLING_12_MONTHS -> "the twelve months to its end";
            case SNAPSHOT -> "the day it ends";
            case FORECAST, OUTTURN -> "the whole year";
        };
    }

    private static String words(List<Basis> bases) {
        return bases.isEmpty()
                ? "none"
                : bases.stream().map(basis -> "`" + basis + "`").collect(Collectors.joining(" and "));
    }
}
