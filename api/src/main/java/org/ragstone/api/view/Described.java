package org.ragstone.api.view;

import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.model.Period;

/** What leads the row of a single result: its basis, its figure, its status, and what it was held against. */
final class Described {
    static final List<Column> COLUMNS = List.of(
            new Column(Column.Kind.BASIS, "Basis"),
            new Column(Column.Kind.FIGURE, "Figure"),
            new Column(Column.Kind.STATUS, "Status"),
            new Column(Column.Kind.AGAINST, "Against"));

    private Described() {}

    /** @param headed the period that the row is read under: a figure of another says so */
    static List<Cell> cells(JudgedResult result, Edition edition, String against, Period headed) {
        RowDecimals decimals = RowDecimals.of(List.of(result));
        return List.of(
                Cell.of(new Cell.Text(Wording.basis(result.due().basis()))),
                Cell.of(new Cell.OfFigure(
                        Optional.empty(), Figure.of(result.due(), headed).map(decimals::figure))),
                Cell.of(new Cell.Status(result, edition)),
                Cell.of(decimals.text(against)));
    }
}
