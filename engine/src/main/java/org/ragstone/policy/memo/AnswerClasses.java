package org.ragstone.policy.memo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;

/** Tells the answers of a field apart as far as conditions on it do, by number. Immutable. */
sealed interface AnswerClasses {
    /** @param conditions all that rules ask of the field */
    static AnswerClasses of(List<Condition> conditions) {
        List<BigDecimal> numbers = conditions.stream()
                .filter(NumberCondition.class::isInstance)
                .map(condition -> ((NumberCondition) condition).number())
                .sorted()
                .toList();
        if (!numbers.isEmpty()) {
            return new OfNumbers(numbers.toArray(BigDecimal[]::new));
        }
        Map<String, Integer> words = new HashMap<>();
        conditions.forEach(condition ->
                ((WordCondition) condition).words().forEach(word -> words.putIfAbsent(word, words.size() + 1)));
        return new OfWords(words);
    }

    int of(Object answer);

    /** A word that no condition names is like any other such. */
    record OfWords(Map<String, Integer> named) implements AnswerClasses {
        @Override
        public int of(Object answer) {
            return named.getOrDefault((String) answer, 0);
        }
    }

    /** On a number that is asked, or between two of them. */
    record OfNumbers(BigDecimal[] asked) implements AnswerClasses {
        @Override
        public int of(Object answer) {
            int place = Arrays.binarySearch(asked, (BigDecimal) answer);
            return place >= 0 ? 2 * firstLike(place) + 1 : 2 * -(place + 1);
        }

        // Of equal numbers, such as 5 and 5.0, a search finds any.
        private int firstLike(int place) {
            int first = place;
            while (first > 0 && asked[first - 1].compareTo(asked[place]) == 0) {
                first--;
            }
            return first;
        }
    }
}
