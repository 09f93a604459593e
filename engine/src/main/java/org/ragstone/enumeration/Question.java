package org.ragstone.enumeration;

import java.util.Optional;
import org.ragstone.model.ResultState;
import org.ragstone.policy.Fact;
import org.ragstone.policy.language.FactType;

/**
 * What can be asked of a result: a field of a fact, {@code of} the comparator or target where there are several such facts,
 * else empty. Fields of the indicator start with {@code indicator.}.
 */
public record Question(FactType fact, String of, String field) {
    /** Whether there is a figure to judge or compare. No rule asks it; there are comparisons where there is one. */
    public static final Question FIGURE = new Question(FactType.RESULT, "", "figure");

    /** Whether there are figures up to the due period. No rule asks it; there is a trend where there are. */
    public static final Question SERIES = new Question(FactType.RESULT, "", "series");

    static final String YES = "YES";
    static final String NO = "NO";

    static Question ofResult(String field) {
        return new Question(FactType.RESULT, "", field);
    }

    /** The question behind a field that a rule asks of a fact. */
    static Question of(FactType fact, String of, String field) {
        if (field.startsWith("indicator.")) {
            return ofResult(field);
        }
        return field.startsWith("result.")
                ? ofResult(field.substring("result.".length()))
                : new Question(fact, of, field);
    }

    /** The question behind a field that a rule asks of a fact, whichever target, comparator or word it is of. */
    public static Question asked(FactType fact, String field) {
        return of(fact, "", field);
    }

    /** Whether a rule can ask it. */
    public boolean isAskedByRules() {
        return !equals(FIGURE) && !equals(SERIES);
    }

    /** The same of any target, comparator or word. */
    public Question ofAny() {
        return new Question(fact, "", field);
    }

    /** The field, with the fact it is of unless that is the result: {@code Judgement target}. */
    public String named() {
        return isOfResult() ? field.substring(field.indexOf('.') + 1) : fact.text() + " " + field;
    }

    /** The answer that a fact gives, or empty where it is a fact of something else. */
    public Optional<Object> answer(Fact given) {
        if (given.type() != fact || !(of.isEmpty() || of.equals(of(given)))) {
            return Optional.empty();
        }
        if (isAskedByRules()) {
            return Optional.of(given.answer(field));
        }
        String state = given.result().state();
        boolean figure = state.equals(ResultState.REPORTED.name()) || state.equals(ResultState.LAGGED.name());
        // Whether there is a series, a result does not say by itself; where there is a figure, there is one.
        return equals(FIGURE) || figure ? Optional.of(figure ? YES : NO) : Optional.empty();
    }

    private static String of(Fact given) {
        return switch (given.type()) {
            case JUDGEMENT, COMPARISON -> (String) given.ownAnswer("against");
            case RATING, NOT_RATED, RANGE_STATUS -> (String) given.ownAnswer("outcome");
            case RESULT, TREND, REGRESSION, DIRECTION_OF_TRAVEL -> "";
        };
    }

    /** Whether it is of the result itself, and not of what it is compared with. */
    public boolean isOfResult() {
        return fact == FactType.RESULT;
    }
}
