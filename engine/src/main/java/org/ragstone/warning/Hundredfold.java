package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A figure that is a hundred times those around it, or a hundredth of them. */
final class Hundredfold implements FigureCheck {
    /** Figures that differ more among themselves say nothing of another. */
    private static final BigDecimal MOST_AMONG_THEMSELVES = BigDecimal.TEN;

    @Override
    public void look(DueFigure due, Result row, Found found) {
        if (DueFigure.figure(row).signum() == 0 || isLikeTheOneBefore(due, row) || due.isComputed(row)) {
            return;
        }
        List<Result> around = FiguresAround.of(due, row);
        if (around.isEmpty() || isChange(due) || found.told().containsBasis(row) || !isApartFromAll(due, row, around)) {
            return;
        }
        Slip slip = slip(due, row, around.get(0));
        boolean isAmiss = around.size() == 1 ? isTheOneOfTwo(due, row, slip) : areAlike(around);
        if (isAmiss && slip.looksLikeOne()) {
            tell(due, row, around.get(0), slip, found);
        }
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

    private static boolean areAlike(List<Result> rows) {
        BigDecimal least = DueFigure.figure(rows.get(0)).abs();
        BigDecimal most = least;
        for (Result row : rows) {
            BigDecimal size = DueFigure.figure(row).abs();
            least = least.min(size);
            most = most.max(size);
        }
        return least.multiply(MOST_AMONG_THEMSELVES).compareTo(most) >= 0;
    }

    private static void tell(DueFigure due, Result row, Result other, Slip slip, Found found) {
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
                                other.period()),
                slip.hint(due.indicator().unit()));
    }
}
