package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** One condition on a field. */
public sealed interface Condition {
    /** What it asks, as the fact is asked for it. */
    Field field();

    /** The condition as it reads: {@code state in ( "REPORTED", "LAGGED" )}. */
    String text();

    /** Whether an answer of the field fulfils it: a text or a BigDecimal, as the field answers. */
    boolean holds(Object answer);

    /** Whether the fact fulfils it. */
    default boolean isMetBy(Fact fact) {
        return holds(field().answer(fact));
    }

    /** The answer is one of the words, or none of them. */
    record WordCondition(Field field, boolean negated, List<String> words) implements Condition {
        public WordCondition {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Object answer) {
            return words.contains((String) answer) != negated;
        }

        @Override
        public String text() {
            if (words.size() == 1) {
                return field.text() + (negated ? " != " : " == ") + quoted(words.get(0));
            }
            return field.text() + " in "
                    + words.stream().map(WordCondition::quoted).collect(Collectors.joining(", ", "( ", " )"));
        }

        private static String quoted(String word) {
            return '"' + word + '"';
        }
    }

    /** The number compares with another, exactly. */
    record NumberCondition(Field field, Operator operator, BigDecimal number) implements Condition {
        @Override
        public boolean holds(Object answer) {
            return operator.holds(((BigDecimal) answer).compareTo(number));
        }

        @Override
        public String text() {
            return field.text() + " " + operator.text() + " " + number.toPlainString();
        }
    }
}
