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
                && !due.isComputed(row)
                && areOfTheLike(due)) {
            Slip slip = slip(due, target.get().bounds().get(0));
            if (slip.looksLikeOne() && (slip.percent() ? !isFarFromTarget(due, slip) : slip.isNearlyHundred())) {
                tell(due, slip, found);
            }
        }
    }

    /** Whether the figure is a small percentage and no fraction: so small beside its target, but not all of those around it are. */
    private static boolean isFarFromTarget(DueFigure due, Slip slip) {
        return slip.suspectsTheOne()
                && Slip.isFraction(slip.one())
                && !FiguresAround.of(due, due.row()).stream().allMatch(row -> Slip.isFraction(DueFigure.figure(row)));
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
