package org.ragstone.enumeration;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Which answers go together, worked out once for all that are alike: of numbers it matters only how they stand to the few that
 * arithmetic looks at. Not thread-safe.
 */
final class KnownCombinations {
    // A map adds up what its entries hash to, and of small numbers very many sums are the same.
    private static final int SPREAD = 0x9E3779B1;
    private static final int STEPS_OF_AN_ANSWER = 2;

    private final PossibleCombinations possible;
    private final Budget budget;
    private final Map<Map<Question, Integer>, Boolean> known = new HashMap<>();
    // Numbered, since they are looked up more often than anything else; the same ones are asked again and again.
    private final IdentityHashMap<AnswerClass, Integer> numbers = new IdentityHashMap<>();
    private final Map<Object, Integer> kinds = new HashMap<>();

    KnownCombinations(PossibleCombinations possible, Budget budget) {
        this.possible = possible;
        this.budget = budget;
    }

    /** Whether there is a result that answers all the questions so. */
    boolean goTogether(Map<Question, AnswerClass> answers) {
        budget.spend((long) STEPS_OF_AN_ANSWER * answers.size());
        Map<Question, Integer> alike = new HashMap<>();
        answers.forEach((question, answer) -> alike.put(question, number(question, answer)));
        Boolean together = known.get(alike);
        if (together == null) {
            together = possible.goTogether(answers, () -> budget.spend(1));
            known.put(alike, together);
        }
        return together;
    }

    /** An answer of one field is not one of another. */
    private int number(Question question, AnswerClass answer) {
        return numbers.computeIfAbsent(
                answer,
                any -> kinds.computeIfAbsent(
                        possible.kind(question.field(), any), kind -> SPREAD * (kinds.size() + 1)));
    }
}
