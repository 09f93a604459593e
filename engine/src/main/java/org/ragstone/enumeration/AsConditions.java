package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers as a rule asks for them. */
public final class AsConditions {
    private AsConditions() {}

    /** The answers as conditions of a rule: {@code Judgement( target == "MISSED", floor == "NOT_SET" )}. */
    public static String of(Map<Question, AnswerClass> answers) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            if (!question.equals(Question.FIGURE) && !question.equals(Question.SERIES)) {
                List<String> conditions = facts.computeIfAbsent(
                        question.fact().text() + " " + question.of(), fact -> new ArrayList<>(against(question)));
                conditions.addAll(conditions(question.field(), answer));
            }
        });
        return facts.entrySet().stream()
                .map(fact -> fact.getKey().substring(0, fact.getKey().indexOf(' ')) + "( "
                        + String.join(", ", fact.getValue()) + " )")
                .collect(Collectors.joining(" "));
    }

    private static List<String> against(Question question) {
        String field =
                switch (question.fact()) {
                    case JUDGEMENT, COMPARISON -> "against";
                    case RATING, NOT_RATED, RANGE_STATUS -> "outcome";
                    default -> "";
                };
        return field.isEmpty() || question.of().isEmpty()
                ? List.of()
                : List.of(field + " == \"" + question.of() + "\"");
    }

    private static List<String> conditions(String field, AnswerClass answer) {
        if (answer instanceof AnswerClass.OfWords words) {
            return List.of(
                    words.words().size() == 1
                            ? field + " == \"" + words.words().get(0) + "\""
                            : words.words().stream()
                                    .map(word -> "\"" + word + "\"")
                                    .collect(Collectors.joining(", ", field + " in ( ", " )")));
        }
        Interval interval = ((AnswerClass.OfNumbers) answer).interval();
        List<String> conditions = new ArrayList<>();
        if (!interval.hasZero() || interval.isPoint()) {
            conditions.add(field
                    + (interval.withLower() ? " >= " : " > ")
                    + interval.lower().toPlainString());
        }
        interval.upper()
                .ifPresent(
                        end -> conditions.add(field + (interval.withUpper() ? " <= " : " < ") + end.toPlainString()));
        return conditions;
    }
}
