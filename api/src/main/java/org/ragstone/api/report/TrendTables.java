package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Series;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RegressionReading;
import org.ragstone.evaluation.TrendReading;
import org.ragstone.model.Caution;
import org.ragstone.model.Variation;

/** The series that something was concluded from, each as a small chart with its special causes marked below. */
final class TrendTables {
    private static final String STEPS = "▁▂▃▄▅▆▇█";
    private static final char MISSING = '·';
    private static final int WIDEST = 40;

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

    private static void trend(JudgedResult result, TrendReading trend, TextTable table) {
        List<TrendReading.Point> all = trend.series();
        List<TrendReading.Point> series = all.subList(Math.max(0, all.size() - WIDEST), all.size());
        String chart = chart(series.stream().map(TrendReading.Point::figure).toList());
        table.row(row(result, series.get(0).period().toString(), chart, said(trend)));
        String marks = marks(series, trend);
        if (!marks.isBlank()) {
            table.row(List.of("", "", "", "", marks.stripTrailing(), "", ""));
        }
    }

    private static void line(JudgedResult result, RegressionReading line, TextTable table) {
        List<Series.Entry> all = line.series();
        List<Series.Entry> series = all.subList(Math.max(0, all.size() - WIDEST), all.size());
        String chart = chart(series.stream().map(Series.Entry::figure).toList());
        String said = line.summary().isEmpty() ? "too few figures" : line.summary();
        table.row(row(result, series.get(0).period().toString(), chart, said + warning(line.caution())));
    }

    private static List<String> row(JudgedResult result, String from, String chart, String said) {
        return List.of(
                result.due().indicator().ref(),
                result.due().indicator().heading(),
                Shown.basis(result.due().basis()),
                from,
                chart,
                result.due().period().toString(),
                said);
    }

    private static String said(TrendReading trend) {
        String what =
                switch (trend.variation()) {
                    case TOO_FEW -> "too few figures, " + trend.points();
                    case NO_LATEST ->
                        "no figure for the latest period"
                                + trend.lastSignal()
                                        .map(each -> "; last signal as at " + each.period() + ": "
                                                + each.mark()
                                                        .map(mark -> variation(mark.variation()))
                                                        .orElse("common cause"))
                                        .orElse("");
                    case UNSUITED -> "not for such a chart";
                    default -> variation(trend.variation());
                };
        boolean limits =
                trend.variation() != Variation.UNSUITED && !trend.summary().isEmpty();
        String trial = trend.limits() == org.ragstone.model.LimitsAnswer.TRIAL ? " (trial)" : "";
        return what + (limits ? ", " + trend.summary() + trial : "") + warning(trend.caution());
    }

    private static String variation(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> "improvement";
            case CONCERN -> "concern";
            case HIGH -> "high";
            case LOW -> "low";
            default -> "common cause";
        };
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
    private static String chart(List<Optional<BigDecimal>> figures) {
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

    private static String marks(List<TrendReading.Point> series, TrendReading trend) {
        List<String> anew = new ArrayList<>();
        trend.parts().stream().skip(1).forEach(part -> anew.add(part.from().toString()));
        StringBuilder marks = new StringBuilder();
        for (TrendReading.Point point : series) {
            String start = anew.contains(point.period().toString()) ? "|" : " ";
            marks.append(point.mark().map(mark -> mark(mark.variation())).orElse(start));
        }
        return marks.toString();
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
