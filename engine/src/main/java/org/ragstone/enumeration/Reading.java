package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.model.EarlierFigure;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.plain.InReadingOrder;

/** Rules applied to a result of which is known what they ask, and nothing else. */
final class Reading extends InReadingOrder<Reading.Made> {
    private final Function<Question, AnswerClass> ask;
    private final List<Said> said = new ArrayList<>();

    private Reading(List<PolicyRule> rules, Function<Question, AnswerClass> ask) {
        super(rules);
        this.ask = ask;
    }

    /** A fact in the making: {@code of} is its comparator, its target or, where it was concluded, its word. */
    record Made(FactType type, String of, String outcome) {}

    static List<Said> of(List<PolicyRule> rules, Function<Question, AnswerClass> ask) {
        Reading reading = new Reading(rules, ask);
        reading.read(given());
        return reading.said;
    }

    private static List<Made> given() {
        List<Made> given = new ArrayList<>();
        given.add(new Made(FactType.RESULT, "", ""));
        Arrays.stream(EarlierFigure.values())
                .forEach(against -> given.add(new Made(FactType.COMPARISON, against.name(), "")));
        given.add(new Made(FactType.TREND, "", ""));
        given.add(new Made(FactType.REGRESSION, "", ""));
        return given;
    }

    @Override
    protected FactType type(Made fact) {
        return fact.type();
    }

    @Override
    protected boolean isThere(Made fact) {
        return switch (fact.type()) {
            case COMPARISON -> isYes(Question.FIGURE);
            case TREND, REGRESSION -> isYes(Question.SERIES);
            default -> true;
        };
    }

    private boolean isYes(Question question) {
        return ask.apply(question).some().equals(Question.YES);
    }

    @Override
    protected Object answer(Made fact, String field) {
        boolean known = !field.contains(".") && Partition.isOfFact(fact.type(), field);
        if (known) {
            return field.equals("outcome") ? fact.outcome() : fact.of();
        }
        boolean isStatus = fact.type() == FactType.RATING
                || fact.type() == FactType.NOT_RATED
                || fact.type() == FactType.RANGE_STATUS;
        return ask.apply(Question.of(fact.type(), isStatus ? fact.outcome() : fact.of(), field))
                .some();
    }

    @Override
    protected Optional<Made> conclude(PolicyRule rule, List<Made> matched) {
        Made subject = matched.get(rule.subject());
        String word = rule.word();
        String against =
                switch (subject.type()) {
                    case COMPARISON -> subject.of();
                    case TREND, REGRESSION -> subject.type().name();
                    default -> "";
                };
        said.add(new Said(rule, rule.verb() == Verb.TRAVEL ? against : ""));
        return switch (rule.verb()) {
            case JUDGE -> Optional.of(new Made(FactType.JUDGEMENT, word, ""));
            case RATE -> Optional.of(new Made(FactType.RATING, "", word));
            case DO_NOT_RATE -> Optional.of(new Made(FactType.NOT_RATED, "", word));
            case RANGE -> Optional.of(new Made(FactType.RANGE_STATUS, "", word));
            case TRAVEL -> Optional.of(new Made(FactType.DIRECTION_OF_TRAVEL, against, word));
            case REQUIRE, ALERT -> Optional.empty();
        };
    }
}
