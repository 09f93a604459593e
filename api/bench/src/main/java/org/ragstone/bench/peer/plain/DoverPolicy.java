package org.ragstone.bench.peer.plain;

import static org.ragstone.model.FindingKind.ACTION;
import static org.ragstone.model.FindingKind.ALERT;
import static org.ragstone.model.FindingKind.DIRECTION;
import static org.ragstone.model.FindingKind.NOT_RATED;
import static org.ragstone.model.FindingKind.RATING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ragstone.model.Basis;
import org.ragstone.model.Caution;
import org.ragstone.model.ResultState;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.TargetSet;

/** Dover's dashboard of 2022/23: trends, and ratings where there is a contract. */
public final class DoverPolicy implements PlainPolicy {
    private static final PlainRule NOT_REPORTED =
            noFigure("NOT_REPORTED", "not reported, or only for an earlier period");
    private static final PlainRule NOT_DUE = noFigure("NOT_DUE", "not due this period");
    private static final PlainRule SUPPRESSED = noFigure("SUPPRESSED", "too few cases to print");
    private static final PlainRule NOT_COMPUTABLE = noFigure("NOT_COMPUTABLE", "nothing to divide by");
    private static final PlainRule CONCERN = noFigure("CONCERN_ONLY", "a concern is recorded and no figure given");
    private static final PlainRule SUSPENDED = noFigure("SUSPENDED", "suspended");
    private static final PlainRule WITHDRAWN = noFigure("WITHDRAWN", "withdrawn");
    private static final PlainRule TREND_ONLY = PlainRule.of(
            NOT_RATED,
            "TREND_ONLY",
            "Not rated: shown with its trend and narrative instead of a target",
            Asked.CONTRACTUAL,
            Asked.STATE);
    private static final PlainRule CASES = PlainRule.of(
            NOT_RATED,
            "TREND_ONLY",
            "Not rated: a number of cases under a contract is shown with its trend and narrative",
            Asked.KIND,
            Asked.CONTRACTUAL,
            Asked.STATE);
    private static final PlainRule NO_TARGET = PlainRule.of(
            NOT_RATED,
            "NO_TARGET",
            "Not rated: contractual performance for which no target is set",
            Asked.KIND,
            Asked.CONTRACTUAL,
            Asked.STATE,
            Asked.TARGET_SET);
    private static final PlainRule BY_THE_YEAR = PlainRule.of(
            RATING,
            "YEAR_END_TARGET",
            "Which target: contractual performance keeps the target of the year",
            Asked.KIND,
            Asked.CONTRACTUAL,
            Asked.STATE,
            Asked.TARGET_SET);
    private static final PlainRule BY_THE_PERIOD = PlainRule.of(
            RATING,
            "PHASED_TARGET",
            "Which target: contractual performance keeps its own target for the period, where it has one",
            Asked.KIND,
            Asked.CONTRACTUAL,
            Asked.STATE,
            Asked.BASIS,
            Asked.TARGET_SET);
    private static final PlainRule FORECAST = PlainRule.of(
            RATING,
            "YEAR_END_TARGET",
            "Which target: a forecast of contractual performance is judged against the target of the year",
            Asked.KIND,
            Asked.CONTRACTUAL,
            Asked.STATE,
            Asked.BASIS,
            Asked.TARGET_SET);
    private static final PlainRule GREEN =
            PlainRule.of(RATING, "GREEN", "Rating: green when the target is achieved", Asked.TARGET);
    private static final PlainRule AMBER =
            rating("AMBER", "Rating: amber when the target is missed by no more than the tolerance");
    private static final PlainRule RED =
            rating("RED", "Rating: red when the target is missed by more than the tolerance");
    private static final PlainRule RED_WITHOUT_TOLERANCE =
            rating("RED", "Rating: red when the target is missed and no tolerance is recorded");
    private static final PlainRule NARRATIVE = PlainRule.of(
            ACTION, "COMMENTARY", "Required action: narrative by the head of service on every result", Asked.STATE);
    private static final PlainRule ESCALATION = PlainRule.of(
            ACTION, "ESCALATION", "Required action: escalation of a shared service recorded as of significant concern");
    private static final PlainRule NOTE_OF_TREND = PlainRule.of(
            ALERT, "AREA_OF_NOTE", "Required action: an area of note where the trend is anything but no change");
    private static final PlainRule NOTE_OF_RED = PlainRule.of(
            ALERT, "AREA_OF_NOTE", "Required action: an area of note where contractual performance is red");
    private static final PlainRule READ_WITH_CARE = PlainRule.of(
            ALERT,
            "READ_WITH_CARE",
            "Required action: a trend to be read with care where figures overlap or follow the time of the year");
    private static final PlainRule IMPROVING = trend("IMPROVING", "improvement over time");
    private static final PlainRule FALLING = trend("FALLING", "fall in performance over time");
    private static final PlainRule NO_CHANGE = trend("NO_CHANGE", "no change over time");
    private static final PlainRule CHANGED = trend("CHANGED", "changed, where neither more nor less is better");
    private static final PlainRule TOO_FEW = trend("NOT_AVAILABLE", "not available with too few figures");
    private static final PlainRule NO_LATEST = trend("NOT_AVAILABLE", "not available without a figure for the period");
    private static final PlainRule UNSUITED =
            trend("NOT_AVAILABLE", "not available for mostly zeros or rates of few cases");
    private static final PlainRule SO_FAR =
            trend("NOT_AVAILABLE", "not available for the figure so far this year or a forecast of it");

