package org.ragstone.enumeration;

import java.util.HashMap;
import java.util.Map;

/**
 * Which answers go together, worked out once for all that are alike: of numbers it matters only how they stand to the few that
 * arithmetic looks at. Not thread-safe.
 */
final class KnownCombinations {
    private final PossibleCombinations possible;
    private final Budget budget;
    private final Map<Map<Question, Object>, Boolean> known = new HashMap<>();
    private final Map<AnswerClass, Object> alike = new HashMap<>();

    KnownCombinations(PossibleCombinations possible, Budget budget) {
        this.possible = possible;
        this.budget = budget;
    }

    /** Whether there is a result that answers all the questions so. */
    boolean goTogether(Map<Question, AnswerClass> answers) {
        budget.spend(answers.size());
        Map<Question, Object> kinds = new HashMap<>();
        answers.forEach((question, answer) -> kinds.put(question, alike.computeIfAbsent(answer, possible::kind)));
        Boolean together = known.get(kinds);
        if (together == null) {
            together = possible.goTogether(answers, () -> budget.spend(1));
            known.put(kinds, together);
        }
        return together;
    }
}
