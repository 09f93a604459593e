package org.ragstone.api.view;

import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LayoutColumn;
import org.ragstone.framework.Post;
import org.ragstone.framework.Shows;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/** What the columns of a layout show of an indicator: of several results that share a column, each with its basis where it needs it. */
final class LaidOutRow {
    private final Edition edition;
    private final List<JudgedResult> results;
    private final List<Commentary> commentary;
    private final Indicator indicator;
    private final LaidOutResult shown;

    /**
     * @param results those of the indicator
     * @param commentary what was written of it
     * @param headed the period that the table is headed with: what is of another says so
     */
    LaidOutRow(Edition edition, List<JudgedResult> results, List<Commentary> commentary, Period headed) {
        this.edition = edition;
        this.results = results;
        this.commentary = commentary;
        this.indicator = results.get(0).due().indicator();
        this.shown = new LaidOutResult(edition, indicator, headed, RowDecimals.of(results));
    }

    /** @param beside all columns of the table */
    Cell cell(LayoutColumn column, List<LayoutColumn> beside) {
        if (!column.shows().isOfResult()) {
            return Cell.of(new Cell.Text(ofIndicator(column)));
        }
        List<JudgedResult> own =
                results.stream().filter(each -> column.isOf(each.due().basis())).toList();
        List<Cell.Content> contents = own.stream()
                .flatMap(each -> shown.contents(column, each).stream())
                .distinct()
                .toList();
        boolean isSaid = contents.size() < 2
                && (column.bases().isEmpty()
                        || own.stream()
                                .allMatch(
                                        each -> isSaidBeside(column, each.due().basis(), beside)));
        return isSaid && column.shows() != Shows.FIGURE
                ? new Cell(contents)
                : new Cell(own.stream()
                        .flatMap(each ->
                                shown.contents(column, each).stream().map(content -> onBasis(column, each, content)))
                        .distinct()
                        .toList());
    }

    /** Whether the basis stands with the figure, in a column that is read as the same. */
    private static boolean isSaidBeside(LayoutColumn column, Basis basis, List<LayoutColumn> beside) {
        return column.shows().quarter() == 0
                && beside.stream()
                        .filter(each ->
                                each.shows().isFigureOfNow() && !each.bases().isEmpty())
                        .anyMatch(each -> each.isOf(basis)
                                && each.bases().get(0) == column.bases().get(0));
    }

    /** Whether it is the same figure whatever the basis. */
    private static boolean isOfAll(LayoutColumn column) {
        return column.shows() == Shows.LAST_YEAR_OUTTURN;
    }

    /** Whatever is of another basis than the column's first says so. */
    private static Cell.Content onBasis(LayoutColumn column, JudgedResult result, Cell.Content content) {
        Basis basis = result.due().basis();
        boolean isOfColumn = !column.bases().isEmpty() && column.bases().get(0) == basis;
        boolean isBlank = content.isBlank() && column.shows() != Shows.FIGURE;
        return isOfColumn || isOfAll(column) || isBlank ? content : new Cell.OnBasis(basis, content);
    }

    private String ofIndicator(LayoutColumn column) {
        return switch (column.shows()) {
            case SERVICE -> Service.of(indicator).heading();
            case UNIT -> indicator.unit();
            case POST -> holder(column.post());
            case COMMENTARY -> commentary();
            default -> throw new IllegalArgumentException(column.shows() + " is of a result");
        };
    }

    private String holder(String post) {
        return edition.words().posts().all().stream()
                .filter(each -> each.key().equals(post))
                .findFirst()
                .map((Post declared) -> declared.holder(indicator))
                .orElseGet(() -> indicator.post(post));
    }

    private String commentary() {
        return commentary.stream().map(Commentary::text).distinct().collect(Collectors.joining(" "));
    }
}
