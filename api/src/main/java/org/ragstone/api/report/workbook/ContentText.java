package org.ragstone.api.report.workbook;

import java.util.stream.Collectors;
import org.ragstone.api.view.Cell;
import org.ragstone.api.view.Figure;
import org.ragstone.api.view.Wording;
import org.ragstone.framework.Word;

/** What stands in a cell of the dashboard as words: a status is its word, without its mark. */
enum ContentText implements Cell.Form<String> {
    INSTANCE;

    @Override
    public String figure(Cell.OfFigure cell) {
        String basis = cell.basis().map(each -> Wording.basis(each) + " ").orElse("");
        return basis + cell.figure().map(Figure::text).orElse("");
    }

    @Override
    public String status(Cell.Status status) {
        return status.word().map(Word::label).orElse("none");
    }

    @Override
    public String directions(Cell.Directions directions) {
        return directions.words().stream().map(Word::label).collect(Collectors.joining(", "));
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
