package org.ragstone.policy;

import org.ragstone.policy.language.FactType;

/**
 * Something a rule can look at. Every answer is a word or a number, never null. The accessors of the implementations
 * carry the names of the rule language, since the engine compiles rules against them, and answer words as texts,
 * since it would compare an enum with a text without complaint and never find them equal.
 */
public sealed interface Fact permits ResultFact, JudgementFact, TravelFact, OutcomeFact, DirectionFact {
    /** The due result it is about; facts of one result are joined by this object's identity. */
    ResultFact result();

    FactType type();

    /** The answer of one of its own fields: a text or a BigDecimal. */
    Object ownAnswer(String field);

    /** What the answer of one of its own fields rests on, in words with figures: "86 against a floor of 90". */
    String ownGround(String field);

    /** The answer of any field a rule can ask of it: {@code target}, {@code indicator.kind}, {@code result.basis}. */
    default Object answer(String field) {
        if (field.startsWith("indicator.")) {
            return result().indicator().answer(field.substring("indicator.".length()));
        }
        return field.startsWith("result.") ? result().ownAnswer(field.substring("result.".length())) : ownAnswer(field);
    }

    /** What the answer of any field rests on. */
    default String ground(String field) {
        if (field.startsWith("indicator.")) {
            return "as the data set describes the indicator";
        }
        return field.startsWith("result.") ? result().ownGround(field.substring("result.".length())) : ownGround(field);
    }

    /** The exception for a field that the fact's type does not have, which the gate lets nobody ask for. */
    default IllegalArgumentException noField(String field) {
        return new IllegalArgumentException(type().text() + " has no field " + field);
    }
}
