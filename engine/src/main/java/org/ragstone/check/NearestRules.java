package org.ragstone.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Question;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;

/** The rules that come nearest to speaking of some results: of those, the least of their conditions does not hold, and the most do. */
final class NearestRules {
    private static final int MOST = 2;

    private NearestRules() {}

    /** A sentence that names them, or an empty one where no rule asks anything that the results answer. */
    static String sentence(List<PolicyRule> rules, Predicate<PolicyRule> wanted, Map<Question, AnswerClass> answers) {
        Comparator<PolicyRule> nearer = Comparator.comparing((PolicyRule rule) -> count(rule, answers, false))
                .thenComparing(rule -> -count(rule, answers, true));
        List<PolicyRule> sorted = rules.stream()
                .filter(wanted)
                .filter(rule -> count(rule, answers, true) > 0)
                .sorted(nearer)
                .toList();
        List<PolicyRule> nearest = sorted.stream()
                .filter(rule -> nearer.compare(rule, sorted.get(0)) == 0)
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
                        .map(condition -> given(pattern, condition, answers))
                        .filter(given -> !given.isEmpty() && given.contains(true) == hold)
                        .count())
                .sum();
    }

    /** Whether the condition holds, for each fact that it can be asked of: such as the pattern looks for, where there are any. */
    private static Set<Boolean> given(FactPattern pattern, Condition condition, Map<Question, AnswerClass> answers) {
        if (condition.field().isKey()) {
            return answers.keySet().stream()
                    .filter(each -> each.fact() == pattern.fact() && !each.of().isEmpty())
                    .map(each -> condition.holds(each.of()))
                    .collect(Collectors.toSet());
        }
        Map<Boolean, Set<Boolean>> byFact = answers.entrySet().stream()
                .filter(each -> each.getKey().ofAny().equals(Question.asked(condition.field())))
                .collect(Collectors.partitioningBy(
                        each -> isLookedFor(pattern, each.getKey()),
                        Collectors.mapping(
                                each -> condition.holds(each.getValue().some()), Collectors.toSet())));
        Set<Boolean> own = byFact.getOrDefault(true, Set.of());
        return own.isEmpty() ? byFact.getOrDefault(false, Set.of()) : own;
    }

    private static boolean isLookedFor(FactPattern pattern, Question question) {
        return question.of().isEmpty() || question.fact() != pattern.fact() || pattern.allowsKey(question.of());
    }
}
