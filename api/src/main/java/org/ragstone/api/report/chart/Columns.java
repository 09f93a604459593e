package org.ragstone.api.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.api.view.Level;
import org.ragstone.api.view.Wording;
import org.ragstone.join.TrendChart;

/** The columns of a chart's data: the figure always, and each other that any period has something for. */
final class Columns {
    private final ChartedSeries series;
    private final List<String> headings = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();

    private Columns(ChartedSeries series) {
        this.series = series;
    }

    static DataTable table(ChartedSeries series) {
        return new Columns(series).table();
    }

    private DataTable table() {
        String unit = series.indicator().unit();
        column(
                unit.isEmpty() ? "Figure" : "Figure, " + unit,
                each -> number(point(each).figure()));
        column(
                Wording.capitalised(series.targetName()),
                each -> level(point(each).target()));
        column(
                Wording.capitalised(series.floorName()),
                each -> level(point(each).floor()));
        column("Expected range", each -> level(point(each).range()));
        column("Lower limit", each -> number(stretch(each).flatMap(ChartedSeries.Stretch::lower)));
        column("Mean", each -> number(stretch(each).map(ChartedSeries.Stretch::mean)));
        column("Upper limit", each -> number(stretch(each).flatMap(ChartedSeries.Stretch::upper)));
        column("Straight line", each -> number(point(each).line()));
        boolean noted = column("Note", this::note);
        List<DataTable.Row> rows = IntStream.range(0, series.points().size())
                .mapToObj(each -> new DataTable.Row(
                        point(each).period().toString(),
                        PeriodName.inFull(point(each).period()),
                        cells(each, noted)))
                .toList();
        return new DataTable(series.subtitle(), headings, noted, rows);
    }

    private List<DataTable.Cell> cells(int place, boolean noted) {
        return IntStream.range(0, columns.size())
                .mapToObj(each ->
                        new DataTable.Cell(columns.get(each).get(place), !(noted && each == columns.size() - 1)))
                .toList();
    }

    /** Adds a column unless it is blank, and says so; that of the figures stands whatever it holds. */
    private boolean column(String heading, IntFunction<String> cell) {
        List<String> cells =
                IntStream.range(0, series.points().size()).mapToObj(cell).toList();
        boolean shown = columns.isEmpty() || cells.stream().anyMatch(each -> !each.isEmpty());
        if (shown) {
            headings.add(heading);
            columns.add(cells);
        }
        return shown;
    }

    private ChartedSeries.Point point(int place) {
        return series.points().get(place);
    }

    private Optional<ChartedSeries.Stretch> stretch(int place) {
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

    private String note(int place) {
        ChartedSeries.Point point = point(place);
        List<String> notes = new ArrayList<>();
        if (point.figure().isEmpty()) {
            notes.add(Wording.state(point.state()));
        } else if (point.provisional()) {
            notes.add("provisional");
        }
        point.mark().map(TrendChart.Mark::words).ifPresent(notes::add);
        stretch(place)
                .filter(each -> each.from() == place && !each.anew().isEmpty())
                .ifPresent(each -> notes.add("starts anew: " + each.anew()));
        return String.join("; ", notes);
    }
}
