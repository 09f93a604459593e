package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;

/** Answers that are settled, and what is left open by those that are not. */
final class SettledAnswers {
    private final Map<Question, AnswerClass> answers;

    SettledAnswers(Map<Question, AnswerClass> answers) {
        this.answers = answers;
    }

    /** The constants of a list that the question can still be answered with. */
    <E extends Enum<E>> Set<E> open(Question question, Class<E> list) {
        AnswerClass settled = answers.get(question);
        if (!(settled instanceof AnswerClass.OfWords words)) {
            return EnumSet.allOf(list);
        }
        Set<E> open = EnumSet.noneOf(list);
        for (E each : list.getEnumConstants()) {
            if (words.words().contains(each.name())) {
                open.add(each);
            }
        }
        return open;
    }

    <E extends Enum<E>> boolean allows(Question question, E word) {
        return allows(question, word.name());
    }

    boolean allows(Question question, String word) {
        AnswerClass settled = answers.get(question);
        return !(settled instanceof AnswerClass.OfWords words) || words.words().contains(word);
    }

    /** Whether the question can be answered with a word other than this one. */
    boolean allowsOther(Question question, String word) {
        AnswerClass settled = answers.get(question);
        return !(settled instanceof AnswerClass.OfWords words)
                || words.words().size() > 1
                || !words.words().contains(word);
    }

    boolean allowsZero(Question question) {
        AnswerClass settled = answers.get(question);
        return !(settled instanceof AnswerClass.OfNumbers numbers)
                || numbers.interval().hasZero();
    }

    boolean allowsMoreThanZero(Question question) {
        AnswerClass settled = answers.get(question);
        return !(settled instanceof AnswerClass.OfNumbers numbers)
                || numbers.interval().hasMoreThanZero();
    }

    boolean allowsAtLeast(Question question, long number) {
        AnswerClass settled = answers.get(question);
        return !(settled instanceof AnswerClass.OfNumbers numbers)
                || numbers.interval().reaches(BigDecimal.valueOf(number));
    }

    boolean allowsAtMost(Question question, long number) {
        AnswerClass settled = answers.get(question);
        return !(settled instanceof AnswerClass.OfNumbers numbers)
                || numbers.interval().startsBy(BigDecimal.valueOf(number));
    }

    /** What is settled of fields of a kind. */
    Stream<Question> questions(Predicate<Field> of) {
        return answers.keySet().stream().filter(question -> of.test(question.field()));
    }

    /** The numbers that a question is settled to be answered with. */
    Optional<Interval> numbers(Question question) {
        return answers.get(question) instanceof AnswerClass.OfNumbers numbers
                ? Optional.of(numbers.interval())
                : Optional.empty();
    }

    /** What tells those facts apart that something is settled of. */
    Stream<String> keys(FactType fact) {
        return answers.keySet().stream()
                .filter(question -> question.fact() == fact)
                .map(Question::of)
                .distinct();
    }
}
