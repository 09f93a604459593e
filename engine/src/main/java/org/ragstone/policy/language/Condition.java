package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** One condition on a field. */
public sealed interface Condition {
    /** The field as the rule writes it: {@code state}, {@code indicator.kind}. */
    String field();

    /** The condition as it reads: {@code state in ( "REPORTED", "LAGGED" )}. */
    String text();

    /** Whether an answer of the field fulfils it: a text or a BigDecimal, as the field answers. */
    boolean holds(Object answer);

    /** The answer is one of the words, or none of them. */
    record WordCondition(String field, boolean negated, List<String> words) implements Condition {
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
                return field + (negated ? " != " : " == ") + quoted(words.get(0));
            }
            return field + " in "
                    + words.stream().map(WordCondition::quoted).collect(Collectors.joining(", ", "( ", " )"));
        }

        private static String quoted(String word) {
            return '"' + word + '"';
        }
    }

    /** The number compares with another, exactly. */
    record NumberCondition(String field, Operator operator, BigDecimal number) implements Condition {
        @Override
        public boolean holds(Object answer) {
            return operator.holds(((BigDecimal) answer).compareTo(number));
        }

        @Override
        public String text() {
            return field + " " + operator.text() + " " + number.toPlainString();
        }
    }
}
