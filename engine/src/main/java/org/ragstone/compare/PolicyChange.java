package org.ragstone.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.AnswersAsConditions;
import org.ragstone.enumeration.Aspect;
import org.ragstone.enumeration.Question;

/**
 * What comes of some results before and after: nothing, one outcome, or several that contradict each other. {@code answers} are
 * those that the results have in common, {@code where} says them in words.
 */
public record PolicyChange(
        Aspect aspect, Map<Question, AnswerClass> answers, String where, List<Outcome> before, List<Outcome> after) {
    public PolicyChange {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The answers as a rule would ask for them. */
    public String conditions() {
        return AnswersAsConditions.of(answers);
    }
}