    private static PlainRule noFigure(String outcome, String name) {
        return PlainRule.of(NOT_RATED, outcome, "No figure: " + name, Asked.STATE);
    }

    private static PlainRule rating(String outcome, String name) {
        return PlainRule.of(RATING, outcome, name, Asked.TARGET, Asked.TOLERANCE);
    }

    private static PlainRule trend(String outcome, String name) {
        return PlainRule.of(DIRECTION, outcome, "Trend: " + name);
    }

    @Override
    public List<String> ratings() {
        return List.of("GREEN", "AMBER", "RED");
    }

    @Override
    public PlainFinding status(PlainResult result) {
        return switch (result.state()) {
            case NOT_REPORTED, LAGGED -> new PlainFinding(NOT_REPORTED, null);
            case NOT_DUE -> new PlainFinding(NOT_DUE, null);
            case SUPPRESSED -> new PlainFinding(SUPPRESSED, null);
            case NOT_COMPUTABLE -> new PlainFinding(NOT_COMPUTABLE, null);
            case ASSESSED -> new PlainFinding(CONCERN, null);
            case SUSPENDED -> new PlainFinding(SUSPENDED, null);
            case WITHDRAWN -> new PlainFinding(WITHDRAWN, null);
            case REPORTED -> reported(result);
        };
    }

    private PlainFinding reported(PlainResult result) {
        if (!result.indicator().contractual()) {
            return new PlainFinding(TREND_ONLY, null);
        }
        if (!result.isKpi()) {
            return new PlainFinding(CASES, null);
        }
        TargetSet set = result.targetSet();
        if (set == TargetSet.NONE) {
            return new PlainFinding(NO_TARGET, null);
        }
        PlainRule by = set == TargetSet.FOR_THE_YEAR
                ? BY_THE_YEAR
                : result.basis() == Basis.FORECAST ? FORECAST : BY_THE_PERIOD;
        PlainJudgement judgement = Objects.requireNonNull(result.judge(by == BY_THE_PERIOD));
        return new PlainFinding(rating(judgement, Objects.requireNonNull(result.figure())), new PlainFinding(by, null));
    }

    @Override
    public PlainRule rating(PlainJudgement judgement, BigDecimal figure) {
        if (judgement.target(figure) == TargetAnswer.ACHIEVED) {
            return GREEN;
        }
        return switch (judgement.tolerance(figure)) {
            case WITHIN, BETTER_BEYOND -> AMBER;
            case WORSE_BEYOND -> RED;
            case NOT_SET -> RED_WITHOUT_TOLERANCE;
        };
    }

    @Override
    public List<PlainFinding> all(PlainResult result) {
        PlainFinding status = status(result);
        List<PlainFinding> all = new ArrayList<>(4);
        all.add(status);
        if (result.state() == ResultState.REPORTED) {
            all.add(new PlainFinding(NARRATIVE, null));
        }
        if (result.state() != ResultState.LAGGED
                && result.indicator().group().equals("SHARED_SERVICE")
                && result.assessment().equals("SIGNIFICANT_CONCERN")) {
            all.add(new PlainFinding(ESCALATION, null));
        }
        if (status.rule() == RED || status.rule() == RED_WITHOUT_TOLERANCE) {
            all.add(new PlainFinding(NOTE_OF_RED, status));
        }
        PlainChart chart = result.chart();
        if (chart != null) {
            addTrend(result, chart, all);
        }
        return all;
    }

    private static void addTrend(PlainResult result, PlainChart chart, List<PlainFinding> all) {
        if (result.basis().runsFromApril()) {
            all.add(new PlainFinding(SO_FAR, null));
            return;
        }
        PlainRule rule =
                switch (chart.variation()) {
                    case IMPROVEMENT -> IMPROVING;
                    case CONCERN -> FALLING;
                    case COMMON_CAUSE -> NO_CHANGE;
                    case HIGH, LOW -> CHANGED;
                    case TOO_FEW -> TOO_FEW;
                    case NO_LATEST -> NO_LATEST;
                    case UNSUITED -> UNSUITED;
                };
        PlainFinding direction = new PlainFinding(rule, null);
        all.add(direction);
        if (rule == IMPROVING || rule == FALLING || rule == CHANGED) {
            all.add(new PlainFinding(NOTE_OF_TREND, direction));
            Caution caution = chart.caution();
            if (caution == Caution.ROLLING || caution == Caution.SEASONAL) {
                all.add(new PlainFinding(READ_WITH_CARE, direction));
            }
        }
    }
}
