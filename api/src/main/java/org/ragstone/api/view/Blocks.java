package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.Summary;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LayoutColumn;
import org.ragstone.framework.Shows;
import org.ragstone.framework.StandardLabels;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Period;
import org.ragstone.policy.language.FigureAgainstTarget;

/** Lays every result out in blocks: in the columns of the edition's summary where it has one, else in a row of its own. */
final class Blocks {
    /** What results have in common that stand under one heading. */
    private record Alike(IndicatorKind kind, StandardLabels labels, Period period, List<LayoutColumn> layout) {
        String heading() {
            return labels.heading().isEmpty() ? Wording.kind(kind) : labels.heading();
        }
    }

    private final Edition edition;
    private final Map<String, List<Commentary>> commentary;
    private final Map<String, Period> periods;
    private final Map<String, List<Basis>> columns;
    private final List<String> comparators;
    private final Set<Basis> basesWithDirections = EnumSet.noneOf(Basis.class);

    private Blocks(Evaluation evaluation) {
        this.edition = evaluation.edition();
        this.commentary = edition.dashboard().has(Shows.COMMENTARY) ? commentary(evaluation) : Map.of();
        this.periods = edition.dashboard().tables().isEmpty() ? Map.of() : periods(evaluation.results());
        this.columns = edition.columns();
        this.comparators = evaluation.summary().directions().stream()
                .map(Summary.Directions::against)
                .toList();
        evaluation.results().stream()
                .filter(each -> isInAColumn(each) && !each.directions().isEmpty())
                .forEach(each -> basesWithDirections.add(each.due().basis()));
    }

    /** The period that each indicator is reported for: a forecast bears that of the report. */
    private static Map<String, Period> periods(List<JudgedResult> results) {
        Map<String, Period> periods = new HashMap<>();
        Stream.of(false, true).forEach(forecasts -> results.stream()
                .map(JudgedResult::due)
                .filter(each -> (each.basis() == Basis.FORECAST) == forecasts)
                .forEach(each -> periods.putIfAbsent(each.indicator().ref(), each.period())));
        return periods;
    }

    private static Map<String, List<Commentary>> commentary(Evaluation evaluation) {
        Map<String, List<Commentary>> commentary = new HashMap<>();
        evaluation
                .indicators()
                .forEach(each -> commentary.put(
                        each.indicator().ref(),
                        each.commentaryFor(evaluation.header().period())));
        return commentary;
    }

    static List<Block> of(Evaluation evaluation) {
        return new Blocks(evaluation).of(evaluation.results());
    }

    private List<Block> of(List<JudgedResult> results) {
        List<Block> blocks = new ArrayList<>();
        Grouped.byService(results).forEach((service, own) -> blocks.add(new Block(service, groups(own))));
        return blocks;
    }

    private List<Block.Group> groups(List<JudgedResult> results) {
        List<Block.Group> groups = new ArrayList<>();
        Grouped.by(this::alike, results)
                .forEach((of, own) ->
                        groups.add(new Block.Group(of.kind(), of.heading(), of.period(), tables(own, of))));
        return groups;
    }

    private Alike alike(JudgedResult result) {
        Indicator indicator = result.due().indicator();
        List<LayoutColumn> layout = edition.dashboard().of(indicator);
        Period own = result.due().period();
        Period period = layout.isEmpty() ? own : periods.getOrDefault(indicator.ref(), own);
        return new Alike(indicator.kind(), edition.labels().of(indicator), period, layout);
    }

    private List<Table> tables(List<JudgedResult> results, Alike of) {
        LaidOut laidOut = new LaidOut(edition, of.layout(), of.period(), commentary);
        boolean isUsual = of.layout().isEmpty();
        List<JudgedResult> inColumns = new ArrayList<>();
        List<JudgedResult> others = new ArrayList<>();
        results.forEach(each -> ((isUsual ? isInAColumn(each) : laidOut.tells(each)) ? inColumns : others).add(each));
        List<Table> tables = new ArrayList<>();
        if (!inColumns.isEmpty()) {
            tables.add(isUsual ? rated(inColumns, of.labels()) : laidOut.table(inColumns));
        }
        if (!others.isEmpty()) {
            tables.add(described(others, of.period()));
        }
        return tables;
    }

    private boolean isInAColumn(JudgedResult result) {
        return result.due().indicator().kind() == IndicatorKind.KPI
                && columns.values().stream()
                        .anyMatch(bases -> bases.contains(result.due().basis()));
    }

