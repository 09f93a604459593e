package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.api.view.Cell;
import org.ragstone.api.view.Column;
import org.ragstone.api.view.Figure;
import org.ragstone.api.view.Row;
import org.ragstone.api.view.Wording;
import org.ragstone.framework.Word;

/** A row of the dashboard as cells of a text table. */
final class RowText implements Cell.Form<String> {
    static final RowText CONTENT = new RowText();

    private RowText() {}

    static List<String> headings(List<Column> columns) {
        List<String> headings = new ArrayList<>(List.of("Ref", "Indicator"));
        columns.forEach(column -> headings.add((column.isOfNumbers() ? ">" : "") + column.heading()));
        return headings;
    }

    /** @param named how the indicator is called there */
    static List<String> cells(Row row, String named) {
        List<String> cells = new ArrayList<>(List.of(row.indicator().ref(), named));
        row.cells()
                .forEach(cell -> cells.add(
                        cell.contents().stream().map(each -> each.in(CONTENT)).collect(Collectors.joining(" / "))));
        return cells;
    }

    @Override
    public String figure(Cell.OfFigure cell) {
        String basis = cell.basis().map(each -> Wording.basis(each) + " ").orElse("");
        return basis + cell.figure().map(RowText::marked).orElse("-");
    }

    /** With an asterisk where it is provisional, as it was written where that is as a time, and what it is of where the heading does not say. */
    private static String marked(Figure figure) {
        String of = figure.of().map(period -> " (" + period + ")").orElse("");
        String written = figure.writtenOtherwise().isEmpty() ? "" : " (" + figure.writtenOtherwise() + ")";
        return figure.text() + (figure.provisional() ? "*" : "") + written + of;
    }

    @Override
    public String status(Cell.Status status) {
        return status.word().map(Word::shown).orElse("none");
    }

    @Override
    public String directions(Cell.Directions directions) {
        String shown = directions.words().stream().map(Word::shown).collect(Collectors.joining(", "));
        String of =
                directions.comparedPeriod().map(period -> " (" + period + ")").orElse("");
        return shown.isEmpty() ? "" : shown + of;
    }

    @Override
    public String text(Cell.Text text) {
        return text.text();
    }

    @Override
    public String onBasis(Cell.OnBasis onBasis) {
        return Wording.basis(onBasis.basis()) + " " + onBasis.content().in(this);
    }
}
