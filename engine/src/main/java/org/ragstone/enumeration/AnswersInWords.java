package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.StandardLabels;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Measure;

/** Answers as a person says them: "the target is missed, no floor standard is set". */
public final class AnswersInWords {
    private final StandardLabels labels;

    public AnswersInWords(StandardLabels labels) {
        this.labels = labels;
    }

    /** The answers, one after the other. */
    public String all(Map<Question, AnswerClass> answers) {
        Stream<String> targets = answers.keySet().stream()
                .filter(question ->
                        question.fact() == FactType.JUDGEMENT && !question.of().isEmpty())
                .map(question -> filled(key(question), question))
                .distinct();
        return answers.isEmpty()
                ? "any result"
                : Stream.concat(
                                targets,
                                answers.entrySet().stream().map(answer -> one(answer.getKey(), answer.getValue())))
                        .collect(Collectors.joining(", "));
    }

    private String one(Question question, AnswerClass answer) {
        if (answer instanceof AnswerClass.OfNumbers numbers) {
            String number =
                    number(numbers.interval(), question.field().measure().orElseThrow());
            return filled(question.field().numberPhrase().replace("{number}", number), question);
        }
        return ((AnswerClass.OfWords) answer)
                .words().stream()
                        .map(word -> filled(question.field().phrase(word), question))
                        .collect(Collectors.joining(" or "));
    }

    private String filled(String phrase, Question question) {
        return phrase.replace("{of}", key(question))
                .replace("{target}", labels.target().toLowerCase(Locale.ROOT))
                .replace("{floor}", labels.floor().toLowerCase(Locale.ROOT));
    }

    /** What tells the fact apart. */
    private static String key(Question question) {
        return question.fact().key().map(field -> field.phrase(question.of())).orElse("");
    }

    private static String number(Interval interval, Measure measure) {
        BigDecimal lower = interval.lower();
        boolean fromZero = interval.hasZero();
        if (interval.isPoint()) {
            return "exactly " + lower.toPlainString();
        }
        String from = fromZero ? "" : (interval.withLower() ? "at least " : "more than ") + lower.toPlainString();
        String to = interval.upper()
                .map(end -> (interval.withUpper() ? "at most " : "less than ") + end.toPlainString())
                .orElse("");
        if (measure.isWhole() && !fromZero && interval.upper().isPresent()) {
            BigDecimal first = interval.firstWholeNumber();
            BigDecimal next = first.add(BigDecimal.ONE);
            if (!interval.reaches(next)) {
                return first.toPlainString();
            }
        }
        String and = from.isEmpty() || to.isEmpty() ? "" : " and ";
        return from.isEmpty() && to.isEmpty() ? "any number" : from + and + to;
    }
}
