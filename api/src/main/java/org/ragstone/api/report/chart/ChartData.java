package org.ragstone.api.report.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.model.Period;

/** All that is drawn, as a table and as CSV. */
public record ChartData(DataTable table, CsvLink csv) {
    static ChartData of(ChartedSeries series) {
        return of(List.of(series), series, series.subtitle());
    }

    /** That of several series of one indicator, if each period of any is one of the longest of them. */
    public static Optional<ChartData> together(List<ChartedSeries> series) {
        if (series.size() < 2) {
            return Optional.empty();
        }
        Set<Period> periods = new HashSet<>();
        series.forEach(each -> periods.addAll(periods(each)));
        return series.stream()
                .filter(each -> periods(each).equals(periods))
                .findFirst()
                .map(longest -> of(series, longest, longest.subtitleOnAnyBasis()));
    }

    private static ChartData of(List<ChartedSeries> series, ChartedSeries longest, String caption) {
        DataTable table = Columns.table(series, longest, caption);
        return new ChartData(table, Csv.of(series, table));
    }

    private static Set<Period> periods(ChartedSeries series) {
        return series.points().stream().map(ChartedSeries.Point::period).collect(Collectors.toSet());
    }
}