    private Table rated(List<JudgedResult> results, StandardLabels labels) {
        boolean floors = results.stream().anyMatch(each -> !each.floor().isEmpty());
        Map<String, List<Basis>> owed = owedBy(results);
        List<Column> headings = new ArrayList<>();
        owed.forEach((heading, bases) -> {
            String basis = bases.stream().findFirst().map(Wording::basis).orElse("");
            headings.add(new Column(Column.Kind.FIGURE, basis));
            headings.add(new Column(Column.Kind.STATUS, heading));
            if (hasDirections(bases)) {
                headings.addAll(directions());
            }
        });
        headings.add(new Column(Column.Kind.TARGET, labels.target()));
        if (floors) {
            headings.add(new Column(Column.Kind.FLOOR, labels.floor()));
        }
        List<Row> rows = new ArrayList<>();
        Grouped.by(each -> each.due().indicator(), results)
                .forEach((indicator, own) -> rows.add(rated(indicator, own, owed.values(), floors)));
        return new Table(headings, rows);
    }

    /** Those columns of the edition that any of the results is of. */
    private Map<String, List<Basis>> owedBy(List<JudgedResult> results) {
        Map<String, List<Basis>> owed = new LinkedHashMap<>(columns);
        owed.values().removeIf(bases -> results.stream()
                .noneMatch(each -> bases.contains(each.due().basis())));
        return owed;
    }

    private Row rated(Indicator indicator, List<JudgedResult> results, Collection<List<Basis>> owed, boolean floors) {
        RowDecimals decimals = RowDecimals.of(results);
        List<Cell> cells = new ArrayList<>();
        owed.forEach(bases -> {
            List<JudgedResult> own = results.stream()
                    .filter(each -> bases.contains(each.due().basis()))
                    .toList();
            cells.add(cell(own, each -> figure(each, bases, decimals)));
            cells.add(cell(own, this::status));
            if (hasDirections(bases)) {
                comparators.forEach(against -> cells.add(cell(own, each -> Cell.Directions.of(each, against))));
            }
        });
        cells.add(Cell.of(decimals.text(results.get(0).target())));
        if (floors) {
            cells.add(Cell.of(decimals.text(results.get(0).floor())));
        }
        return new Row(indicator, results, cells, Row.Judged.of(results, decimals));
    }

    /** Where an indicator owes two bases that share a column, both are in it. */
    private static Cell cell(List<JudgedResult> results, Function<JudgedResult, Cell.Content> content) {
        return new Cell(results.stream().map(content).toList());
    }

    private static Cell.Content figure(JudgedResult result, List<Basis> column, RowDecimals decimals) {
        Basis basis = result.due().basis();
        return new Cell.OfFigure(
                basis == column.get(0) ? Optional.empty() : Optional.of(basis),
                Figure.of(result.due()).map(decimals::figure));
    }

    private Cell.Content status(JudgedResult result) {
        return new Cell.Status(result, edition);
    }

    private boolean hasDirections(List<Basis> bases) {
        return bases.stream().anyMatch(basesWithDirections::contains);
    }

    /** Where there are several comparators, each has its column and says which it is. */
    private List<Column> directions() {
        return comparators.stream()
                .map(against -> comparators.size() == 1 ? "DoT" : "DoT " + Wording.comparatorInShort(against))
                .map(heading -> new Column(Column.Kind.DIRECTION, heading))
                .toList();
    }

    private Table described(List<JudgedResult> results, Period headed) {
        boolean directions =
                results.stream().anyMatch(each -> !each.directions().isEmpty());
        List<Column> headings = new ArrayList<>(Described.COLUMNS);
        headings.add(new Column(Column.Kind.EARLIER, "Same period last year"));
        if (directions) {
            headings.addAll(directions());
        }
        return new Table(
                        headings,
                        results.stream()
                                .map(each -> described(each, headed, directions))
                                .toList())
                .withoutBlankColumns();
    }

    private Row described(JudgedResult result, Period headed, boolean directions) {
        List<Cell> cells = new ArrayList<>(Described.cells(result, edition, against(result), headed));
        RowDecimals decimals = RowDecimals.of(List.of(result));
        cells.add(Cell.of(new Cell.OfFigure(
                Optional.empty(),
                Figure.earlier(result, EarlierFigure.SAME_PERIOD_LAST_YEAR, headed)
                        .map(decimals::figure))));
        if (directions) {
            comparators.forEach(against -> cells.add(Cell.of(Cell.Directions.of(result, against))));
        }
        return new Row(result.due().indicator(), List.of(result), cells, List.of());
    }

    private static String against(JudgedResult result) {
        String range = result.expectedRange();
        return range.isEmpty()
                ? result.judgedOtherwise().map(FigureAgainstTarget::standards).orElseGet(result::target)
                : range;
    }
}
