package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.List;

/** Answers to one question that no rule tells apart. */
public sealed interface AnswerClass {
    /** One of them, which stands for all: a text or a BigDecimal. */
    Object some();

    /** Whether the answer is among them. */
    boolean has(Object answer);

    /** Words, in the order of their list. */
    record OfWords(List<String> words) implements AnswerClass {
        public OfWords {
            words = List.copyOf(words);
        }

        @Override
        public Object some() {
            return words.get(0);
        }

        @Override
        public boolean has(Object answer) {
            return answer instanceof String word && words.contains(word);
        }
    }

    /** Numbers; of a question that counts, the whole ones. */
    record OfNumbers(Interval interval) implements AnswerClass {
        @Override
        public Object some() {
            return interval.some();
        }

        @Override
        public boolean has(Object answer) {
            return answer instanceof BigDecimal number && interval.has(number);
        }
    }
}
