package org.ragstone.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Question;
import org.ragstone.policy.language.PolicyRule;

/** The rules that come nearest to speaking of some results: of those, the least of their conditions does not hold. */
final class NearestRules {
    private static final int MOST = 2;

    private NearestRules() {}

    /** A sentence that names them, or an empty one where no rule asks anything that the results answer. */
    static String sentence(List<PolicyRule> rules, Predicate<PolicyRule> wanted, Map<Question, AnswerClass> answers) {
        List<PolicyRule> nearest = rules.stream()
                .filter(wanted)
                .filter(rule -> count(rule, answers, true) > 0)
                .sorted(Comparator.comparing((PolicyRule rule) -> count(rule, answers, false))
                        .thenComparing(rule -> -count(rule, answers, true)))
                .limit(MOST)
                .toList();
        return nearest.isEmpty()
                ? ""
                : " Maybe it is for "
                        + String.join(
                                " or ", nearest.stream().map(PolicyRule::named).toList()) + " to answer.";
    }

    /** How many of its conditions hold, or do not, of those that ask what is answered. */
    private static long count(PolicyRule rule, Map<Question, AnswerClass> answers, boolean hold) {
        return rule.patterns().stream()
                .mapToLong(pattern -> pattern.conditions().stream()
                        .filter(condition -> answers.entrySet().stream()
                                .filter(each -> each.getKey().ofAny().equals(Question.asked(condition.field())))
                                .anyMatch(
                                        each -> condition.holds(each.getValue().some()) == hold))
                        .count())
                .sum();
    }
}
