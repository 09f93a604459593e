package org.ragstone.enumeration;

import java.util.List;
import java.util.Map;

/**
 * Results that answer some questions alike, whatever else they answer, and what each set of rules says of all of them, as far
 * as it was looked at. Answers are in the order they were asked.
 */
public record Case(Map<Question, AnswerClass> answers, List<List<Said>> said) {
    public Case {
        said = List.copyOf(said);
    }

    /** Whether every result with these answers is among them. */
    public boolean covers(Map<Question, AnswerClass> others) {
        return answers.entrySet().stream().allMatch(answer -> answer.getValue().equals(others.get(answer.getKey())));
    }
}
