package org.ragstone.api.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ragstone.arithmetic.ExpectedRange;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.arithmetic.ProcessLimits;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.DueResult;
import org.ragstone.join.ResultHistory;
import org.ragstone.join.ResultTrend;
import org.ragstone.join.TrendChart;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Period;

/** The sentence over a chart: the labels of what was found, how the figure stands by arithmetic, and what the run says. */
final class SeriesHeadline {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final JudgedResult result;
    private final DueResult due;
    private final ResultHistory history;
    private final List<ResultHistory.Entry> entries;
    private final SaidFigures said;

    SeriesHeadline(JudgedResult result, ResultHistory history, List<ResultHistory.Entry> entries) {
        this.result = result;
        this.due = result.due();
        this.history = history;
        this.entries = entries;
        this.said = SaidFigures.of(result);
    }

    /** "Red: 86% misses the target of 92% and the floor standard of 90%; worse against the previous period". */
    String words() {
        String status = result.status().map(each -> each.word().label()).orElse("");
        String stands = due.figure().map(this::standing).orElseGet(() -> withoutFigure(status));
        List<String> parts = new ArrayList<>();
        // What runs without a rating is told by how it runs.
        Optional<Finding> leads = isRated() || due.figure().isEmpty()
                ? Optional.empty()
                : direction().filter(each -> isAWord(each.word().label()));
        parts.add(leads.map(each -> capitalised(words(each)) + ": " + stands)
                .orElse(status.isEmpty() ? capitalised(stands) : status + ": " + stands));
        if (leads.isEmpty()) {
            direction().map(SeriesHeadline::words).ifPresent(parts::add);
        }
        result.trend().map(this::run).filter(words -> !words.isEmpty()).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    private boolean isRated() {
        return result.status().filter(each -> each.kind() == FindingKind.RATING).isPresent();
    }

    private String withoutFigure(String status) {
        String why = Wording.state(due.state());
        String none = "no figure for " + due.period().title();
        return why.equalsIgnoreCase(status) ? none : none + ", " + why;
    }

    private String standing(BigDecimal value) {
        boolean lags = !due.figurePeriod().equals(due.period());
        String figure = withUnit(value) + (lags ? " for " + due.figurePeriod().title() : "");
        ResultHistory.Entry held = of(due.figurePeriod());
        List<String> parts = new ArrayList<>();
        boolean isHeldToTarget = result.status().flatMap(Finding::judgedAgainst).isPresent();
        held.target()
                .filter(aim -> isHeldToTarget)
                .ifPresent(aim -> parts.add(against(value, aim, history.targetName())));
        boolean isShort = isHeldToTarget
                && held.target().filter(aim -> aim.isAchievedBy(value)).isEmpty();
        held.floor().filter(aim -> isShort).ifPresent(aim -> parts.add(against(value, aim, history.floorName())));
        if (!held.range().words().isEmpty()) {
            parts.add(inRange(value, held));
        }
        return parts.isEmpty() ? figure : figure + " " + String.join(" and ", parts);
    }

    /** What is earlier than the first row there is has the standards of no period that is drawn. */
    private ResultHistory.Entry of(Period period) {
        return entries.stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .orElse(entries.get(entries.size() - 1));
    }

    private String against(BigDecimal value, HeldAim aim, String name) {
        return (aim.isAchievedBy(value) ? "achieves the " : "misses the ") + name + " of " + levels(aim.levels());
    }

    private String inRange(BigDecimal value, ResultHistory.Entry held) {
        String where =
                switch (ExpectedRange.of(
                        Optional.of(value), held.range().lower(), held.range().upper())) {
                    case ABOVE -> "is above";
                    case BELOW -> "is below";
                    case WITHIN, NOT_SET, NO_FIGURE -> "is within";
                };
        return where + " the expected range of " + levels(held.range().words());
    }

    private String levels(String levels) {
        return said.levels(levels);
    }

    private String withUnit(BigDecimal value) {
        return said.withUnit(value);
    }

    /** The edition's own word for how it moved, as the first of its rules looks at that; none where there was nothing to look at. */
    private Optional<Finding> direction() {
        return result.directions().stream().findFirst().filter(this::isOfSomething);
    }

    private boolean isOfSomething(Finding direction) {
        DirectionAgainst against = DirectionAgainst.valueOf(direction.against());
        return switch (against) {
            case TREND -> result.trend().filter(SeriesHeadline::tells).isPresent();
            case REGRESSION ->
                result.regression()
                        .filter(each -> !SeriesWords.of(each, due.indicator()).isEmpty())
                        .isPresent();
            default -> against.figure().flatMap(result::earlier).isPresent();
        };
    }

    private static boolean tells(ResultTrend trend) {
        return switch (trend.variation()) {
            case NO_LATEST, UNSUITED, TOO_FEW -> false;
            case IMPROVEMENT, CONCERN, HIGH, LOW, COMMON_CAUSE -> true;
        };
    }

    /** "worse against the previous period"; what is no word, such as "N/a", cannot be said so: "direction by regression: N/a". */
    private static String words(Finding finding) {
        String against = lower(Wording.comparator(finding.against()));
        String label = finding.word().label();
        return isAWord(label) ? lower(label) + " " + against : "direction " + against + ": " + label;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** As it stands within a sentence, unless it is an abbreviation. */
    private static String lower(String words) {
        return isAWord(words) ? words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1) : words;
    }

    private static boolean isAWord(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1));
    }

    /**
     * "no special cause: the figures vary as they usually do, between 84.1% and 90.3%", "below the lower limit; the figures usually
     * vary between 84.1% and 90.3%".
     */
    private String run(ResultTrend trend) {
        if (!tells(trend)) {
            return "";
        }
        TrendChart chart = trend.chart();
        List<TrendChart.ChartPoint> points = chart.series();
        Optional<TrendChart.Mark> mark = points.get(points.size() - 1).mark();
        String between = chart.newest()
                .process()
                .filter(ProcessLimits::areDefined)
                .map(limits -> between(limits, SeriesDecimals.of(chart, due.indicator())))
                .orElse("");
        return mark.map(TrendChart.Mark::words).orElse("no special cause: the figures vary as they usually do")
                + (between.isEmpty() ? "" : (mark.isPresent() ? "; the figures usually vary " : ", ") + between);
    }

    private String between(ProcessLimits limits, SeriesDecimals decimals) {
        BigDecimal lower = limits.lower(DIGITS).orElseThrow();
        BigDecimal upper = limits.upper(DIGITS).orElseThrow();
        return "between " + withUnit(decimals.shown(lower)) + " and " + withUnit(decimals.shown(upper));
    }
}
