package org.ragstone.warning;

import java.util.Optional;
import org.ragstone.join.AppliedStandards;
import org.ragstone.join.Computation;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.join.ResultIndex;
import org.ragstone.model.Basis;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A target that rests on last year's figure where there is none: what was reported is judged by nothing, or by another target. */
final class NoEarlierFigure implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        for (ResultAsJudged each : judged.results()) {
            if (each.result().due().figure().isPresent()) {
                look(judged.indicator(), each, found);
            }
        }
    }

    private static void look(JoinedIndicator indicator, ResultAsJudged judged, Found found) {
        JoinedResult result = judged.result();
        lacking(judged)
                .filter(target -> wouldJudge(indicator, result, target))
                .ifPresent(target -> tell(new HeldTarget(indicator, result, target), found));
    }

    private static boolean wouldJudge(JoinedIndicator indicator, JoinedResult result, JudgedAgainst target) {
        return indicator.join().wouldJudge(result.fact(), target)
                || (target == JudgedAgainst.YEAR_END_TARGET
                        && indicator.join().wouldJudge(result.fact(), JudgedAgainst.PRO_RATA_TARGET));
    }

    /** The target that would count, or of which rules say that it does. */
    private static Optional<JudgedAgainst> lacking(ResultAsJudged judged) {
        AppliedStandards standards = judged.result().standards();
        if (standards.lacksEarlierFigure(JudgedAgainst.PHASED_TARGET)) {
            return Optional.of(JudgedAgainst.PHASED_TARGET);
        }
        boolean counts = standards.aim(JudgedAgainst.PHASED_TARGET).isEmpty()
                || judged.targets().contains(JudgedAgainst.YEAR_END_TARGET)
                || judged.targets().contains(JudgedAgainst.PRO_RATA_TARGET);
        return counts && standards.lacksEarlierFigure(JudgedAgainst.YEAR_END_TARGET)
                ? Optional.of(JudgedAgainst.YEAR_END_TARGET)
                : Optional.empty();
    }

    private static void tell(HeldTarget target, Found found) {
        Basis basis = target.due().basis();
        Period period = target.due().figurePeriod();
        ResultIndex results = target.of().index().results();
        Optional<Result> row = results.row(basis, period.lastYear());
        String why = results.computation(basis, period.lastYear())
                .map(Computation::words)
                .map(words -> "which cannot be computed: " + words)
                .or(() -> row.map(each -> "which is `" + each.state() + "`"))
                .orElse("of which there is no row");
        found.ofStandard(
                WarningCode.NO_EARLIER_FIGURE,
                target,
                target.written(),
                "the %s of `%s` for %s %s rests on the figure of %s, %s"
                        .formatted(
                                target.of().index().targetName(),
                                target.indicator().ref(),
                                period,
                                basis,
                                period.lastYear(),
                                why),
                row.isEmpty() ? "Give that figure, or a target that is a level." : "Give a target that is a level.");
    }
}
