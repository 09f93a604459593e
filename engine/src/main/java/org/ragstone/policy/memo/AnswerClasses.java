package org.ragstone.policy.memo;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;

/** Tells the answers of a field apart as far as conditions on it do, by number. Immutable. */
sealed interface AnswerClasses {
    /** @param conditions all that rules ask of the field */
    static AnswerClasses of(List<Condition> conditions) {
        // By value: 5 and 5.0 are one.
        SortedSet<BigDecimal> numbers = new TreeSet<>();
        conditions.stream()
                .filter(NumberCondition.class::isInstance)
                .forEach(condition -> numbers.add(((NumberCondition) condition).number()));
        if (!numbers.isEmpty()) {
            return new OfNumbers(List.copyOf(numbers));
        }
        Map<String, Integer> words = new HashMap<>();
        conditions.forEach(condition ->
                ((WordCondition) condition).words().forEach(word -> words.putIfAbsent(word, words.size() + 1)));
        return new OfWords(words.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> each.getKey().intern())
                .toArray(String[]::new));
    }

    /** The number of the answer's class, from 0. */
    int of(Object answer);

    /** How many classes there are. */
    int count();

    /** A word that no condition names is like any other such. */
    final class OfWords implements AnswerClasses {
        private final String[] named;

        OfWords(String[] named) {
            this.named = named;
        }

        @Override
        public int of(Object answer) {
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
    record OfNumbers(List<BigDecimal> asked) implements AnswerClasses {
        @Override
        public int of(Object answer) {
            int place = Collections.binarySearch(asked, (BigDecimal) answer);
            return place >= 0 ? 2 * place + 1 : 2 * -(place + 1);
        }

        @Override
        public int count() {
            return 2 * asked.size() + 1;
        }
    }
}
