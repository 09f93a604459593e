package org.ragstone.warning;

import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** Figures of single periods that are those of the year so far, by the indicator's title or by how they run. */
final class LooksCumulative implements FigureCheck {
    @Override
    public void look(DueFigure due, Result row, Found found) {
        if (row.equals(due.row())
                && row.basis() == Basis.LATEST
                && !due.isComputed(row)
                && !row.period().isYear()) {
            look(due, found);
        }
    }

    private static void look(DueFigure due, Found found) {
        if (TitleWords.sayRunningTotal(due.indicator()) && !isApartFromYearToDate(due)) {
            tell(
                    due,
                    "the title of `%s` says that its figures are of the year so far, and they are given as `LATEST`"
                            .formatted(due.indicator().ref()),
                    found);
            return;
        }
        Optional<RunOfFigures> run = RunOfFigures.asYearToDate(due);
        run.ifPresent(each -> tell(due, each.words(due.indicator().ref()), found));
    }

    /** Whether another figure is the one of the year so far. */
    private static boolean isApartFromYearToDate(DueFigure due) {
        Result sum = due.rows(Basis.YEAR_TO_DATE).get(due.row().period());
        return sum != null
                && sum.value().isPresent()
                && DueFigure.figure(sum).compareTo(DueFigure.figure(due.row())) != 0;
    }

    private static void tell(DueFigure due, String what, Found found) {
        found.ofResult(
                WarningCode.LOOKS_CUMULATIVE,
                due.due(),
                due.row(),
                "basis",
                what,
                "Give figures of the year so far as `YEAR_TO_DATE`, and those of the %s alone as `LATEST`."
                        .formatted(due.row().period().unit()));
    }
}
