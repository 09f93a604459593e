package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.Operator;

/** Answers as a rule asks for them. */
public final class AnswersAsConditions {
    private AnswersAsConditions() {}

    private record KeyedFact(FactType type, String key) {}

    /** The answers as conditions of a rule: {@code Judgement( target == "MISSED", floor == "NOT_SET" )}. */
    public static String of(Map<Question, AnswerClass> answers) {
        Map<KeyedFact, List<String>> facts = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            if (question.isAskedByRules()) {
                facts.computeIfAbsent(
                                new KeyedFact(question.fact(), question.of()), fact -> new ArrayList<>(key(question)))
                        .addAll(conditions(question.field(), answer));
            }
        });
        return facts.entrySet().stream()
                .map(fact -> fact.getKey().type().text() + "( " + String.join(", ", fact.getValue()) + " )")
                .collect(Collectors.joining(" "));
    }

    private static List<String> key(Question question) {
        return question.of().isEmpty()
                ? List.of()
                : question.fact().key().stream()
                        .map(field -> new WordCondition(field, false, List.of(question.of())).text())
                        .toList();
    }

    private static List<String> conditions(Field field, AnswerClass answer) {
        if (answer instanceof AnswerClass.OfWords words) {
            return List.of(new WordCondition(field, false, words.words()).text());
        }
        Interval interval = ((AnswerClass.OfNumbers) answer).interval();
        Stream<NumberCondition> from = Stream.of(interval)
                .filter(each -> !each.hasZero() || each.isPoint())
                .map(each ->
                        new NumberCondition(field, each.withLower() ? Operator.AT_LEAST : Operator.MORE, each.lower()));
        Stream<NumberCondition> to = interval.upper().stream()
                .map(end -> new NumberCondition(field, interval.withUpper() ? Operator.AT_MOST : Operator.LESS, end));
        return Stream.concat(from, to).map(NumberCondition::text).toList();
    }
}
