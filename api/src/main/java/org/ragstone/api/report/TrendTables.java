package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.api.view.Chart;
import org.ragstone.api.view.Charted;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Wording;
import org.ragstone.model.Variation;

/** The series that something was concluded from, each as a small chart with its special causes marked below. */
final class TrendTables {
    private static final String STEPS = "▁▂▃▄▅▆▇█";
    private static final char MISSING = '·';
    private static final int WIDEST = 40;
    private static final int CHART = 4;

    private TrendTables() {}

    static void write(Dashboard dashboard, StringBuilder text) {
        write("TRENDS", dashboard.trends(), text);
        if (!dashboard.trends().isEmpty()) {
            text.append("  Special causes: + for the better, - for the worse, ^ high, v low. ")
                    .append(MISSING)
                    .append(" no figure. | the series starts anew.\n");
        }
        write("REGRESSIONS", dashboard.regressions(), text);
    }

    private static void write(String heading, List<Charted> charted, StringBuilder text) {
        if (charted.isEmpty()) {
            return;
        }
        text.append('\n').append(heading).append('\n');
        TextTable table =
                new TextTable("  ", List.of("Ref", "Indicator", "Basis", "From", "Chart", "To", "What it shows"));
        charted.forEach(each -> write(each, each.chart().get(), table));
        table.writeTo(text);
    }

    private static void write(Charted charted, Chart chart, TextTable table) {
        String bars = bars(chart.points().stream().map(Chart.Point::figure).toList());
        StringBuilder drawn = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < chart.points().size(); i++) {
            Chart.Point point = chart.points().get(i);
            drawn.append(point.startsAnew() ? "|" : "").append(bars.charAt(i));
            marks.append(point.startsAnew() ? " " : "");
            marks.append(point.mark().map(mark -> mark(mark.variation())).orElse(" "));
        }
        String below = newest(marks.toString(), " ").stripTrailing();
        table.row(
                List.of(
                        charted.indicator().ref(),
                        charted.indicator().heading(),
                        Wording.basis(charted.basis()),
                        chart.from().toString(),
                        newest(drawn.toString(), "…"),
                        charted.period().toString(),
                        shows(charted, chart)),
                CHART,
                below.isEmpty() ? List.of() : List.of(below));
    }

    /** What its chart shows, in words. */
    static String shows(Charted charted) {
        return shows(charted, charted.chart().get());
    }

    private static String shows(Charted charted, Chart chart) {
        return directions(charted) + chart.shows();
    }

    /** The framework's own word for it, where it has one. */
    private static String directions(Charted charted) {
        return charted.directions().stream().map(word -> word.shown() + ": ").collect(Collectors.joining());
    }

    /** As much as there is room for, with a sign where the oldest is left out. */
    private static String newest(String all, String leftOut) {
        return all.length() > WIDEST ? leftOut + all.substring(all.length() - WIDEST) : all;
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
