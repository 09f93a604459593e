package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.model.EarlierFigure;

/**
 * A due result with all that was concluded of it. The status is empty only where the rules leave a gap or contradict
 * each other, which the evaluation's problems then name; {@code conflicting} has the statuses where there are several,
 * {@code nextBands} the ratings that other figures would get. Target, floor and range are as a report shows them, empty where
 * there is none; {@code earlier} holds the earlier figures there are; {@code trend} and {@code regression} are there where
 * something that was concluded rests on them.
 */
public record JudgedResult(
        DueResult due,
        Optional<Finding> status,
        List<Finding> conflicting,
        NextBands nextBands,
        List<Finding> directions,
        List<Finding> alerts,
        List<Finding> actions,
        StandingTargets targets,
        String target,
        String floor,
        String expectedRange,
        Map<EarlierFigure, BigDecimal> earlier,
        Optional<ResultTrend> trend,
        Optional<ResultRegression> regression) {

    public JudgedResult {
        conflicting = List.copyOf(conflicting);
        directions = List.copyOf(directions);
        alerts = List.copyOf(alerts);
        actions = List.copyOf(actions);
        earlier = earlier.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(earlier));
    }

    /** Every finding in the order of every output: status, directions, alerts, actions. */
    public List<Finding> findings() {
        return Stream.of(status.stream(), directions.stream(), alerts.stream(), actions.stream())
                .flatMap(each -> each)
                .toList();
    }

    /** Whether a rule asks somebody to look at it or to act. */
    public boolean isException() {
        return !alerts.isEmpty() || !actions.isEmpty();
    }
}
