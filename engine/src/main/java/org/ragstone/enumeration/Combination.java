package org.ragstone.enumeration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Verb;

/**
 * Results that answer some questions alike, whatever else they answer, and what each set of rules says of all of them, as far
 * as it was looked at. Answers are in the order they were asked.
 */
public record Combination(Map<Question, AnswerClass> answers, List<List<Statement>> statements) {
    public Combination {
        statements = List.copyOf(statements);
    }

    /** The targets that count by one of the sides. */
    public Set<String> targets(int side) {
        return statements.get(side).stream()
                .filter(each -> each.rule().verb() == Verb.JUDGE)
                .map(each -> each.rule().word())
                .collect(Collectors.toSet());
    }

    boolean asksOfJudgement() {
        return answers.keySet().stream().anyMatch(question -> question.fact() == FactType.JUDGEMENT);
    }

    /** The same, whichever target counts. */
    public Combination ofAnyTarget() {
        Map<Question, AnswerClass> any = new LinkedHashMap<>();
        answers.forEach((question, answer) ->
                any.put(question.fact() == FactType.JUDGEMENT ? question.ofAny() : question, answer));
        return new Combination(any, statements);
    }

    /** Whether every result with these answers is among them. */
    public boolean covers(Map<Question, AnswerClass> others) {
        return answers.entrySet().stream().allMatch(answer -> answer.getValue().equals(others.get(answer.getKey())));
    }
}
