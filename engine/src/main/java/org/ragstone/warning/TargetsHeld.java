package org.ragstone.warning;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.JudgedAgainst;

/** An indicator with what rules made of its results, the targets that they were held against, and the floors by themselves. */
record TargetsHeld(
        JoinedIndicator indicator, List<ResultAsJudged> results, List<HeldTarget> targets, List<HeldTarget> floors) {
    static TargetsHeld of(JoinedIndicator indicator, List<ResultAsJudged> results) {
        List<HeldTarget> targets = new ArrayList<>(results.size());
        List<HeldTarget> floors = new ArrayList<>(0);
        for (ResultAsJudged result : results) {
            for (JudgedAgainst held : result.held()) {
                (held.isTarget() ? targets : floors).add(new HeldTarget(indicator, result.result(), held));
            }
        }
        return new TargetsHeld(indicator, results, targets, floors);
    }
}
