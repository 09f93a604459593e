package org.ragstone.policy.memo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.policy.language.ConcludedFact;
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
    private final Map<FactType, GivenFacts> given = new EnumMap<>(FactType.class);
    private final List<MadeFact> made = new ArrayList<>();
    private final int numbers;

    Tuples(List<PolicyRule> rules, Vocabulary vocabulary) {
        Places places = new Places();
        for (Map.Entry<FactType, List<Condition>> of : asked(rules).entrySet()) {
            FactType type = of.getKey();
            if (type.madeBy().isEmpty()) {
                given.put(type, new GivenFacts(vocabulary.keys(type), of.getValue(), places));
            } else {
                List<Condition> open =
                        of.getValue().stream().filter(Tuples::isOfFigures).toList();
                for (PolicyRule rule : open.isEmpty() ? List.<PolicyRule>of() : makers(rules, type)) {
                    made.add(new MadeFact(rule, new FactQuestions(open, places)));
                }
            }
        }
        this.numbers = places.numbers();
    }

    /** What is asked of a fact that a rule would make. */
    private record MadeFact(PolicyRule rule, FactQuestions questions) {
        void answer(ResultFact result, long[] tuple) {
            Optional<ConcludedFact> fact = rule.verb().wouldMake(wouldBe(rule, result));
            if (fact.isPresent()) {
                questions.answer(fact.get(), tuple);
            }
        }
    }

    /** What is asked of the given facts of one type, by what tells them apart. */
    private static final class GivenFacts {
        private final String[] keys;
        private final FactQuestions[] questions;

        GivenFacts(List<String> keys, List<Condition> conditions, Places places) {
            this.keys = keys.stream().map(String::intern).toArray(String[]::new);
            this.questions = keys.stream()
                    .map(key -> new FactQuestions(conditions, places))
                    .toArray(FactQuestions[]::new);
        }

        void answer(Fact fact, long[] tuple) {
            if (keys.length == 1 && keys[0].isEmpty()) {
                questions[0].answer(fact, tuple);
                return;
            }
            String key = fact.key();
            for (int i = 0; i < keys.length; i++) {
                if (keys[i].equals(key)) {
                    questions[i].answer(fact, tuple);
                    return;
                }
            }
            // What had no place would be taken for what it is not.
            throw new IllegalStateException("no rule can ask a " + fact.type().text() + " of " + key);
        }
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
        long[] tuple = new long[numbers];
        for (Fact fact : facts) {
            GivenFacts asked = given.get(fact.type());
            if (asked != null) {
                asked.answer(fact, tuple);
            }
        }
        ResultFact result = facts.get(0).result();
        for (int i = 0; i < made.size(); i++) {
            made.get(i).answer(result, tuple);
        }
        return new Tuple(tuple);
    }

    /** For the answers of the fact alone: what the rule really matched is not known yet. */
    private static Reason wouldBe(PolicyRule rule, ResultFact result) {
        return new Reason(rule, rule.patterns().size() == 1 ? List.of(result) : List.of(result, result));
    }
}
