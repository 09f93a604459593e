package org.ragstone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;

/**
 * What a later version of the language would ask of an edition: a field that its rules ask can also be answered with words that
 * none of them knows. {@code field} is as the rules write it.
 */
public record LaterAnswer(int language, String field, List<String> words) {
    public LaterAnswer {
        words = List.copyOf(words);
    }

    /** Those of every later version, the next one first; a word is told by the version that brings it. */
    public static List<LaterAnswer> of(List<PolicyRule> rules, Vocabulary own) {
        List<Field> asked = asked(rules).toList();
        List<LaterAnswer> later = new ArrayList<>();
        Vocabulary before = own;
        for (Vocabulary next : own.later()) {
            for (Field field : asked) {
                answer(before, next, field).ifPresent(later::add);
            }
            before = next;
        }
        return later;
    }

    /** The fields that the rules ask, as they write them. */
    static Stream<Field> asked(List<PolicyRule> rules) {
        return rules.stream()
                .flatMap(PolicyRule::conditions)
                .filter(condition -> !namesItsOwn(condition))
                .map(Condition::field)
                .filter(field -> !isOfTheirOwn(field))
                .distinct();
    }

    /** Whether it looks at facts that it names, so that there being others is nothing to it. */
    static boolean namesItsOwn(Condition condition) {
        return condition.field().isKey() && condition instanceof Condition.WordCondition words && !words.negated();
    }

    /** Whether it is of what rules conclude, which answers nothing new unless they say a new word. */
    private static boolean isOfTheirOwn(Field field) {
        return field.fact().madeBy().isPresent();
    }

    private static Optional<LaterAnswer> answer(Vocabulary before, Vocabulary next, Field field) {
        List<String> known = before.answers(field).orElse(List.of());
        List<String> words = next.answers(field).orElse(List.of()).stream()
                .filter(word -> !known.contains(word))
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new LaterAnswer(next.language().version(), field.text(), words));
    }
}
