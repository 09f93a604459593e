package org.ragstone.warning;

import java.util.List;
import java.util.Optional;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Result;

/** Figures that make no sense. Of a row that something is said of, the checks that follow say nothing more. */
final class OddFigures implements IndicatorCheck {
    /** The more telling first: what a figure should be, before that it cannot be. */
    private static final List<FigureCheck> CHECKS = List.of(
            new LooksCumulative(),
            new OddParts(),
            new OddTotals(),
            new NotOfItsParts(),
            new Hundredfold(),
            new HundredfoldTarget(),
            new RoundedAway(),
            new FallingTotal(),
            new OutOfBounds());

    @Override
    public void look(JoinedIndicator indicator, Found found) {
        for (JoinedResult result : indicator.results()) {
            Optional<DueFigure> due = DueFigure.of(indicator, result);
            if (due.isPresent()) {
                look(due.get(), found);
            }
        }
    }

    /** Looks only for how the figures run. */
    static void lookForRuns(JoinedIndicator indicator, Found found) {
        for (JoinedResult result : indicator.results()) {
            if (result.due().basis() == Basis.LATEST) {
                DueFigure.of(indicator, result).ifPresent(due -> CHECKS.get(0).look(due, due.row(), found));
            }
        }
    }

    private static void look(DueFigure due, Found found) {
        for (Result row : due.looked()) {
            if (row.value().isPresent()) {
                look(due, row, found);
            }
        }
    }

    private static void look(DueFigure due, Result row, Found found) {
        for (FigureCheck check : CHECKS) {
            if (found.told().containsFigure(row)) {
                return;
            }
            check.look(due, row, found);
        }
    }
}
