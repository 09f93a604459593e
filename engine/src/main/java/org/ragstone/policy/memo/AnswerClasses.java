package org.ragstone.policy.memo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.Field;

/** Tells the answers of a field apart as far as conditions on it do, by number. Immutable. */
sealed interface AnswerClasses {
    /** @param conditions all that rules ask of the field, of whichever fact they ask it */
    static AnswerClasses of(Field field, List<Condition> conditions) {
        // By value: 5 and 5.0 are one.
        SortedSet<BigDecimal> numbers = new TreeSet<>();
        conditions.stream()
                .filter(NumberCondition.class::isInstance)
                .forEach(condition -> numbers.add(((NumberCondition) condition).number()));
        if (!numbers.isEmpty()) {
            return new OfNumbers(field, numbers.toArray(BigDecimal[]::new));
        }
        Map<String, Integer> words = new HashMap<>();
        conditions.forEach(condition ->
                ((WordCondition) condition).words().forEach(word -> words.putIfAbsent(word, words.size() + 1)));
        return new OfWords(
                field,
                words.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(each -> each.getKey().intern())
                        .toArray(String[]::new));
    }

    /** The number of the class that the answer of a fact is in, from 0. */
    int of(Fact fact);

    /** How many classes there are. */
    int count();

    /** A word that no condition names is like any other such. */
    final class OfWords implements AnswerClasses {
        private final Field field;
        private final String[] named;

        OfWords(Field field, String[] named) {
            this.field = field;
            this.named = named;
        }

        @Override
        public int of(Fact fact) {
            Object answer = field.answer(fact);
            // Nearly every answer is a word of the engine's, and so is what a rule names: the very same text.
            for (int i = 0; i < named.length; i++) {
                if (named[i] == answer) {
                    return i + 1;
                }
            }
            return other((String) answer);
        }

        @Override
        public int count() {
            return named.length + 1;
        }

        private int other(String answer) {
            for (int i = 0; i < named.length; i++) {
                if (named[i].equals(answer)) {
                    return i + 1;
                }
            }
            return 0;
        }
    }

    /** On a number that is asked, or between two of them. */
    final class OfNumbers implements AnswerClasses {
        private final Field field;
        private final BigDecimal[] asked;

        /** @param asked from the least */
        OfNumbers(Field field, BigDecimal[] asked) {
            this.field = field;
            this.asked = asked;
        }

        @Override
        public int of(Fact fact) {
            for (int i = 0; i < asked.length; i++) {
                int order = field.compared(fact, asked[i]);
                if (order <= 0) {
                    return order == 0 ? 2 * i + 1 : 2 * i;
                }
            }
            return 2 * asked.length;
        }

        @Override
        public int count() {
            return 2 * asked.length + 1;
        }
    }
}
