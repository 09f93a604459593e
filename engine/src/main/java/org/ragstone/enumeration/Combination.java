package org.ragstone.enumeration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.model.JudgedAgainst;
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

    /** What counts by one of the sides: a target, its floor by itself, or both. */
    public Set<String> judgedAgainst(int side) {
        return statements.get(side).stream()
                .filter(each -> each.rule().verb() == Verb.JUDGE)
                .map(each -> each.rule().word())
                .collect(Collectors.toSet());
    }

    /** Whether two targets count by one of the sides. */
    public boolean isAtOdds(int side) {
        return judgedAgainst(side).stream().filter(Combination::isTarget).count() > 1;
    }

    /** Whether it is a target that a word says to judge by, of which one counts. */
    static boolean isTarget(String against) {
        return JudgedAgainst.valueOf(against).isTarget();
    }

    boolean asksOfJudgement() {
        return answers.keySet().stream().anyMatch(question -> question.fact() == FactType.JUDGEMENT);
    }

    /** The same, whichever target counts. A floor by itself is no target. */
    public Combination ofAnyTarget() {
        Map<Question, AnswerClass> any = new LinkedHashMap<>();
        answers.forEach((question, answer) -> any.put(isOfTarget(question) ? question.ofAny() : question, answer));
        return new Combination(any, statements);
    }

    private static boolean isOfTarget(Question question) {
        return question.fact() == FactType.JUDGEMENT && !question.of().isEmpty() && isTarget(question.of());
    }

    /** Whether every result with these answers is among them. */
    public boolean covers(Map<Question, AnswerClass> others) {
        return answers.entrySet().stream().allMatch(answer -> answer.getValue().equals(others.get(answer.getKey())));
    }
}
