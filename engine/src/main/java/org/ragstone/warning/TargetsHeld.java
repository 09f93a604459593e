package org.ragstone.warning;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.JudgedAgainst;

/** An indicator with what rules made of its results, and the targets that they were held against. */
record TargetsHeld(JoinedIndicator indicator, List<ResultAsJudged> results, List<HeldTarget> targets) {
    static TargetsHeld of(JoinedIndicator indicator, List<ResultAsJudged> results) {
        List<HeldTarget> targets = new ArrayList<>(results.size());
        for (ResultAsJudged result : results) {
            for (JudgedAgainst held : result.held()) {
                targets.add(new HeldTarget(indicator, result.result(), held));
            }
        }
        return new TargetsHeld(indicator, results, targets);
    }
}
