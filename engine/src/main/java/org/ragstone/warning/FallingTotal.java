package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A year to date that is less than the one before it, though a sum of what is not negative does not fall. */
final class FallingTotal implements FigureCheck {
    @Override
    public void look(DueFigure due, Result row, Found found) {
        if (row.basis() != Basis.YEAR_TO_DATE || !row.equals(due.row())) {
            return;
        }
        Optional<Result> before = due.before(row);
        if (before.isPresent() && isLess(row, before.get()) && isOfASum(due, row, before.get())) {
            tell(due, row, before.get(), found);
        }
    }

    private static boolean isLess(Result row, Result before) {
        return DueFigure.figure(row).compareTo(DueFigure.figure(before)) < 0;
    }

    /** Where both are computed, the figures of the periods say what there is to say. */
    private static boolean isOfASum(DueFigure due, Result row, Result before) {
        return !(due.isComputed(row) && due.isComputed(before))
                && !due.data().takesAway()
                && AddingUp.likely(due.data())
                && (due.indicator().aggregation().isPresent() || !isOfNoSum(due, before))
                && periodsAllowIt(due, before);
    }

    private static boolean isOfNoSum(DueFigure due, Result before) {
        Map<Period, Result> totals = due.rows(Basis.YEAR_TO_DATE);
        return RunningTotal.upTo(before.period(), totals).isOfNoSum(RunningTotal.ofYearBefore(before.period(), totals));
    }

    /** Whether what was reported for the single periods up to then is no more than the total of them, and nothing is taken away. */
    private static boolean periodsAllowIt(DueFigure due, Result before) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Result each :
                due.rows(Basis.LATEST).headMap(due.row().period(), true).values()) {
            if (each.value().isPresent() && DueFigure.isOfOneRun(before, each)) {
                BigDecimal figure = DueFigure.figure(each);
                if (figure.signum() < 0) {
                    return false;
                }
                sum = each.period().compareTo(before.period()) <= 0 ? sum.add(figure) : sum;
            }
        }
        return sum.compareTo(DueFigure.figure(before)) <= 0;
    }

    private static void tell(DueFigure due, Result row, Result before, Found found) {
        Period period = before.period();
        found.ofResult(
                WarningCode.RUNNING_TOTAL_FALLS,
                due.due(),
                row,
                "value",
                "the year to date of `%s`, %s, is less than the %s of %s"
                        .formatted(
                                due.indicator().ref(),
                                DueFigure.figure(row).toPlainString(),
                                DueFigure.figure(before).toPlainString(),
                                period),
                "A total of the year so far does not fall. Maybe it is the figure of the %s alone, or that of %s was put right since."
                        .formatted(row.period().unit(), period));
    }
}
