package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.FindingKind;

/**
 * A due result with all that was concluded of it. The status is empty only where the rules leave a gap or contradict
 * each other, which the evaluation's problems then name; {@code findings} are all others and the status, in the order of every output; {@code conflicting} has the statuses where there are several,
 * {@code nextBands} the ratings that other figures would get. Target, floor and range are as a report shows them, empty where
 * there is none; {@code earlier} holds the earlier figures there are; {@code trend} and {@code regression} are there where
 * something that was concluded rests on them.
 */
public record JudgedResult(
        DueResult due,
        Optional<Finding> status,
        List<Finding> conflicting,
        NextBands nextBands,
        List<Finding> findings,
        StandingTargets targets,
        String target,
        String floor,
        String expectedRange,
        Map<EarlierFigure, BigDecimal> earlier,
        Optional<ResultTrend> trend,
        Optional<ResultRegression> regression) {

    public JudgedResult {
        conflicting = List.copyOf(conflicting);
        findings = List.copyOf(findings);
        earlier = earlier.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(earlier));
    }

    /** The findings of a kind. */
    public List<Finding> of(FindingKind kind) {
        return findings.stream().filter(each -> each.kind() == kind).toList();
    }

    public List<Finding> directions() {
        return of(FindingKind.DIRECTION);
    }

    public List<Finding> alerts() {
        return of(FindingKind.ALERT);
    }

    public List<Finding> actions() {
        return of(FindingKind.ACTION);
    }

    /** Whether a rule asks somebody to look at it or to act. */
    public boolean isException() {
        return !alerts().isEmpty() || !actions().isEmpty();
    }
}
