package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LayoutColumn;
import org.ragstone.framework.Shows;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.Frequency;
import org.ragstone.model.Period;

/** Lays results out in the columns that the edition asks for, an indicator to a row. */
final class LaidOut {
    private final Edition edition;
    private final List<LayoutColumn> layout;
    private final Period period;
    private final Map<String, List<Commentary>> commentary;

    /**
     * @param period the one that the table is headed with
     * @param commentary what was written of indicators for the report, by their refs
     */
    LaidOut(Edition edition, List<LayoutColumn> layout, Period period, Map<String, List<Commentary>> commentary) {
        this.edition = edition;
        this.layout = layout;
        this.commentary = commentary;
        this.period = period;
    }

    /** Whether a result is read in the columns: its figure, or its status where the council shows no figure of its basis. */
    boolean tells(JudgedResult result) {
        Set<Shows> shown = layout.stream()
                .filter(each -> each.isOf(result.due().basis()))
                .map(LayoutColumn::shows)
                .collect(Collectors.toSet());
        boolean isInQuarters = shown.stream().anyMatch(each -> each.quarter() > 0);
        return shown.contains(Shows.FIGURE)
                || (isInQuarters
                        ? result.due().period().frequency() == Frequency.QUARTERLY
                        : shown.contains(Shows.STATUS));
    }

    /** The directions of an indicator that are read in no column. */
    private List<Row.Untold> untold(List<JudgedResult> results) {
        Map<String, Set<Cell.OnBasis>> untold = new LinkedHashMap<>();
        for (JudgedResult result : results) {
            Basis basis = result.due().basis();
            result.directions().stream()
                    .map(Finding::against)
                    .filter(against -> !showsDirection(basis, against))
                    .forEach(against -> untold.computeIfAbsent(against, key -> new LinkedHashSet<>())
                            .add(new Cell.OnBasis(basis, Cell.Directions.of(result, against))));
        }
        return untold.entrySet().stream()
                .map(each -> new Row.Untold(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private boolean showsDirection(Basis basis, String against) {
        return layout.stream()
                .anyMatch(column -> column.shows() == Shows.DIRECTION
                        && column.isOf(basis)
                        && column.against()
                                .map(each -> each.name().equals(against))
                                .orElse(true));
    }

    /** A column of bases that no indicator of the table owes is left out. */
    Table table(List<JudgedResult> results) {
        List<LayoutColumn> columns = layout.stream()
                .filter(column -> !column.shows().isOfResult()
                        || results.stream()
                                .anyMatch(each -> column.isOf(each.due().basis())))
                .toList();
        boolean tellsWhatJudged = columns.stream().anyMatch(LaidOut::tellsWhatJudged);
        List<Row> rows = new ArrayList<>();
        Grouped.by(each -> each.due().indicator(), results).forEach((indicator, own) -> {
            LaidOutRow row = new LaidOutRow(edition, own, commentary.getOrDefault(indicator.ref(), List.of()), period);
            rows.add(new Row(
                    indicator,
                    own,
                    columns.stream().map(each -> row.cell(each, columns)).toList(),
                    tellsWhatJudged ? List.of() : Row.Judged.of(own, RowDecimals.of(own)),
                    untold(own)));
        });
        return new Table(
                columns.stream()
                        .map(each -> new Column(kind(each.shows()), each.heading()))
                        .toList(),
                rows);
    }

    private static boolean tellsWhatJudged(LayoutColumn column) {
        return column.shows() == Shows.JUDGED_TARGET || column.shows() == Shows.AGAINST;
    }

    private static Column.Kind kind(Shows shows) {
        return switch (shows) {
            case FIGURE, NUMERATOR, DENOMINATOR -> Column.Kind.FIGURE;
            case Q1,
                    Q2,
                    Q3,
                    Q4,
                    PREVIOUS_PERIOD,
                    PREVIOUS_FIGURE,
                    SAME_PERIOD_LAST_YEAR,
                    LAST_YEAR_OUTTURN,
                    MEAN_OF_LAST_YEAR,
                    MEAN_OF_12_MONTHS_BEFORE -> Column.Kind.EARLIER;
            case STATUS -> Column.Kind.STATUS;
            case IN_A_ROW -> Column.Kind.COUNT;
            case DIRECTION -> Column.Kind.DIRECTION;
            case TARGET, JUDGED_TARGET -> Column.Kind.TARGET;
            case FLOOR, JUDGED_FLOOR -> Column.Kind.FLOOR;
            case LOWER, UPPER -> Column.Kind.LIMIT;
            case AGAINST, RANGE -> Column.Kind.AGAINST;
            case ALERTS, ACTIONS, PERIOD, SERVICE, UNIT, POST, COMMENTARY -> Column.Kind.TEXT;
        };
    }
}
