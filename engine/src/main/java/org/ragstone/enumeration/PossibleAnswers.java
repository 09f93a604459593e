package org.ragstone.enumeration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;

/**
 * Which answers a fact can give that fulfils a pattern: what the conditions let pass, what a rule says of it and what can go
 * together. Not thread-safe.
 */
public final class PossibleAnswers {
    private final Vocabulary vocabulary;
    private final List<PolicyRule> rules;
    private final PossibleCombinations possible;
    private final Map<Field, List<String>> words = new HashMap<>();
    private final Map<AskedField, Set<String>> known = new HashMap<>();

    /** @param rules all of the edition's */
    public PossibleAnswers(Edition edition, List<PolicyRule> rules) {
        this.vocabulary = Vocabulary.of(edition);
        this.rules = rules;
        this.possible = PossibleCombinations.of(List.of(new Enumeration.Side(edition, rules)));
    }

    /** A field of facts that fulfil a pattern, which asks everything but that field. */
    private record AskedField(FactPattern pattern, Field field) {}

    /** The answers of a field that answers in words. */
    public Set<String> of(FactPattern pattern, Field field) {
        List<Condition> others = pattern.conditions().stream()
                .filter(condition -> !condition.field().equals(field))
                .toList();
        // What goes with the other conditions is the same, however the field itself is asked.
        return known.computeIfAbsent(new AskedField(pattern.withConditions(others), field), this::possible).stream()
                .filter(word -> pattern.allows(field, word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> possible(AskedField asked) {
        return all(asked.field()).stream()
                .filter(word -> keys(asked.pattern(), asked.field(), word).stream()
                        .anyMatch(key -> isPossible(asked.pattern(), key, asked.field(), word)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every answer there is a word for. */
    public List<String> all(Field field) {
        return words.computeIfAbsent(field, any -> vocabulary.answers(field).orElseThrow());
    }

    /** What can tell such a fact apart that has the answer. */
    private List<String> keys(FactPattern pattern, Field field, String word) {
        FactType fact = pattern.fact();
        if (fact.madeBy().isEmpty()) {
            return vocabulary.keys(fact).stream()
                    .filter(pattern::allowsKey)
                    .filter(key -> !field.isKey() || key.equals(word))
                    .toList();
        }
        return rules.stream()
                .filter(rule -> rule.mayMake(pattern))
                .filter(rule -> !field.isWord() || rule.word().equals(word))
                .flatMap(rule -> rule.directionsAgainst().isEmpty()
                        ? List.of(rule.word()).stream()
                        : rule.directionsAgainst().stream())
                .filter(pattern::allowsKey)
                .filter(key -> !field.isKey() || key.equals(word))
                .distinct()
                .toList();
    }

    private boolean isPossible(FactPattern pattern, String key, Field field, String word) {
        Map<Question, AnswerClass> answers = new LinkedHashMap<>();
        // With a field of its own, so that there has to be such a fact.
        Stream<Field> own = pattern.fact().ownFields().stream()
                .filter(each -> !each.isKey())
                .limit(1);
        Stream<Field> asked = Stream.concat(own, pattern.conditions().stream().map(Condition::field));
        for (Field each : (Iterable<Field>) asked::iterator) {
            Optional<AnswerClass> allowed = allowed(pattern, each);
            if (allowed.isEmpty()) {
                return false;
            }
            answers.put(Question.of(each, key), allowed.get());
        }
        answers.put(Question.of(field, key), new AnswerClass.OfWords(List.of(word)));
        return possible.goTogether(answers);
    }

    /** What the conditions on the field let pass, or empty where that is nothing. */
    private Optional<AnswerClass> allowed(FactPattern pattern, Field field) {
        if (field.measure().isPresent()) {
            List<NumberCondition> conditions = pattern.conditions().stream()
                    .filter(condition -> condition.field().equals(field))
                    .map(NumberCondition.class::cast)
                    .toList();
            return Interval.within(field.measure().get().least(), conditions).map(AnswerClass.OfNumbers::new);
        }
        List<String> passed =
                all(field).stream().filter(word -> pattern.allows(field, word)).toList();
        return passed.isEmpty() ? Optional.empty() : Optional.of(new AnswerClass.OfWords(passed));
    }
}
