package org.ragstone.api.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    Drawing of(JudgedResult result) {
        ChartedSeries series = open.get(result);
        if (series == null) {
            return Drawing.of(ChartedSeries.of(result));
        }
        SharedScale scale = scales.get(series.indicator().unit());
        return scale == null || !series.hasFigures() ? Drawing.of(series) : Drawing.of(series, scale);
    }
}
