package org.ragstone.warning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.JudgedAgainst;

/**
 * What rules made of a due result, as far as it tells what makes no sense.
 *
 * @param targets those that count for it by a rule
 * @param columns the columns of the totals in which it is one of the total
 */
public record ResultAsJudged(JoinedResult result, Set<JudgedAgainst> targets, List<String> columns) {
    public ResultAsJudged {
        targets = Set.copyOf(targets);
        columns = List.copyOf(columns);
    }

    /** The targets that it was held against: one, unless rules contradict each other, and none where it is not judged. */
    Set<JudgedAgainst> held() {
        Set<JudgedAgainst> held = EnumSet.noneOf(JudgedAgainst.class);
        for (JudgedAgainst target : targets) {
            result.standards().held(target).ifPresent(held::add);
        }
        return held;
    }
}
