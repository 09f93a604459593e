package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.Operator;

/** Answers as a rule asks for them. */
public final class AnswersAsConditions {
    private static final int MOST_FACTS = 2;

    private AnswersAsConditions() {}

    private record KeyedFact(FactType type, String key) {
        boolean isOf(Question question) {
            return type == question.fact() && key.equals(question.of());
        }

        /** The field of the question as the fact is asked it. */
        Field field(Question question) {
            return type.fields().stream()
                    .filter(each -> each.origin().equals(question.field()))
                    .findFirst()
                    .orElse(question.field());
        }
    }

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

    /**
     * The answers as they can be pasted into a rule, what is of the result in another fact where there is one: {@code
     * $j : Judgement( target == "MISSED", result.basis == "LATEST" )}. Empty where it would take more facts than a rule has.
     */
    public static Optional<String> inARule(Map<Question, AnswerClass> answers) {
        Map<KeyedFact, List<String>> facts = new LinkedHashMap<>();
        Map<Question, AnswerClass> asked = new LinkedHashMap<>(answers);
        asked.keySet().removeIf(question -> !question.isAskedByRules());
        asked.keySet().stream()
                .filter(question -> !question.isOfResult())
                .forEach(question -> facts.putIfAbsent(
                        new KeyedFact(question.fact(), question.of()), new ArrayList<>(key(question))));
        if (facts.isEmpty()) {
            facts.put(new KeyedFact(FactType.RESULT, ""), new ArrayList<>());
        }
        asked.forEach((question, answer) -> facts.entrySet().stream()
                .filter(fact -> question.isOfResult() || fact.getKey().isOf(question))
                .findFirst()
                .ifPresent(
                        fact -> fact.getValue().addAll(notNegative(fact.getKey().field(question), answer))));
        facts.computeIfPresent(new KeyedFact(FactType.JUDGEMENT, ""), (any, own) -> besideFloor(facts.keySet(), own));
        return facts.size() > MOST_FACTS ? Optional.empty() : Optional.of(joined(facts));
    }

    /** No number is less than zero, so that none has to be asked for it. */
    private static List<String> notNegative(Field field, AnswerClass answer) {
        return conditions(field, answer).stream()
                .filter(condition -> !condition.endsWith(" " + Operator.AT_LEAST.text() + " 0"))
                .toList();
    }

    /** The judgement by whichever target is not that by the floor alone, where both are asked. */
    private static List<String> besideFloor(Set<KeyedFact> facts, List<String> own) {
        if (!facts.contains(new KeyedFact(FactType.JUDGEMENT, JudgedAgainst.FLOOR.name()))) {
            return own;
        }
        String target = new WordCondition(JudgementFact.AGAINST, true, List.of(JudgedAgainst.FLOOR.name())).text();
        return Stream.concat(Stream.of(target), own.stream()).toList();
    }

    /** One fact, or two, of which the second says that it is of the same result. */
    private static String joined(Map<KeyedFact, List<String>> facts) {
        List<KeyedFact> types = List.copyOf(facts.keySet());
        String variable = "$" + types.get(0).type().text().substring(0, 1).toLowerCase(Locale.ROOT);
        if (facts.size() == 1) {
            return written(types.get(0), facts);
        }
        facts.computeIfPresent(
                types.get(1), (type, own) -> Stream.concat(Stream.of("result == " + variable + ".result"), own.stream())
                        .toList());
        return variable + " : " + written(types.get(0), facts) + " " + written(types.get(1), facts);
    }

    private static String written(KeyedFact fact, Map<KeyedFact, List<String>> facts) {
        return fact.type().text() + "( " + String.join(", ", facts.getOrDefault(fact, List.of())) + " )";
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
