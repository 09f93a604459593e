package org.ragstone.api.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.api.view.Level;
import org.ragstone.api.view.Wording;
import org.ragstone.join.TrendChart;
import org.ragstone.model.Period;

/**
 * The columns of the data of charts: the figure always, and each other that any period has something for. What is the same of several
 * series is a column once, and else each has its own, named by its basis.
 */
final class Columns {
    private final List<ChartedSeries> series;
    private final ChartedSeries longest;
    private final List<Map<Period, Integer>> places;
    private final List<String> headings = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    /** What a column is of, which decides how it is written. */
    private enum Of {
        FIGURES,
        LEVELS,
        NOTES
    }

    private record Column(Of of, List<String> cells) {
        DataTable.Cell cell(int place) {
            return new DataTable.Cell(cells.get(place), of != Of.NOTES, of == Of.LEVELS ? span(place) : 1);
        }

        private int span(int place) {
            String level = cells.get(place);
            if (level.isEmpty()) {
                return 1;
            }
            if (place > 0 && level.equals(cells.get(place - 1))) {
                return 0;
            }
            int end = place + 1;
            while (end < cells.size() && level.equals(cells.get(end))) {
                end++;
            }
            return end - place;
        }
    }

    private Columns(List<ChartedSeries> series, ChartedSeries longest) {
        this.series = series;
        this.longest = longest;
        this.places = series.stream().map(Columns::places).toList();
    }

    private static Map<Period, Integer> places(ChartedSeries series) {
        Map<Period, Integer> places = new HashMap<>();
        for (ChartedSeries.Point each : series.points()) {
            places.put(each.period(), places.size());
        }
        return places;
    }

    /** @param longest the one of them that has every period of each */
    static DataTable table(List<ChartedSeries> series, ChartedSeries longest, String caption) {
        return new Columns(series, longest).table(caption);
    }

    /** What a series has at a place, or nothing. */
    private interface InCell {
        String of(ChartedSeries series, int place);
    }

    private DataTable table(String caption) {
        figures();
        column(
                Of.LEVELS,
                each -> Wording.capitalised(each.targetName()),
                (each, place) -> level(each.points().get(place).target()));
        column(
                Of.LEVELS,
                each -> Wording.capitalised(each.floorName()),
                (each, place) -> level(each.points().get(place).floor()));
        column(
                Of.LEVELS,
                "Expected range",
                (each, place) -> level(each.points().get(place).range()));
        column(
                Of.LEVELS,
                "Lower limit",
                (each, place) -> number(stretch(each, place).flatMap(ChartedSeries.Stretch::lower)));
        column(Of.LEVELS, "Mean", (each, place) -> number(stretch(each, place).map(ChartedSeries.Stretch::mean)));
        column(
                Of.LEVELS,
                "Upper limit",
                (each, place) -> number(stretch(each, place).flatMap(ChartedSeries.Stretch::upper)));
        column(
                Of.FIGURES,
                "Straight line",
                (each, place) -> number(each.points().get(place).line()));
        column(Of.NOTES, "Note", Columns::note);
        boolean noted = columns.stream().anyMatch(each -> each.of() == Of.NOTES);
        List<DataTable.Row> rows =
                IntStream.range(0, longest.points().size()).mapToObj(this::row).toList();
        return new DataTable(caption, headings, noted, rows);
    }

    private DataTable.Row row(int place) {
        Period period = longest.points().get(place).period();
        return new DataTable.Row(
                period.toString(),
                PeriodName.inFull(period),
                columns.stream().map(each -> each.cell(place)).toList());
    }

    /** They stand whatever they hold. */
    private void figures() {
        String unit = longest.indicator().unit();
        String heading = unit.isEmpty() ? "Figure" : "Figure, " + unit;
        for (int i = 0; i < series.size(); i++) {
            headings.add(series.size() == 1 ? heading : ofBasis(series.get(i), heading));
            columns.add(new Column(
                    Of.FIGURES,
                    cells(i, (each, place) -> number(each.points().get(place).figure()))));
        }
    }

    private static String ofBasis(ChartedSeries series, String heading) {
        return Wording.basis(series.basis()) + ": " + heading;
    }

    private void column(Of of, String heading, InCell cell) {
        column(of, each -> heading, cell);
    }

    private void column(Of of, Function<ChartedSeries, String> heading, InCell cell) {
        List<List<String>> cells = IntStream.range(0, series.size())
                .mapToObj(each -> cells(each, cell))
                .toList();
        boolean isShared = cells.stream().distinct().count() == 1
                && series.stream().map(heading).distinct().count() == 1;
        for (int i = 0; i < (isShared ? 1 : series.size()); i++) {
            if (cells.get(i).stream().anyMatch(each -> !each.isEmpty())) {
                String own = heading.apply(series.get(i));
                headings.add(isShared ? own : ofBasis(series.get(i), own));
                columns.add(new Column(of, cells.get(i)));
            }
        }
    }

    /** A cell for each period of the longest. */
    private List<String> cells(int of, InCell cell) {
        return longest.points().stream()
                .map(each -> places.get(of).get(each.period()))
                .map(place -> place == null ? "" : cell.of(series.get(of), place))
                .toList();
    }

    private static Optional<ChartedSeries.Stretch> stretch(ChartedSeries series, int place) {
        return series.stretches().stream()
                .filter(each -> each.from() <= place && place <= each.to())
                .findFirst();
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String level(Optional<Level> level) {
        return level.map(Level::words).orElse("");
    }

    private static String note(ChartedSeries series, int place) {
        ChartedSeries.Point point = series.points().get(place);
        List<String> notes = new ArrayList<>();
        if (point.figure().isEmpty()) {
            notes.add(Wording.state(point.state()));
        } else if (point.provisional()) {
            notes.add("provisional");
        }
        point.mark().map(TrendChart.Mark::words).ifPresent(notes::add);
        stretch(series, place)
                .filter(each -> each.from() == place && !each.anew().isEmpty())
                .ifPresent(each -> notes.add("starts anew: " + each.anew()));
        return String.join("; ", notes);
    }
}
