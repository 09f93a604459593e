package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.api.view.Cell;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Figure;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Colour;
import org.ragstone.framework.Colours;
import org.ragstone.framework.Word;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Period;

/** The contents of cells as a page shows them, in words where other forms have signs. */
final class Marks implements Cell.Form<List<Mark>> {
    private static final String NO_FIGURE = "–";
    static final String NO_STATUS = "No status";

    private final Colours colours;
    private final Function<String, String> address;
    private final Optional<Compared> compared;

    /**
     * @param address where an indicator is explained, by its ref
     * @param compared what was before, if that is to stand beside
     */
    Marks(Colours colours, Function<String, String> address, Optional<Compared> compared) {
        this.colours = colours;
        this.address = address;
        this.compared = compared;
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
        String ref = status.result().due().indicator().ref();
        String before = compared.map(each -> before(status.result(), each)).orElse("");
        String colour = status.word().map(this::ofStatus).orElse(Colour.GREY.word());
        return List.of(new Mark("", status.word(), NO_STATUS, before, address.apply(ref), ref, colour));
    }

    /** A status by itself, wherever it is told. */
    Mark status(Optional<Word> word) {
        return new Mark(
                "", word, NO_STATUS, "", "", "", word.map(this::ofStatus).orElse(Colour.GREY.word()));
    }

    /** A word of a kind in a key to them. */
    Mark word(FindingKind kind, Word word) {
        boolean isStatus = kind == FindingKind.RATING || kind == FindingKind.NOT_RATED || kind == FindingKind.RANGE;
        return Mark.word(word, "", isStatus ? ofStatus(word) : ofOther(word));
    }

    private String ofStatus(Word word) {
        return colours.of(word.name()).word();
    }

    /** Only a status has a colour whether the edition gives it one or not. */
    private String ofOther(Word word) {
        return colours.byWord().containsKey(word.name()) ? ofStatus(word) : "";
    }

    private static String before(JudgedResult result, Compared compared) {
        return compared.before(result)
                .map(was -> "was " + was.word().map(Word::shown).orElse(NO_STATUS))
                .orElse("new");
    }

    @Override
    public List<Mark> directions(Cell.Directions directions) {
        String of = directions.comparedPeriod().map(Period::title).orElse("");
        List<Mark> marks = new ArrayList<>();
        for (Word word : directions.words()) {
            marks.add(Mark.word(word, of, ofOther(word)));
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
