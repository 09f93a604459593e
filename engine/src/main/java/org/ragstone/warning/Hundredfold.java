package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A figure that is a hundred times those around it, or a hundredth of them. */
final class Hundredfold implements FigureCheck {
    /** Figures that differ more among themselves say nothing of another. */
    static final BigDecimal MOST_AMONG_THEMSELVES = BigDecimal.TEN;

    /** Figures that differ no more stay where they are, however another that is far from them is written. */
    static final BigDecimal MOST_OF_STEADY = BigDecimal.valueOf(2);

    /** Fewer may be alike by chance. */
    static final int FEWEST_STEADY = 3;

    /** Of money, which is counted in thousands. */
    private static final int FEWEST_STEADY_OF_MONEY = 2;

    @Override
    public void look(DueFigure due, Result row, Found found) {
        if (DueFigure.figure(row).signum() == 0) {
            return;
        }
        boolean isLikeTheOneBefore = isLikeTheOneBefore(due, row);
        if ((isLikeTheOneBefore && !mayBeSlippedSince(due, row)) || due.isComputed(row)) {
            return;
        }
        List<Result> others = isLikeTheOneBefore
                ? FiguresAround.beforeThoseLike(due, each -> slip(due, row, each))
                : FiguresAround.of(due, row);
        // The words of the title are looked at last.
        if (others.isEmpty() || found.told().containsBasis(row) || !isApartFromAll(due, row, others) || isChange(due)) {
            return;
        }
        Slip slip = slip(due, row, others.get(0));
        if (isLikeTheOneBefore ? isSlippedSince(others, slip) : isAmiss(due, row, others, slip)) {
            tell(due, row, others, slip, found);
        }
    }

    /** Asked of nearly every figure: whether it may be the second or third that is written amiss. */
    private static boolean mayBeSlippedSince(DueFigure due, Result row) {
        BigDecimal figure = DueFigure.figure(row);
        return row.equals(due.row())
                && (!Bounds.isPercentage(due.indicator()) || Slip.isFraction(figure) || Slip.isOverWhole(figure));
    }

    private static boolean isAmiss(DueFigure due, Result row, List<Result> around, Slip slip) {
        boolean isAmongOthers =
                around.size() == 1 ? isTheOneOfTwo(due, row, slip) : differAtMost(around, MOST_AMONG_THEMSELVES);
        return (isAmongOthers && slip.looksLikeOne())
                || isFarFromSteady(due, around, slip)
                || isInThousandsOfTarget(due, row, around, slip);
    }

    /** Money beside the figure of last year that is its target. */
    private static boolean isInThousandsOfTarget(DueFigure due, Result row, List<Result> around, Slip slip) {
        return around.size() == 1
                && row.equals(due.row())
                && Slip.isMoney(due.indicator().unit())
                && slip.isNearlyThousand()
                && due.isRelative();
    }

    private static boolean isFarFromSteady(DueFigure due, List<Result> around, Slip slip) {
        boolean isMoney = Slip.isMoney(due.indicator().unit()) && slip.isNearlyHundred();
        return around.size() >= (isMoney ? FEWEST_STEADY_OF_MONEY : FEWEST_STEADY) && areSteady(around, slip);
    }

    private static boolean areSteady(List<Result> figures, Slip slip) {
        return differAtMost(figures, MOST_OF_STEADY)
                && (slip.percent() || figures.stream().anyMatch(each -> Slip.isMany(DueFigure.figure(each))));
    }

    /** Of one figure before, a percentage is told that is nearly a hundredth of it. */
    private static boolean isSlippedSince(List<Result> before, Slip slip) {
        if (!slip.percent()) {
            return before.size() >= FEWEST_STEADY && areSteady(before, slip);
        }
        return slip.suspectsTheOne()
                && slip.looksLikeOne()
                && (before.size() == 1 ? slip.isNearlyHundred() : differAtMost(before, MOST_AMONG_THEMSELVES));
    }

    /** What is seen at a glance of nearly every figure; a zero says nothing of its size. */
    private static boolean isLikeTheOneBefore(DueFigure due, Result row) {
        Optional<Result> before = due.before(row);
        return before.isPresent()
                && DueFigure.figure(before.get()).signum() != 0
                && !slip(due, row, before.get()).areApart();
    }

    /** What goes up and down has no size that it stays near to. */
    private static boolean isChange(DueFigure due) {
        return Bounds.isPercentage(due.indicator()) && !Bounds.isPartOfWhole(due.indicator());
    }

    private static Slip slip(DueFigure due, Result row, Result other) {
        return new Slip(DueFigure.figure(row), DueFigure.figure(other), Bounds.isPercentage(due.indicator()));
    }

    private static boolean isApartFromAll(DueFigure due, Result row, List<Result> around) {
        return around.stream().allMatch(other -> slip(due, row, other).areApart());
    }

    /** Nothing else tells which of two is amiss: of percentages their own size does, and else the newer is told of. */
    private static boolean isTheOneOfTwo(DueFigure due, Result row, Slip slip) {
        return slip.percent() ? slip.suspectsTheOne() : row.equals(due.row()) && slip.isNearlyHundred();
    }

    private static boolean differAtMost(List<Result> rows, BigDecimal times) {
        BigDecimal least = DueFigure.figure(rows.get(0)).abs();
        BigDecimal most = least;
        for (Result row : rows) {
            BigDecimal size = DueFigure.figure(row).abs();
            least = least.min(size);
            most = most.max(size);
        }
        return least.multiply(times).compareTo(most) >= 0;
    }

    private static void tell(DueFigure due, Result row, List<Result> others, Slip slip, Found found) {
        String unit = due.indicator().unit();
        found.ofResult(
                WarningCode.HUNDREDFOLD,
                due.due(),
                row,
                "value",
                "%s of `%s` is %s the %s of %s"
                        .formatted(
                                slip.one().toPlainString(),
                                due.indicator().ref(),
                                slip.words(),
                                slip.other().toPlainString(),
                                others.get(0).period()),
                others.size() == 1 ? slip.hint(unit) : slip.hintOfOneAmongMany(unit));
    }
}
