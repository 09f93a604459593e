package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;

/** The answers to each question, put together where no condition of the rules tells them apart. Not thread-safe. */
final class Partition {
    private final List<Vocabulary> vocabularies;
    private final Map<Question, List<AskedCondition>> conditions = new HashMap<>();
    private final Map<Question, List<AnswerClass>> classes = new HashMap<>();

    /** A condition of a rule, which sees answers as the language of its edition knows them. */
    private record AskedCondition(Condition condition, Vocabulary vocabulary) {
        boolean holds(Object answer) {
            return condition.holds(answer instanceof String word ? vocabulary.known(condition.field(), word) : answer);
        }
    }

    Partition(List<Enumeration.Side> sides) {
        this.vocabularies = sides.stream().map(Enumeration.Side::vocabulary).toList();
        sides.forEach(
                side -> side.rules().stream().flatMap(PolicyRule::conditions).forEach(condition -> conditions
                        .computeIfAbsent(Question.asked(condition.field()), each -> new ArrayList<>())
                        .add(new AskedCondition(condition, side.vocabulary()))));
    }

    List<AnswerClass> classes(Question question) {
        return classes.computeIfAbsent(question.ofAny(), this::made);
    }

    private List<AnswerClass> made(Question question) {
        if (!question.isAskedByRules()) {
            return words(question.field()).stream()
                    .map(word -> (AnswerClass) new AnswerClass.OfWords(List.of(word)))
                    .toList();
        }
        List<AskedCondition> asked = conditions.getOrDefault(question, List.of());
        return question.field()
                .measure()
                .map(measure -> ofNumbers(measure, asked))
                .orElseGet(() -> ofWords(question.field(), asked));
    }

    private List<AnswerClass> ofWords(Field field, List<AskedCondition> asked) {
        Map<List<Boolean>, List<String>> alike = new LinkedHashMap<>();
        words(field).forEach(word -> alike.computeIfAbsent(signature(asked, word), each -> new ArrayList<>())
                .add(word));
        return alike.values().stream()
                .map(words -> (AnswerClass) new AnswerClass.OfWords(words))
                .toList();
    }

    private List<String> words(Field field) {
        return vocabularies.stream()
                .flatMap(each -> each.answers(field).stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    private static List<AnswerClass> ofNumbers(Measure measure, List<AskedCondition> asked) {
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        asked.forEach(each -> cuts.add(((NumberCondition) each.condition()).number()));
        List<Interval> alike = new ArrayList<>();
        List<Boolean> signature = List.of();
        for (Interval next : pieces(cuts, measure.least())) {
            if (!measure.isWhole() || next.hasWholeNumber()) {
                List<Boolean> own = signature(asked, next.some());
                if (!alike.isEmpty() && own.equals(signature)) {
                    alike.set(alike.size() - 1, alike.get(alike.size() - 1).upTo(next));
                } else {
                    alike.add(next);
                }
                signature = own;
            }
        }
        return alike.stream()
                .map(interval -> (AnswerClass) new AnswerClass.OfNumbers(interval))
                .toList();
    }

    /** The line from its lowest number upwards, cut at the numbers: a point, what lies between, a point. */
    private static List<Interval> pieces(NavigableSet<BigDecimal> cuts, BigDecimal lowest) {
        TreeSet<BigDecimal> points = new TreeSet<>(cuts.tailSet(lowest, true));
        points.add(lowest);
        List<Interval> pieces = new ArrayList<>();
        for (BigDecimal point : points) {
            pieces.add(Interval.point(point));
            BigDecimal next = points.higher(point);
            pieces.add(next == null ? Interval.beyond(point) : Interval.between(point, next));
        }
        return pieces;
    }

    private static List<Boolean> signature(List<AskedCondition> asked, Object answer) {
        return asked.stream().map(condition -> condition.holds(answer)).toList();
    }
}
