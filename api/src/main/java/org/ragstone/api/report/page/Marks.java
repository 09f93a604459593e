package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.api.view.Cell;
import org.ragstone.api.view.Figure;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Word;
import org.ragstone.model.Period;

/** The contents of cells as a page shows them, in words where other forms have signs. */
final class Marks implements Cell.Form<List<Mark>> {
    private static final String NO_FIGURE = "–";

    private final Function<String, String> address;
    private final Function<JudgedResult, String> before;

    /**
     * @param address where an indicator is explained, by its ref
     * @param before what stands beside a status of what it was, or an empty text
     */
    Marks(Function<String, String> address, Function<JudgedResult, String> before) {
        this.address = address;
        this.before = before;
    }

    List<Mark> of(Cell cell) {
        return cell.contents().stream().flatMap(each -> each.in(this).stream()).toList();
    }

    @Override
    public List<Mark> figure(Cell.OfFigure cell) {
        String basis = cell.basis().map(Wording::basis).orElse("");
        return List.of(cell.figure()
                .map(figure -> Mark.text(basis, figure.text(), beside(figure)))
                .orElseGet(() -> Mark.text(basis, NO_FIGURE, "")));
    }

    /** "provisional, June 2018". */
    private static String beside(Figure figure) {
        return Stream.of(
                        figure.writtenOtherwise(),
                        figure.provisional() ? "provisional" : "",
                        figure.of().map(Marks::inWords).orElse(""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String inWords(String of) {
        return Period.parse(of).map(Period::title).orElse(of);
    }

    @Override
    public List<Mark> status(Cell.Status status) {
        String href = address.apply(status.result().due().indicator().ref());
        return List.of(new Mark("", status.word(), "No status", before.apply(status.result()), href));
    }

    @Override
    public List<Mark> directions(Cell.Directions directions) {
        String of = directions.comparedPeriod().map(Period::title).orElse("");
        List<Mark> marks = new ArrayList<>();
        for (Word word : directions.words()) {
            marks.add(new Mark("", Optional.of(word), "", of, ""));
        }
        return marks;
    }

    @Override
    public List<Mark> text(Cell.Text text) {
        return text.isBlank() ? List.of() : List.of(Mark.text(text.text()));
    }

    @Override
    public List<Mark> onBasis(Cell.OnBasis onBasis) {
        String basis = Wording.basis(onBasis.basis());
        return onBasis.content().in(this).stream().map(each -> each.on(basis)).toList();
    }
}
