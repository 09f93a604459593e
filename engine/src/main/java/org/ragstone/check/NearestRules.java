package org.ragstone.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Question;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;

/** The rules that come nearest to speaking of some results: of those, the fewest conditions are not known to hold, and the most do. */
final class NearestRules {
    private static final int MOST = 2;

    private NearestRules() {}

    /** A sentence that names them, or an empty one where no rule asks anything that the results answer. */
    static String sentence(List<PolicyRule> rules, Predicate<PolicyRule> wanted, Map<Question, AnswerClass> answers) {
        Comparator<PolicyRule> nearer = Comparator.comparing(
                        (PolicyRule rule) -> rule.conditions().count() - held(rule, answers))
                .thenComparing(rule -> -held(rule, answers));
        List<PolicyRule> sorted = rules.stream()
                .filter(wanted)
                .filter(rule -> held(rule, answers) > 0)
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

    /** How many of its conditions hold, of those that ask what is answered. */
    private static long held(PolicyRule rule, Map<Question, AnswerClass> answers) {
        return rule.patterns().stream()
                .mapToLong(pattern -> pattern.conditions().stream()
                        .filter(condition -> given(pattern, condition, answers).contains(true))
                        .count())
                .sum();
    }

    /** Whether the condition holds, for each fact that it can be asked of: such as the pattern looks for, where there are any. */
    private static Set<Boolean> given(FactPattern pattern, Condition condition, Map<Question, AnswerClass> answers) {
        if (condition.field().isKey()) {
            return answers.keySet().stream()
                    .filter(each -> each.fact() == pattern.fact())
                    .filter(each -> keys(each).findAny().isPresent())
                    .map(each -> keys(each).anyMatch(condition::holds))
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
        return question.fact() != pattern.fact()
                || keys(question).findAny().isEmpty()
                || keys(question).anyMatch(pattern::allowsKey);
    }

    /** What can tell the fact apart that is asked; whichever target counts, a floor by itself is none. */
    private static Stream<String> keys(Question question) {
        if (question.of().isEmpty() && question.fact() == FactType.JUDGEMENT) {
            return Arrays.stream(JudgedAgainst.values())
                    .filter(JudgedAgainst::isTarget)
                    .map(Enum::name);
        }
        return Stream.of(question.of()).filter(key -> !key.isEmpty());
    }
}
