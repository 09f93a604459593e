package org.ragstone.enumeration;

import java.util.Optional;
import org.ragstone.model.ResultState;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.ResultFact;

/**
 * What can be asked of a result: a field of one of its facts, {@code of} what tells that fact apart where there are several
 * such, else empty.
 */
public record Question(Field field, String of) {
    // Written out, since questions are looked up more often than anything else: a field is equal to itself alone.
    @Override
    public boolean equals(Object other) {
        return other instanceof Question question && field == question.field && of.equals(question.of);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + of.hashCode();
    }

    /** Whether there is a figure to judge or compare. No rule asks it; there are comparisons where there is one. */
    public static final Question FIGURE = ofResult(ResultFact.FIGURE);

    /** Whether there are figures up to the due period. No rule asks it; there is a trend where there are. */
    public static final Question SERIES = ofResult(ResultFact.SERIES);

    static Question ofResult(Field field) {
        return new Question(field, "");
    }

    /** The question behind a field that a rule asks of a fact, which has the key. */
    static Question of(Field asked, String key) {
        Field field = asked.origin();
        return new Question(field, field.fact().key().isPresent() ? key : "");
    }

    /** The question behind a field that a rule asks, whichever of several facts it is of. */
    public static Question asked(Field field) {
        return new Question(field.origin(), "");
    }

    /** The type of the facts it is asked of. */
    public FactType fact() {
        return field.fact();
    }

    /** Whether a rule can ask it. */
    public boolean isAskedByRules() {
        return !equals(FIGURE) && !equals(SERIES);
    }

    /** The same of any target, comparator or word. */
    public Question ofAny() {
        return new Question(field, "");
    }

    /** The field, with the fact it is of unless that is the result: {@code Judgement target}. */
    public String named() {
        return isOfResult() ? field.name() : fact().text() + " " + field.text();
    }

    /** As a rule asks it, of which it is told what fact it asks: {@code indicator.kind}, {@code Judgement( target )}. */
    public String written() {
        return isOfResult() ? field.text() : fact().text() + "( " + field.text() + " )";
    }

    /** The answer that a fact gives, or empty where it is a fact of something else or cannot say. */
    public Optional<Object> answer(Fact given) {
        if (given.type() != fact() || !(of.isEmpty() || of.equals(given.key()))) {
            return Optional.empty();
        }
        // Whether there is a series, a result does not say by itself; where there is a figure, there is one.
        boolean isKnown =
                !equals(SERIES) || ResultState.valueOf(given.result().state()).hasFigure();
        return isKnown ? Optional.of(field.answer(given)) : Optional.empty();
    }

    /** Whether it is of the result itself, and not of what it is compared with. */
    public boolean isOfResult() {
        return fact() == FactType.RESULT;
    }
}
