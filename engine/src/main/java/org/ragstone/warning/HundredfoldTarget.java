package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.model.Basis;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A figure that is a hundred times its target, or a hundredth of it: 0.94 for 94 %, whichever of the two is written so. */
final class HundredfoldTarget implements FigureCheck {
    @Override
    public void look(DueFigure due, Result row, Found found) {
        if (!row.equals(due.row())) {
            return;
        }
        Optional<Aim> target = due.result().standards().nearestTarget();
        if (target.isPresent()
                && isApartFromAll(due, target.get().bounds())
                && !due.isOfPeriods(row)
                && areOfTheLike(due)) {
            Slip slip = slip(due, target.get().bounds().get(0));
            if (isAmiss(due, slip)) {
                tell(due, slip, found);
            }
        }
    }

    private static boolean isAmiss(DueFigure due, Slip slip) {
        List<Slip> around = FiguresAround.of(due, due.row()).stream()
                .map(row -> new Slip(DueFigure.figure(row), slip.other(), slip.percent()))
                .toList();
        return slip.percent() ? isPercentageAmiss(slip, around) : isOtherAmiss(due, slip, around);
    }

    /**
     * Figures around it that are nearer to the target show that it is missed and not slipped, unless each is on the target or a
     * hundredth of it. What is over the whole is no more than that where others are not.
     */
    private static boolean isPercentageAmiss(Slip slip, List<Slip> around) {
        if (!slip.looksLikeOne()) {
            return false;
        }
        if (Slip.isOverWhole(slip.one())) {
            return slip.isNearlyHundred() && around.stream().allMatch(each -> Slip.isOverWhole(each.one()));
        }
        return around.stream().allMatch(Slip::areApart)
                || (slip.suspectsTheOne()
                        && slip.isNearlyHundred()
                        && around.stream()
                                .allMatch(
                                        each -> each.areWithin(Hundredfold.MOST_OF_STEADY) || each.isNearlyHundred()));
    }

    /** Where those around it are on the target, that is one more of them. */
    private static boolean isOtherAmiss(DueFigure due, Slip slip, List<Slip> around) {
        boolean areOnTarget = around.stream().allMatch(each -> each.areWithin(Hundredfold.MOST_OF_STEADY));
        if (areOnTarget && around.size() + 1 >= Hundredfold.FEWEST_STEADY && Slip.isMany(slip.other())) {
            return true;
        }
        boolean inThousands = Slip.isMoney(due.indicator().unit()) && slip.isNearlyThousand();
        return (areOnTarget || around.stream().allMatch(Slip::areApart))
                && ((slip.looksLikeOne() && slip.isNearlyHundred()) || inThousands);
    }

    private static Slip slip(DueFigure due, BigDecimal level) {
        return new Slip(DueFigure.figure(due.row()), level, Bounds.isPercentage(due.indicator()));
    }

    private static boolean isApartFromAll(DueFigure due, List<BigDecimal> levels) {
        for (BigDecimal level : levels) {
            if (!slip(due, level).areApart()) {
                return false;
            }
        }
        return true;
    }

    /** Not a sum so far and what is wanted of the year, nor a change; last year's figure is no target that somebody wrote. */
    private static boolean areOfTheLike(DueFigure due) {
        if (due.isRelative()) {
            return false;
        }
        if (Bounds.isPercentage(due.indicator())) {
            return Bounds.isPartOfWhole(due.indicator());
        }
        return due.nearestTarget().which() == JudgedAgainst.PHASED_TARGET
                || due.row().basis() == Basis.FORECAST
                || due.row().period().isYear()
                || !AddingUp.likely(due.data());
    }

    /** What is over the whole as a target is told of as that. */
    private static void tell(DueFigure due, Slip slip, Found found) {
        if (!slip.percent() || slip.suspectsTheOne()) {
            tellFigure(due, slip, found);
        } else if (slip.suspectsTheSmaller()) {
            tellTarget(due, slip, found);
        }
    }

    private static void tellFigure(DueFigure due, Slip slip, Found found) {
        found.ofResult(
                WarningCode.HUNDREDFOLD,
                due.due(),
                due.row(),
                "value",
                "%s of `%s` is %s its target, %s"
                        .formatted(
                                slip.one().toPlainString(),
                                due.indicator().ref(),
                                slip.words(),
                                slip.other().toPlainString()),
                slip.hint(due.indicator().unit()));
    }

    private static void tellTarget(DueFigure due, Slip slip, Found found) {
        HeldTarget target = due.nearestTarget();
        found.ofStandard(
                WarningCode.HUNDREDFOLD,
                target,
                target.written(),
                "the target %s of `%s` is %s its figure, %s"
                        .formatted(
                                slip.other().toPlainString(),
                                due.indicator().ref(),
                                slip.exchanged().words(),
                                slip.one().toPlainString()),
                slip.hint(due.indicator().unit()));
    }
}
