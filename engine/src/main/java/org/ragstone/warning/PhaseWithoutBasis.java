package org.ragstone.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/** A phase that does not say what it is of, and that figures of more than one length of time were held against. */
final class PhaseWithoutBasis implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        if (judged.targets().size() < 2 || judged.indicator().data().targets().isEmpty()) {
            return;
        }
        // Of a period there is one row without a basis.
        Map<Period, List<HeldTarget>> byRow = new LinkedHashMap<>();
        for (HeldTarget target : judged.targets()) {
            row(target).ifPresent(row -> byRow.computeIfAbsent(row.period(), each -> new ArrayList<>())
                    .add(target));
        }
        for (List<HeldTarget> held : byRow.values()) {
            if (areOfSeveralLengths(held)) {
                tell(row(held.get(0)).orElseThrow(), held, found);
            }
        }
    }

    /** The phase, if it is of no basis and the same amount for each. */
    private static Optional<PeriodTarget> row(HeldTarget target) {
        return target.which() == JudgedAgainst.PHASED_TARGET && isAmount(target)
                ? target.written().row().filter(row -> row.basis().isEmpty())
                : Optional.empty();
    }

    /** Last year's figure, and so many per cent of it, are of each basis its own. */
    private static boolean isAmount(HeldTarget target) {
        return target.standards()
                .target()
                .filter(RelativeTarget.class::isInstance)
                .map(RelativeTarget.class::cast)
                .map(relative ->
                        relative.difference().filter(each -> !each.percent()).isPresent())
                .orElse(true);
    }

    /** The first period of a year is the year so far. */
    private static boolean areOfSeveralLengths(List<HeldTarget> held) {
        return held.stream().map(PhaseWithoutBasis::length).distinct().count() > 1;
    }

    private static Basis length(HeldTarget target) {
        Basis basis = target.due().basis();
        boolean single = basis.isOfThePeriod()
                || (basis == Basis.YEAR_TO_DATE
                        && target.due().figurePeriod().yearToDate().size() == 1);
        return single ? Basis.LATEST : basis;
    }

    private static void tell(PeriodTarget row, List<HeldTarget> held, Found found) {
        HeldTarget first = held.get(0);
        HeldTogether together = new HeldTogether(held);
        found.add(
                WarningCode.PHASE_WITHOUT_BASIS,
                new Warning.Subject(row.ref(), Optional.empty(), Optional.of(row.period()), "basis"),
                first.due().period(),
                row.where().at("basis"),
                "the %s of `%s` for %s%s has no `basis`: %s are held against it alike"
                        .formatted(
                                first.of().index().targetName(),
                                row.ref(),
                                row.period(),
                                first.isRelative() ? "" : ", " + first.levels() + ",",
                                together.bases()),
                "Give each a row of its own, " + together.rows() + ". Where one is right for both, acknowledge it.");
    }
}
