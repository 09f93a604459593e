package org.ragstone.api.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ragstone.arithmetic.ProcessLimits;
import org.ragstone.arithmetic.Series;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.ResultHistory;
import org.ragstone.join.ResultRegression;
import org.ragstone.join.ResultTrend;
import org.ragstone.join.TrendChart;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Period;

/** Puts together what is drawn of a result. */
final class SeriesOfResult {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final JudgedResult result;
    private final ResultHistory history;
    private final List<ResultHistory.Entry> entries;
    private final Map<Period, TrendChart.Mark> marks = new HashMap<>();
    private final Map<Period, BigDecimal> line = new HashMap<>();

    SeriesOfResult(JudgedResult result) {
        this.result = result;
        this.history = result.history();
        this.entries = history.entries();
        result.trend().ifPresent(trend -> trend.chart().series().forEach(each -> each.mark()
                .ifPresent(mark -> marks.put(each.period(), mark))));
        result.regression().ifPresent(this::addLine);
    }

    private void addLine(ResultRegression regression) {
        List<BigDecimal> fitted = regression.fitted(DIGITS);
        List<Series.Entry> series = fitted.isEmpty() ? List.of() : regression.series();
        SeriesDecimals decimals = SeriesDecimals.ofLine(history, result.due().indicator());
        for (int i = 0; i < series.size(); i++) {
            line.put(series.get(i).period(), decimals.shown(fitted.get(i)));
        }
    }

    ChartedSeries charted() {
        return new ChartedSeries(
                result.due().indicator(),
                result.due().basis(),
                new SeriesHeadline(result, history, entries).words(),
                SeriesSubtitle.of(
                        result.due(),
                        entries.get(0).period(),
                        entries.get(entries.size() - 1).period()),
                history.targetName(),
                history.floorName(),
                entries.stream().map(this::point).toList(),
                result.trend().map(this::stretches).orElse(List.of()),
                result.trend().map(SeriesReading::of));
    }

    private ChartedSeries.Point point(ResultHistory.Entry entry) {
        return new ChartedSeries.Point(
                entry.period(),
                entry.year(),
                entry.state(),
                entry.figure(),
                entry.provisional(),
                entry.joins(),
                Level.of(entry.target()),
                Level.of(entry.floor()),
                Level.of(entry.range()),
                Optional.ofNullable(marks.get(entry.period())),
                Optional.ofNullable(line.get(entry.period())));
    }

    private List<ChartedSeries.Stretch> stretches(ResultTrend trend) {
        List<ChartedSeries.Stretch> stretches = new ArrayList<>();
        SeriesDecimals decimals = SeriesDecimals.of(trend.chart(), result.due().indicator());
        for (TrendChart.Stretch part : trend.chart().parts()) {
            if (!part.caution().isUnsuited()) {
                part.process().ifPresent(limits -> stretches.add(stretch(part, limits, decimals)));
            }
        }
        return stretches;
    }

    private ChartedSeries.Stretch stretch(TrendChart.Stretch part, ProcessLimits limits, SeriesDecimals decimals) {
        Period first = entries.get(0).period();
        return new ChartedSeries.Stretch(
                part.from().stepsFrom(first),
                part.to().stepsFrom(first),
                decimals.shown(limits.mean(DIGITS)),
                limits.lower(DIGITS).map(decimals::shown),
                limits.upper(DIGITS).map(decimals::shown),
                part.limits() == LimitsAnswer.TRIAL,
                part.rebase()
                        .map(each -> each.reason() + ", decided on " + DAY.format(each.decidedOn()))
                        .orElse(""));
    }
}
