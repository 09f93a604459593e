package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Labels;
import org.ragstone.framework.StandardLabels;
import org.ragstone.model.IndicatorKind;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.IndicatorFact;
import org.ragstone.policy.language.Measure;

/** Answers as a person says them: "the target is missed, no floor standard is set". */
public final class AnswersInWords {
    private final Labels labels;

    public AnswersInWords(Labels labels) {
        this.labels = labels.inSentences();
    }

    /**
     * The answers, one after the other, with the names of the group and the kind that they are of. What a judgement is by comes
     * first, or with each answer where several are told of.
     */
    public String all(Map<Question, AnswerClass> answers) {
        if (answers.isEmpty()) {
            return "any result";
        }
        StandardLabels called = called(answers);
        List<Question> judgements = answers.keySet().stream()
                .filter(question -> question.fact() == FactType.JUDGEMENT)
                .toList();
        boolean areSeveral = judgements.stream().map(Question::of).distinct().count() > 1;
        Stream<String> targets = judgements.stream()
                .filter(question -> !areSeveral && !question.of().isEmpty())
                .map(question -> filled(key(question), question, called))
                .distinct();
        Stream<String> said = answers.entrySet().stream()
                .map(answer -> one(answer.getKey(), answer.getValue(), called)
                        + (areSeveral && judgements.contains(answer.getKey()) ? by(answer.getKey(), called) : ""));
        return Stream.concat(targets, said).collect(Collectors.joining(", "));
    }

    private static String by(Question question, StandardLabels called) {
        String by = question.of().isEmpty() ? "judged by the {target}" : key(question);
        return " (" + filled(by, question, called) + ")";
    }

    /** What all results are called that answer so, or what they are called in general where some are called otherwise. */
    private StandardLabels called(Map<Question, AnswerClass> answers) {
        if (labels.areTheSameForAll()) {
            return labels.general();
        }
        List<StandardLabels> all = Arrays.stream(IndicatorKind.values())
                .filter(kind -> allows(answers, IndicatorFact.KIND, kind.name()))
                .flatMap(kind ->
                        groups(answers).map(group -> labels.of(kind, group).withoutHeading()))
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : labels.general();
    }

    /** Those that are called otherwise, and none for all others. */
    private Stream<String> groups(Map<Question, AnswerClass> answers) {
        Stream<String> own =
                labels.byGroup().keySet().stream().filter(group -> allows(answers, IndicatorFact.GROUP, group));
        boolean others = answers.entrySet().stream()
                .filter(each -> each.getKey().field().equals(IndicatorFact.GROUP))
                .allMatch(each -> each.getValue() instanceof AnswerClass.OfWords words
                        && !labels.byGroup().keySet().containsAll(words.words()));
        return others ? Stream.concat(own, Stream.of("")) : own;
    }

    private static boolean allows(Map<Question, AnswerClass> answers, Field field, String word) {
        return answers.entrySet().stream()
                .filter(each -> each.getKey().field().equals(field))
                .allMatch(each -> each.getValue().has(word));
    }

    private static String one(Question question, AnswerClass answer, StandardLabels called) {
        if (answer instanceof AnswerClass.OfNumbers numbers) {
            String number =
                    number(numbers.interval(), question.field().measure().orElseThrow());
            return filled(question.field().numberPhrase().replace("{number}", number), question, called);
        }
        return ((AnswerClass.OfWords) answer)
                .words().stream()
                        .map(word -> filled(question.field().phrase(word), question, called))
                        .collect(Collectors.joining(" or "));
    }

    private static String filled(String phrase, Question question, StandardLabels called) {
        return phrase.replace("{of}", key(question))
                .replace("{target}", called.target())
                .replace("{floor}", called.floor());
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
