package org.ragstone.api.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.api.report.chart.ChartData;
import org.ragstone.api.report.chart.Drawing;
import org.ragstone.api.report.chart.SharedScale;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.evaluation.JudgedResult;

/** The charts of a section. Those that stand open beside each other share a scale with others of their unit. */
final class SectionCharts {
    private final Map<JudgedResult, ChartedSeries> open = new HashMap<>();
    private final Map<String, SharedScale> scales = new HashMap<>();

    SectionCharts(List<JudgedResult> results) {
        results.stream().filter(SectionCharts::isOpen).forEach(each -> open.put(each, ChartedSeries.of(each)));
        // Plain numbers are of as many kinds as there are indicators.
        Map<String, List<ChartedSeries>> byUnit = open.values().stream()
                .filter(each -> each.hasFigures() && !each.indicator().unit().isEmpty())
                .collect(Collectors.groupingBy(each -> each.indicator().unit()));
        byUnit.forEach((unit, series) -> {
            if (series.size() > 1) {
                scales.put(unit, SharedScale.of(series));
            }
        });
    }

    /** Whether members read the chart itself: something that was concluded of the result rests on its run. */
    static boolean isOpen(JudgedResult result) {
        return result.trend().isPresent() || result.regression().isPresent();
    }

    /** Those of one indicator, and their data together where that is possible. */
    Subject.Charts of(List<JudgedResult> results) {
        List<ChartedSeries> all = results.stream()
                .map(each -> open.containsKey(each) ? open.get(each) : ChartedSeries.of(each))
                .toList();
        Optional<ChartData> data = ChartData.together(all);
        return new Subject.Charts(
                IntStream.range(0, all.size())
                        .mapToObj(i -> {
                            Optional<SharedScale> scale = scale(results.get(i), all.get(i));
                            return data.isPresent()
                                    ? Drawing.withoutData(all.get(i), scale)
                                    : Drawing.withData(all.get(i), scale);
                        })
                        .toList(),
                data);
    }

    private Optional<SharedScale> scale(JudgedResult result, ChartedSeries series) {
        return open.containsKey(result) && series.hasFigures()
                ? Optional.ofNullable(scales.get(series.indicator().unit()))
                : Optional.empty();
    }
}
