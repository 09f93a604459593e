package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import org.ragstone.model.Indicator;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A figure that its indicator does not allow, or that a percentage cannot be. */
final class OutOfBounds implements FigureCheck {
    /** One other shows nothing. */
    static final int FEWEST_OTHERS = 2;

    @Override
    public void look(DueFigure due, Result row, Found found) {
        Indicator indicator = due.indicator();
        Bounds bounds = Bounds.of(indicator);
        BigDecimal figure = DueFigure.figure(row);
        if (bounds.isBelow(figure) && !followsFromOther(due, row, found)) {
            tell(due, row, bounds.below(), bounds.hint("least"), found);
        } else if (bounds.isAbove(figure) && !isSumOfMore(due, row) && !followsFromOther(due, row, found)) {
            tell(due, row, bounds.above(), bounds.hint("most"), found);
        } else if (figure.signum() < 0 && bounds.least().isEmpty() && isCountAmongOthers(due, row)) {
            tell(due, row, "under 0, and none of the others is", bounds.hint("least"), found);
        }
    }

    /** Whether it is of what is counted, and there are enough others to see that these are not under 0. */
    private static boolean isCountAmongOthers(DueFigure due, Result row) {
        if (!Edges.isCounted(due.indicator().unit()) || TitleWords.sayBalance(due.indicator())) {
            return false;
        }
        List<BigDecimal> others = due.rows(row.basis()).values().stream()
                .filter(each -> !each.equals(row))
                .flatMap(each -> each.value().stream())
                .toList();
        return others.size() >= FEWEST_OTHERS && others.stream().allMatch(each -> each.signum() >= 0);
    }

    /** What is computed of figures that something is said of already. */
    private static boolean followsFromOther(DueFigure due, Result row, Found found) {
        return !found.isEmpty() && due.isComputed(row);
    }

    /** The most that a month can have is not the most that a year can. */
    private static boolean isSumOfMore(DueFigure due, Result row) {
        return !row.basis().isOfThePeriod() && AddingUp.likely(due.data());
    }

    private static void tell(DueFigure due, Result row, String is, String hint, Found found) {
        found.ofResult(
                WarningCode.OUT_OF_BOUNDS,
                due.due(),
                row,
                "value",
                "%s of `%s` is %s"
                        .formatted(
                                DueFigure.figure(row).toPlainString(),
                                due.indicator().ref(),
                                is),
                hint);
    }
}
