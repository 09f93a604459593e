package org.ragstone.bench.peer.plain;

import static org.ragstone.model.FindingKind.ACTION;
import static org.ragstone.model.FindingKind.ALERT;
import static org.ragstone.model.FindingKind.DIRECTION;
import static org.ragstone.model.FindingKind.NOT_RATED;
import static org.ragstone.model.FindingKind.RANGE;
import static org.ragstone.model.FindingKind.RATING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ragstone.model.Basis;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.ResultState;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.TargetSet;

/** Kent's dashboards of 2018/19. */
public final class KentPolicy implements PlainPolicy {
    private static final PlainRule NOT_REPORTED =
            PlainRule.of(NOT_RATED, "NOT_REPORTED", "No figure: not reported", Asked.STATE);
    private static final PlainRule NOT_DUE =
            PlainRule.of(NOT_RATED, "NOT_DUE", "No figure: not due this period", Asked.STATE);
    private static final PlainRule SUPPRESSED =
            PlainRule.of(NOT_RATED, "SUPPRESSED", "No figure: too few cases to print", Asked.STATE);
    private static final PlainRule NOT_COMPUTABLE =
            PlainRule.of(NOT_RATED, "NOT_COMPUTABLE", "No figure: nothing to divide by", Asked.STATE);
    private static final PlainRule NO_TARGET = PlainRule.of(
            NOT_RATED,
            "NO_TARGET",
            "Not rated: a key performance indicator without a target",
            Asked.KIND,
            Asked.STATE,
            Asked.TARGET_SET);
    private static final PlainRule NO_RANGE = PlainRule.of(
            NOT_RATED,
            "SHOWN_WITH_PREVIOUS_YEAR",
            "Not rated: an activity indicator without expected levels is shown with the previous year",
            Asked.KIND,
            Asked.STATE,
            Asked.RANGE);
    private static final PlainRule WITHIN =
            range("YES", "Expected range: Yes when activity is between the thresholds or on one of them");
    private static final PlainRule ABOVE =
            range("ABOVE", "Expected range: Above when activity is over the upper threshold");
    private static final PlainRule BELOW =
            range("BELOW", "Expected range: Below when activity is under the lower threshold");
    private static final PlainRule JUDGED = PlainRule.of(
            RATING,
            "YEAR_END_TARGET",
            "Which target: the target in the Directorate Business Plan",
            Asked.KIND,
            Asked.STATE,
            Asked.TARGET_SET);
    private static final PlainRule GREEN =
            PlainRule.of(RATING, "GREEN", "Rating: green when the target is achieved", Asked.TARGET);
    private static final PlainRule AMBER = PlainRule.of(
            RATING,
            "AMBER",
            "Rating: amber when the floor standard is achieved but the target is not",
            Asked.TARGET,
            Asked.FLOOR);
    private static final PlainRule RED = PlainRule.of(
            RATING, "RED", "Rating: red when the floor standard is not achieved", Asked.TARGET, Asked.FLOOR);
    private static final PlainRule MANAGEMENT_ACTION = PlainRule.of(
            ACTION, "MANAGEMENT_ACTION", "Floor standard: management action when it is not achieved", Asked.FLOOR);
    private static final PlainRule FLOOR_MISSED =
            PlainRule.of(ALERT, "FLOOR_MISSED", "Floor standard: alert when it is not achieved", Asked.FLOOR);
    private static final PlainRule IMPROVED = direction("IMPROVED", "performance has improved");
    private static final PlainRule WORSENED = direction("WORSENED", "performance has worsened");
    private static final PlainRule SAME = direction("SAME", "performance has remained the same");
    private static final PlainRule NOT_AVAILABLE = direction("NOT_AVAILABLE", "N/a without an earlier result");
    private static final PlainRule COMMENT_ON_RATING =
            PlainRule.of(ACTION, "COMMENTARY", "Required action: commentary on a rating below green");
    private static final PlainRule COMMENT_ON_RANGE =
            PlainRule.of(ACTION, "COMMENTARY", "Required action: commentary on activity outside its expected range");
    private static final PlainRule OUTSIDE_RANGE = PlainRule.of(
            ALERT, "OUTSIDE_EXPECTED_RANGE", "Required action: alert on activity outside its expected range");

    private static PlainRule range(String outcome, String name) {
        return PlainRule.of(RANGE, outcome, name, Asked.KIND, Asked.STATE, Asked.RANGE);
    }

    private static PlainRule direction(String outcome, String name) {
        return PlainRule.of(DIRECTION, outcome, "Direction of travel: " + name);
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
            case REPORTED -> reported(result);
            case ASSESSED, SUSPENDED, WITHDRAWN -> throw new IllegalArgumentException("no rule for " + result.state());
        };
    }

    private PlainFinding reported(PlainResult result) {
        if (!result.isKpi()) {
            return new PlainFinding(
                    switch (result.range()) {
                        case NOT_SET -> NO_RANGE;
                        case WITHIN -> WITHIN;
                        case ABOVE -> ABOVE;
                        case BELOW -> BELOW;
                        case NO_FIGURE -> throw new IllegalArgumentException("no figure");
                    },
                    null);
        }
        if (result.targetSet() == TargetSet.NONE) {
            return new PlainFinding(NO_TARGET, null);
        }
        PlainJudgement judgement = Objects.requireNonNull(result.judge(/* byThePhase= */ false));
        return new PlainFinding(
                rating(judgement, Objects.requireNonNull(result.figure())), new PlainFinding(JUDGED, null));
    }

    @Override
    public PlainRule rating(PlainJudgement judgement, BigDecimal figure) {
        if (judgement.target(figure) == TargetAnswer.ACHIEVED) {
            return GREEN;
        }
        return judgement.floor(figure) == FloorAnswer.ACHIEVED ? AMBER : RED;
    }

    @Override
    public List<PlainFinding> all(PlainResult result) {
        PlainFinding status = status(result);
        List<PlainFinding> all = new ArrayList<>(4);
        all.add(status);
        PlainRule rule = status.rule();
        PlainJudgement judgement = result.judgement();
        if (judgement != null && judgement.floor(Objects.requireNonNull(result.figure())) == FloorAnswer.MISSED) {
            all.add(new PlainFinding(MANAGEMENT_ACTION, status.because()));
            all.add(new PlainFinding(FLOOR_MISSED, status.because()));
        }
        if (rule == AMBER || rule == RED) {
            all.add(new PlainFinding(COMMENT_ON_RATING, status));
        }
        if (rule == ABOVE || rule == BELOW) {
            all.add(new PlainFinding(COMMENT_ON_RANGE, status));
            all.add(new PlainFinding(OUTSIDE_RANGE, status));
        }
        if (result.isKpi()
                && result.state() == ResultState.REPORTED
                && (result.basis() == Basis.LATEST || result.basis() == Basis.FORECAST)) {
            all.add(new PlainFinding(direction(result), null));
        }
        return all;
    }

    private static PlainRule direction(PlainResult result) {
        return switch (result.change()) {
            case BETTER -> IMPROVED;
            case WORSE -> WORSENED;
            case SAME -> SAME;
            case UNAVAILABLE -> NOT_AVAILABLE;
        };
    }
}
