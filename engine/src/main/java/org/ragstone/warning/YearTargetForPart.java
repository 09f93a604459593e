package org.ragstone.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.join.DueResult;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.language.ResultFact;

/** The target of a whole year that what adds up through the year is held against before it has. */
final class YearTargetForPart implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        List<HeldTarget> held = new ArrayList<>(0);
        for (HeldTarget target : judged.targets()) {
            if (isForPart(target) && !PhaseMissing.lacksPhase(target)) {
                held.add(target);
            }
        }
        if (!held.isEmpty()) {
            tell(held, found);
        }
        for (ResultAsJudged each : judged.results()) {
            if (hasRangeForPart(judged.indicator(), each.result())) {
                tellRange(each.result(), found);
            }
        }
    }

    /** Whether the range that activity is expected in is the year's, and the figure that of a part of it. */
    private static boolean hasRangeForPart(JoinedIndicator indicator, JoinedResult result) {
        DueResult due = result.due();
        return due.indicator().kind() == IndicatorKind.ACTIVITY
                && due.figure().isPresent()
                && isPart(due)
                && Phases.of(indicator, due).rows().isEmpty()
                && !result.standards().range().words().isEmpty()
                && indicator.join().asks(ResultFact.RANGE)
                && AddingUp.certainly(due.figurePeriod(), indicator);
    }

    private static void tellRange(JoinedResult result, Found found) {
        DueResult due = result.due();
        Indicator indicator = due.indicator();
        String column = result.standards().range().lower().isPresent() ? "lower" : "upper";
        found.add(
                WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR,
                new Warning.Subject(indicator.ref(), Optional.of(due.basis()), Optional.of(due.figurePeriod()), column),
                due.period(),
                indicator.where().at(column),
                "the expected range of `%s` for the whole of %s, %s, is held against the sum of a part of it: `%s` %s"
                        .formatted(
                                indicator.ref(),
                                due.figurePeriod().year(),
                                result.standards().range().words(),
                                due.basis(),
                                due.figurePeriod()),
                "Give targets.csv the range by then, as `ref,period,basis`: `%s,%s,%s`."
                        .formatted(indicator.ref(), due.figurePeriod(), due.basis()));
    }

    /** Whether it is the year's, and no phase that rules pass over; last year's figure is of the same time. */
    private static boolean isForPart(HeldTarget target) {
        return target.which() == JudgedAgainst.YEAR_END_TARGET
                && !target.isRelative()
                && target.result().standards().aim(JudgedAgainst.PHASED_TARGET).isEmpty()
                && !isNothing(target)
                && isPart(target.due())
                && addsUp(target);
    }

    /** Of a running total that stands alone, its words or its rise tell that it is one. */
    private static boolean addsUp(HeldTarget target) {
        return AddingUp.certainly(target.due().figurePeriod(), target.of())
                || (target.due().basis() == Basis.YEAR_TO_DATE
                        && AddingUp.isSeenToRun(target.due().figurePeriod(), target.of()));
    }

    /** Of what there should be nothing all year, there should be nothing in a part of it. */
    private static boolean isNothing(HeldTarget target) {
        return target.aim().bounds().stream().allMatch(level -> level.signum() == 0);
    }

    static boolean isPart(DueResult due) {
        Period period = due.figurePeriod();
        return switch (due.basis()) {
            case LATEST -> !period.isYear();
            case YEAR_TO_DATE -> !period.endsTheYear();
            case SNAPSHOT, ROLLING_12_MONTHS, FORECAST, OUTTURN -> false;
        };
    }

    private static void tell(List<HeldTarget> held, Found found) {
        HeldTarget first = held.get(0);
        Indicator indicator = first.indicator();
        Period period = first.due().figurePeriod();
        WrittenStandard written = first.written();
        found.add(
                WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR,
                new Warning.Subject(indicator.ref(), Optional.empty(), Optional.of(period), written.column()),
                first.due().period(),
                written.where(),
                "the %s of `%s` for the whole of %s, %s, is held against the sum of a part of it: %s %s"
                        .formatted(
                                first.of().index().targetName(),
                                indicator.ref(),
                                period.year(),
                                first.levels(),
                                new HeldTogether(held).bases(),
                                period),
                hint(held));
    }

    private static String hint(List<HeldTarget> held) {
        HeldTarget first = held.get(0);
        boolean takesPhases = held.stream()
                .allMatch(each -> each.of().join().wouldJudge(each.result().fact(), JudgedAgainst.PHASED_TARGET));
        return takesPhases
                ? "Give targets.csv what it should have come to by then, " + new HeldTogether(held).rows() + "."
                : "No rule of " + first.of().join().edition().path() + " takes a target of a part of the year: "
                        + "leave the target out, or let it owe a `" + Basis.FORECAST + "`, which is of the year.";
    }
}
