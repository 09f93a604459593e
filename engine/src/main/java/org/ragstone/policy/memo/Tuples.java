package org.ragstone.policy.memo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.Vocabulary;

/**
 * Makes a tuple of all that some rules can ask of a result. What is asked is read off the conditions themselves: of the facts
 * that are given, and of those that a rule would make, whether or not it comes to that. Immutable.
 */
final class Tuples {
    private final Map<FactType, Map<String, FactQuestions>> given = new EnumMap<>(FactType.class);
    private final Map<PolicyRule, FactQuestions> made = new LinkedHashMap<>();
    private final int length;

    Tuples(List<PolicyRule> rules, Vocabulary vocabulary) {
        int end = 0;
        for (Map.Entry<FactType, List<Condition>> of : asked(rules).entrySet()) {
            FactType type = of.getKey();
            if (type.madeBy().isEmpty()) {
                Map<String, FactQuestions> byKey = new HashMap<>();
                for (String key : vocabulary.keys(type)) {
                    FactQuestions questions = new FactQuestions(end, of.getValue());
                    byKey.put(key, questions);
                    end = questions.end();
                }
                given.put(type, byKey);
            } else {
                List<Condition> open =
                        of.getValue().stream().filter(Tuples::isOfFigures).toList();
                for (PolicyRule rule : open.isEmpty() ? List.<PolicyRule>of() : makers(rules, type)) {
                    FactQuestions questions = new FactQuestions(end, open);
                    made.put(rule, questions);
                    end = questions.end();
                }
            }
        }
        this.length = end;
    }

    /** All that rules ask, by the facts that answer. */
    private static Map<FactType, List<Condition>> asked(List<PolicyRule> rules) {
        Map<FactType, List<Condition>> asked = new EnumMap<>(FactType.class);
        rules.stream().flatMap(rule -> rule.patterns().stream()).forEach(pattern -> {
            asked.computeIfAbsent(pattern.fact(), type -> new ArrayList<>());
            pattern.conditions().forEach(condition -> asked.computeIfAbsent(
                            condition.field().fact(), type -> new ArrayList<>())
                    .add(condition));
        });
        return asked;
    }

    /** Whether the rule that makes such a fact leaves the answer open. */
    private static boolean isOfFigures(Condition condition) {
        return !condition.field().isKey() && !condition.field().isWord();
    }

    /** A rule for each word that such facts are made by: by result and word, whatever else the rule may ask. */
    private static List<PolicyRule> makers(List<PolicyRule> rules, FactType type) {
        if (type.key().filter(Field::isWord).isEmpty()) {
            throw new IllegalStateException("a word does not tell " + type.text() + " apart, so no tuple can");
        }
        Map<String, PolicyRule> byWord = new LinkedHashMap<>();
        rules.stream()
                .filter(rule -> rule.verb().makes().filter(type::equals).isPresent())
                .forEach(rule -> byWord.putIfAbsent(rule.word(), rule));
        return List.copyOf(byWord.values());
    }

    Tuple tuple(List<Fact> facts) {
        int[] tuple = new int[length];
        for (Fact fact : facts) {
            FactQuestions questions = given.getOrDefault(fact.type(), Map.of()).get(fact.key());
            if (questions != null) {
                questions.answer(fact, tuple);
            }
        }
        ResultFact result = facts.get(0).result();
        made.forEach((rule, questions) ->
                rule.verb().wouldMake(wouldBe(rule, result)).ifPresent(fact -> questions.answer(fact, tuple)));
        return new Tuple(tuple);
    }

    /** For the answers of the fact alone: what the rule really matched is not known yet. */
    private static Reason wouldBe(PolicyRule rule, ResultFact result) {
        return new Reason(rule, rule.patterns().size() == 1 ? List.of(result) : List.of(result, result));
    }
}
