package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.arithmetic.Series;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.ResultRegression;
import org.ragstone.evaluation.ResultTrend;
import org.ragstone.evaluation.TrendChart;
import org.ragstone.model.Caution;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Period;
import org.ragstone.model.Variation;

/** The series that something was concluded from, each as a small chart with its special causes marked below. */
final class TrendTables {
    private static final String STEPS = "▁▂▃▄▅▆▇█";
    private static final char MISSING = '·';
    private static final int WIDEST = 40;
    private static final int CHART = 4;

    private TrendTables() {}

    static void write(Evaluation evaluation, StringBuilder text) {
        List<JudgedResult> trends = evaluation.results().stream()
                .filter(result -> result.trend().isPresent())
                .toList();
        List<JudgedResult> lines = evaluation.results().stream()
                .filter(result -> result.regression().isPresent())
                .toList();
        if (!trends.isEmpty()) {
            text.append("\nTRENDS\n");
            TextTable table = table();
            trends.forEach(result -> trend(result, result.trend().orElseThrow(), table));
            table.writeTo(text);
            text.append("  Special causes: + for the better, - for the worse, ^ high, v low. ")
                    .append(MISSING)
                    .append(" no figure. | the series starts anew.\n");
        }
        if (!lines.isEmpty()) {
            text.append("\nREGRESSIONS\n");
            TextTable table = table();
            lines.forEach(result -> line(result, result.regression().orElseThrow(), table));
            table.writeTo(text);
        }
    }

    private static TextTable table() {
        return new TextTable("  ", List.of("Ref", "Indicator", "Basis", "From", "Chart", "To", "What it shows"));
    }

    private static void trend(JudgedResult result, ResultTrend trend, TextTable table) {
        TrendChart drawn = trend.chart();
        List<TrendChart.ChartPoint> series = drawn.series();
        Set<Period> starts =
                drawn.parts().stream().skip(1).map(TrendChart.Stretch::from).collect(Collectors.toSet());
        String bars = bars(series.stream().map(TrendChart.ChartPoint::figure).toList());
        StringBuilder chart = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            boolean anew = starts.contains(series.get(i).period());
            chart.append(anew ? "|" : "").append(bars.charAt(i));
            marks.append(anew ? " " : "")
                    .append(series.get(i)
                            .mark()
                            .map(mark -> mark(mark.variation()))
                            .orElse(" "));
        }
        String below = newest(marks.toString(), " ").stripTrailing();
        table.row(
                row(
                        result,
                        series.get(0).period(),
                        chart.toString(),
                        direction(result, DirectionAgainst.TREND) + said(trend, drawn)),
                CHART,
                below.isEmpty() ? List.of() : List.of(below));
    }

    private static void line(JudgedResult result, ResultRegression line, TextTable table) {
        String chart = bars(line.series().stream().map(Series.Entry::figure).toList());
        String said = line.summary().isEmpty() ? line.lineGround() : line.summary();
        table.row(row(
                result,
                line.series().get(0).period(),
                chart,
                direction(result, DirectionAgainst.REGRESSION) + said + warning(line.caution())));
    }

    /** The framework's own word for it, where it has one. */
    private static String direction(JudgedResult result, DirectionAgainst against) {
        return result.directions().stream()
                .filter(each -> each.against().equals(against.name()))
                .map(each -> Shown.word(each) + ": ")
                .collect(Collectors.joining());
    }

    /** As much as there is room for, with a sign where the oldest is left out. */
    private static String newest(String all, String leftOut) {
        return all.length() > WIDEST ? leftOut + all.substring(all.length() - WIDEST) : all;
    }

    private static List<String> row(JudgedResult result, Period from, String chart, String said) {
        return List.of(
                result.due().indicator().ref(),
                result.due().indicator().heading(),
                Shown.basis(result.due().basis()),
                from.toString(),
                newest(chart, "…"),
                result.due().period().toString(),
                said);
    }

    private static String said(ResultTrend trend, TrendChart chart) {
        String what =
                switch (trend.variation()) {
                    case TOO_FEW -> "too few figures, " + trend.points();
                    case NO_LATEST ->
                        "no figure for the latest period"
                                + trend.lastFigure()
                                        .map(each -> "; last signal as at "
                                                + each.point().period() + ": " + each.words())
                                        .orElse("");
                    case UNSUITED -> "not for such a chart";
                    default ->
                        chart.series()
                                .get(chart.series().size() - 1)
                                .mark()
                                .map(TrendChart.Mark::words)
                                .orElse("common cause");
                };
        String trial = trend.limits() == LimitsAnswer.TRIAL ? " (trial)" : "";
        String limits = trend.summary().isEmpty() ? "" : "; " + trend.summary() + trial;
        String anew = chart.newest()
                .rebase()
                .map(each -> "; anew from " + each.period() + ": " + each.reason() + ", " + each.decidedOn())
                .orElse("");
        return what + limits + anew + warning(trend.caution());
    }

    private static String warning(Caution caution) {
        return switch (caution) {
            case NONE -> "";
            case MOSTLY_ZERO -> "; careful: mostly zero";
            case SMALL_DENOMINATORS -> "; careful: rates of few cases";
            case CUMULATIVE -> "; careful: cumulative";
            case ROLLING -> "; careful: rolling";
            case SEASONAL -> "; careful: seasonal";
        };
    }

    /** A bar for each figure, as high as it is between the lowest and the highest. */
    private static String bars(List<Optional<BigDecimal>> figures) {
        List<BigDecimal> given =
                figures.stream().flatMap(Optional::stream).sorted().toList();
        StringBuilder chart = new StringBuilder();
        for (Optional<BigDecimal> figure : figures) {
            chart.append(figure.map(each -> step(each, given.get(0), given.get(given.size() - 1)))
                    .orElse(MISSING));
        }
        return chart.toString();
    }

    private static char step(BigDecimal figure, BigDecimal lowest, BigDecimal highest) {
        BigDecimal span = highest.subtract(lowest);
        if (span.signum() == 0) {
            return STEPS.charAt(STEPS.length() / 2 - 1);
        }
        BigDecimal steps = BigDecimal.valueOf(STEPS.length());
        int step = figure.subtract(lowest)
                .multiply(steps)
                .divideToIntegralValue(span)
                .intValue();
        return STEPS.charAt(Math.min(step, STEPS.length() - 1));
    }

    private static String mark(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> "+";
            case CONCERN -> "-";
            case HIGH -> "^";
            default -> "v";
        };
    }
}
