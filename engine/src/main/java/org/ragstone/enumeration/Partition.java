package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ragstone.framework.Words;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;

/** The answers to each question, put together where no condition of the rules tells them apart. Not thread-safe. */
final class Partition {
    private final List<Words> declared;
    private final Map<Question, List<Condition>> conditions = new HashMap<>();
    private final Map<Question, List<AnswerClass>> classes = new HashMap<>();

    /** @param declared the words of the editions that the rules are of */
    Partition(Collection<PolicyRule> rules, List<Words> declared) {
        this.declared = declared;
        rules.stream().flatMap(rule -> rule.patterns().stream()).forEach(pattern -> pattern.conditions()
                .forEach(condition -> conditions
                        .computeIfAbsent(Question.of(pattern.fact(), "", condition.field()), each -> new ArrayList<>())
                        .add(condition)));
    }

    List<AnswerClass> classes(Question question) {
        Question anywhere = new Question(question.fact(), "", question.field());
        return classes.computeIfAbsent(anywhere, this::made);
    }

    private List<AnswerClass> made(Question question) {
        if (question.equals(Question.FIGURE) || question.equals(Question.SERIES)) {
            return List.of(
                    new AnswerClass.OfWords(List.of(Question.YES)), new AnswerClass.OfWords(List.of(Question.NO)));
        }
        Answers answers = question.fact().fields().get(question.field());
        if (answers == null) {
            throw new IllegalArgumentException("no such question: " + question);
        }
        List<Condition> asked = conditions.getOrDefault(question, List.of());
        return answers instanceof Answers.Numeric ? ofNumbers(question, asked) : ofWords(answers, asked);
    }

    private List<AnswerClass> ofWords(Answers answers, List<Condition> asked) {
        Map<List<Boolean>, List<String>> alike = new LinkedHashMap<>();
        words(answers).forEach(word -> alike.computeIfAbsent(signature(asked, word), each -> new ArrayList<>())
                .add(word));
        return alike.values().stream()
                .map(words -> (AnswerClass) new AnswerClass.OfWords(words))
                .toList();
    }

    private List<String> words(Answers answers) {
        return declared.stream()
                .flatMap(words -> answers.words(words).stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    private static List<AnswerClass> ofNumbers(Question question, List<Condition> asked) {
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        asked.forEach(condition -> cuts.add(((NumberCondition) condition).number()));
        List<Interval> alike = new ArrayList<>();
        List<Boolean> signature = List.of();
        for (Interval next : pieces(cuts, lowest(question))) {
            if (!isCount(question) || next.hasWholeNumber()) {
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

    private static List<Boolean> signature(List<Condition> asked, Object answer) {
        return asked.stream().map(condition -> condition.holds(answer)).toList();
    }

    /** How long a status has lasted counts the period itself. */
    private static BigDecimal lowest(Question question) {
        return question.field().equals("inARow") ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    static boolean isCount(Question question) {
        return Stream.of("inARow", "points", "missing").anyMatch(question.field()::equals);
    }

    /** Every question that a condition of the rules asks, but for which comparator, target or word a fact is of. */
    static boolean isOfFact(FactType fact, String field) {
        return switch (fact) {
            case JUDGEMENT, COMPARISON -> field.equals("against");
            case RATING, NOT_RATED, RANGE_STATUS -> field.equals("outcome");
            case DIRECTION_OF_TRAVEL -> field.equals("against") || field.equals("outcome");
            case RESULT, TREND, REGRESSION -> false;
        };
    }
}
