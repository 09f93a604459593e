package org.ragstone.api.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

    SeriesHeadline(JudgedResult result, ResultHistory history, List<ResultHistory.Entry> entries) {
        this.result = result;
        this.due = result.due();
        this.history = history;
        this.entries = entries;
    }

    /** "Red: 86% misses the target of 92% and the floor standard of 90%; worse against the previous period". */
    String words() {
        String status = result.status().map(each -> each.word().label()).orElse("");
        String stands = due.figure().map(this::standing).orElseGet(() -> withoutFigure(status));
        List<String> parts = new ArrayList<>();
        // What runs without a rating is told by how it runs.
        Optional<String> leads = isRated() || due.figure().isEmpty() ? Optional.empty() : direction();
        parts.add(leads.map(each -> capitalised(each) + ": " + stands)
                .orElse(status.isEmpty() ? capitalised(stands) : status + ": " + stands));
        if (leads.isEmpty()) {
            direction().ifPresent(parts::add);
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
        return Figure.levels(levels, due.indicator().unit());
    }

    private String withUnit(BigDecimal value) {
        return Figure.of(due.indicator(), value).withUnit();
    }

    /** The edition's own word for how it moved, as the first of its rules looks at that; none where there was nothing to look at. */
    private Optional<String> direction() {
        return result.directions().stream()
                .findFirst()
                .filter(this::isOfSomething)
                .map(SeriesHeadline::direction);
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

    private static String direction(Finding finding) {
        String against = Wording.comparator(finding.against());
        return lower(finding.word().label()) + " " + lower(against);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** As it stands within a sentence, unless it is an abbreviation. */
    private static String lower(String words) {
        boolean isAWord = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return !isAWord ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** "common cause, between 84.1% and 90.3%", "below the lower limit; common cause is between 84.1% and 90.3%". */
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
                .map(limits -> "between " + shown(limits.lower(DIGITS)) + " and " + shown(limits.upper(DIGITS)))
                .orElse("");
        return mark.map(TrendChart.Mark::words).orElse("common cause")
                + (between.isEmpty() ? "" : (mark.isPresent() ? "; common cause is " : ", ") + between);
    }

    private String shown(Optional<BigDecimal> limit) {
        int decimals = entries.stream()
                .flatMap(each -> each.figure().stream())
                .mapToInt(BigDecimal::scale)
                .reduce(0, Math::max);
        return withUnit(limit.orElseThrow().setScale(decimals + 1, RoundingMode.HALF_UP));
    }
}
