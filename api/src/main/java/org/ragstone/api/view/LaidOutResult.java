package org.ragstone.api.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LayoutColumn;
import org.ragstone.framework.Shows;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/**
 * What a column of a layout shows of one result of an indicator.
 *
 * @param headed the period that the table is headed with: what is of another says so
 * @param decimals with how many the row shows its figures
 */
record LaidOutResult(Edition edition, Indicator indicator, Period headed, RowDecimals decimals) {
    /** One thing, but for directions, of which each is one; blank where there is none. */
    List<Cell.Content> contents(LayoutColumn column, JudgedResult result) {
        return switch (column.shows()) {
            case FIGURE -> List.of(figure(result));
            case NUMERATOR -> List.of(part(result, Result::numerator));
            case DENOMINATOR -> List.of(part(result, Result::denominator));
            case Q1, Q2, Q3, Q4 -> List.of(ofQuarter(column.shows().quarter(), result));
            case PREVIOUS_PERIOD,
                    PREVIOUS_FIGURE,
                    SAME_PERIOD_LAST_YEAR,
                    LAST_YEAR_OUTTURN,
                    MEAN_OF_LAST_YEAR,
                    MEAN_OF_12_MONTHS_BEFORE -> List.of(earlier(column.shows(), result));
            case STATUS -> List.of(new Cell.Status(result, edition));
            case IN_A_ROW -> List.of(inARow(result));
            case DIRECTION -> directions(column, result);
            case ALERTS -> List.of(words(result.alerts()));
            case ACTIONS -> List.of(words(result.actions()));
            case TARGET -> List.of(levels(result.target()));
            case FLOOR -> List.of(levels(result.floor()));
            case JUDGED_TARGET -> List.of(levels(result.judgedTarget()));
            case JUDGED_FLOOR -> List.of(levels(result.judgedFloor()));
            case RANGE -> List.of(levels(result.expectedRange()));
            case LOWER -> List.of(limit(result.lower()));
            case UPPER -> List.of(limit(result.upper()));
            case AGAINST ->
                List.of(levels(result.status().map(result::comparedWith).orElse("")));
            case PERIOD -> List.of(new Cell.Text(result.due().period().title()));
            case SERVICE, UNIT, POST, COMMENTARY ->
                throw new IllegalArgumentException(column.shows() + " is not of a result");
        };
    }

    private Cell.Content figure(JudgedResult result) {
        return figure(Figure.of(result.due(), headed));
    }

    /** Nothing of a quarter that is not over. */
    private Cell.Content ofQuarter(int quarter, JudgedResult result) {
        if (result.ofQuarter(quarter).isEmpty()
                && quarter > quarterOf(result.due().period())) {
            return new Cell.Text("");
        }
        return figure(result.ofQuarter(quarter)
                .map(value -> new Figure(
                        value,
                        indicator.unit(),
                        result.isProvisionalOfQuarter(quarter),
                        "",
                        result.unsaidQuarter(quarter, headed))));
    }

    private static int quarterOf(Period period) {
        int monthsIntoYear = Math.floorMod(
                period.last().getMonthValue() - period.financialYear().first().getMonthValue(), 12);
        return monthsIntoYear / 3 + 1;
    }

    private Cell.Content figure(Optional<Figure> figure) {
        return new Cell.OfFigure(Optional.empty(), figure.map(decimals::figure));
    }

    /** A count of cases, which is in no unit. */
    private static Cell.Content part(JudgedResult result, Function<Result, Optional<BigDecimal>> which) {
        return new Cell.OfFigure(
                Optional.empty(),
                result.due().row().flatMap(which).map(each -> new Figure(each, "", false, "", Optional.empty())));
    }

    private Cell.Content earlier(Shows shows, JudgedResult result) {
        return figure(Figure.earlier(result, shows.earlier().orElseThrow(), headed));
    }

    private static Cell.Content inARow(JudgedResult result) {
        return new Cell.Text(
                result.inARow().isPresent() ? String.valueOf(result.inARow().getAsInt()) : "");
    }

    private List<Cell.Content> directions(LayoutColumn column, JudgedResult result) {
        List<Cell.Content> directions = new ArrayList<>();
        column.against()
                .map(each -> List.of(each.name()))
                .orElseGet(() -> result.directions().stream()
                        .map(Finding::against)
                        .distinct()
                        .toList())
                .forEach(against -> directions.add(Cell.Directions.of(result, against)));
        return directions;
    }

    private static Cell.Content words(List<Finding> findings) {
        return new Cell.Text(
                findings.stream().map(each -> each.word().shown()).distinct().collect(Collectors.joining(", ")));
    }

    private Cell.Content levels(String levels) {
        return decimals.text(levels);
    }

    private Cell.Content limit(Optional<BigDecimal> limit) {
        return decimals.text(limit.map(BigDecimal::toPlainString).orElse(""));
    }
}
