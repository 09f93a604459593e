package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;

/** Whether facts of a real result answer questions so, looked for fact by fact. */
public final class Answered {
    private Answered() {}

    public static boolean are(Map<Question, AnswerClass> answers, List<Fact> facts) {
        return answers.entrySet().stream().allMatch(each -> is(each.getKey(), each.getValue(), facts));
    }

    private static boolean is(Question question, AnswerClass answer, List<Fact> facts) {
        if (question.equals(Question.SERIES)) {
            boolean there = facts.stream()
                    .anyMatch(fact -> fact.type() == FactType.TREND || fact.type() == FactType.REGRESSION);
            return answer.has(there ? Answers.YES : Answers.NO);
        }
        List<Object> found = new ArrayList<>();
        // What was concluded is not among the facts; for how long it has lasted, its result says.
        if (question.field().asksWhatWasBefore() && question.fact().word().isPresent()) {
            found.add(BigDecimal.valueOf(facts.get(0).result().origin().inARow(question.of())));
        }
        facts.forEach(fact -> question.answer(fact).ifPresent(found::add));
        return !found.isEmpty() && found.stream().allMatch(answer::has);
    }
}
