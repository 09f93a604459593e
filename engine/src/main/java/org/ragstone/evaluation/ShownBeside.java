package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.JudgedAgainst;

/** What a report shows beside a result, whatever rules say of it; texts are empty where there is nothing to show. */
record ShownBeside(
        StandingTargets targets,
        String target,
        String floor,
        String expectedRange,
        Map<EarlierFigure, BigDecimal> earlier) {

    /** @param shown the target that reports of the edition show */
    static ShownBeside of(AppliedStandards standards, EarlierFigures earlier, JudgedAgainst shown) {
        return new ShownBeside(
                standards.targets(),
                standards.shownTarget(shown),
                standards.shownFloor(shown),
                standards.expectedRange(),
                earlier.all());
    }
}
