package org.ragstone.warning;

import java.util.Optional;
import org.ragstone.join.DueResult;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.language.ResultFact;

/** A period without a target, or an expected range, of its own among others of its year that have one. */
final class PhaseMissing implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        if (judged.indicator().data().targets().isEmpty()) {
            return;
        }
        for (HeldTarget target : judged.targets()) {
            if (lacksPhase(target)) {
                tellTarget(target, found);
            }
        }
        for (ResultAsJudged each : judged.results()) {
            if (lacksRange(judged.indicator(), each.result())) {
                tellRange(judged.indicator(), each.result(), found);
            }
        }
    }

    private static void tellTarget(HeldTarget target, Found found) {
        tell(
                Phases.of(target.of(), target.due()),
                target.due(),
                "target",
                "a target",
                target.levelsDue() + " for the year",
                found);
    }

    private static void tellRange(JoinedIndicator indicator, JoinedResult result, Found found) {
        String range = result.standards().range().words();
        tell(
                Phases.of(indicator, result.due()),
                result.due(),
                "lower",
                "an expected range",
                range.isEmpty() ? "none" : range + " for the year",
                found);
    }

    /** Whether a result was held against the target of the year for want of a phase. */
    static boolean lacksPhase(HeldTarget target) {
        return target.which() != JudgedAgainst.PHASED_TARGET
                && Phases.of(target.of(), target.due()).lackIts()
                && target.of().join().wouldJudge(target.result().fact(), JudgedAgainst.PHASED_TARGET)
                && !isTheYears(target);
    }

    /** The last phase is the target of the year, where that has one of its own. */
    private static boolean isTheYears(HeldTarget target) {
        Optional<PeriodTarget> row = target.written().row();
        return target.due().figurePeriod().endsTheYear()
                && row.filter(each -> !each.period().isYear()).isEmpty();
    }

    private static boolean lacksRange(JoinedIndicator indicator, JoinedResult result) {
        DueResult due = result.due();
        return due.indicator().kind() == IndicatorKind.ACTIVITY
                && due.figure().isPresent()
                && due.basis() != Basis.FORECAST
                && indicator.join().asks(ResultFact.RANGE)
                && Phases.of(indicator, due).lackIts()
                && !(due.figurePeriod().endsTheYear()
                        && !result.standards().range().words().isEmpty());
    }

    private static void tell(
            Phases phases, DueResult due, String column, String standard, String instead, Found found) {
        PeriodTarget beside = phases.beside();
        String ref = due.indicator().ref();
        Optional<Basis> basis = beside.basis();
        found.add(
                WarningCode.PHASE_MISSING,
                new Warning.Subject(ref, basis, Optional.of(phases.period()), column),
                due.period(),
                beside.where().at("period"),
                "%s for `%s`%s, and %s has none: it is held against %s"
                        .formatted(
                                phases.words(standard),
                                ref,
                                basis.map(each -> " " + each).orElse(""),
                                phases.period(),
                                instead),
                basis.map(each -> "Give targets.csv a row for it, as `ref,period,basis`: `%s,%s,%s`."
                                .formatted(ref, phases.period(), each))
                        .orElse("Give targets.csv a row for it, `%s,%s`.".formatted(ref, phases.period())));
    }
}
