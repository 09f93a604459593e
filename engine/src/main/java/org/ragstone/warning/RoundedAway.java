package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.ragstone.arithmetic.Aim;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/**
 * A percentage and its target that are both written as fractions of one, and judged as printed in full: 0.86 is 1 then, and achieves
 * 0.9.
 */
final class RoundedAway implements FigureCheck {
    @Override
    public void look(DueFigure due, Result row, Found found) {
        OptionalInt decimals = due.indicator().decimals();
        if (!row.equals(due.row()) || decimals.isEmpty() || !Bounds.isPercentage(due.indicator())) {
            return;
        }
        Optional<BigDecimal> target =
                due.result().standards().nearestTarget().map(Aim::bounds).map(levels -> levels.get(0));
        if (target.isPresent()
                && due.isJudgedAsPrinted()
                && isFraction(target.get(), decimals.getAsInt())
                && isFraction(DueFigure.figure(row), decimals.getAsInt())
                && Bounds.isPartOfWhole(due.indicator())) {
            tell(due, target.get(), decimals.getAsInt(), found);
        }
    }

    /** Whether there is less than one of it, with more decimals than are printed. */
    private static boolean isFraction(BigDecimal number, int decimals) {
        return number.signum() > 0
                && number.compareTo(BigDecimal.ONE) < 0
                && number.stripTrailingZeros().scale() > decimals;
    }

    private static void tell(DueFigure due, BigDecimal target, int decimals, Found found) {
        BigDecimal figure = DueFigure.figure(due.row());
        found.ofResult(
                WarningCode.HUNDREDFOLD,
                due.due(),
                due.row(),
                "value",
                "%s of `%s` is printed as %s, and held against a target of %s"
                        .formatted(
                                figure.toPlainString(),
                                due.indicator().ref(),
                                due.due().figure().orElseThrow().toPlainString(),
                                target.toPlainString()),
                "A percentage is of a hundred: maybe `%s` and a target of `%s` are meant. Else give the indicator more `decimals` than %s."
                        .formatted(
                                figure.movePointRight(2).stripTrailingZeros().toPlainString(),
                                target.movePointRight(2).stripTrailingZeros().toPlainString(),
                                decimals));
    }
}
