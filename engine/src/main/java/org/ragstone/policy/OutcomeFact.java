package org.ragstone.policy;

import org.ragstone.policy.language.FactType;

/** A status that was concluded: a rating, a not-rated state or a range mark, told apart by the type. */
public sealed interface OutcomeFact extends Fact, ConcludedFact {
    /** The framework's word. */
    String outcome();

    @Override
    default Object ownAnswer(String field) {
        if (!field.equals("outcome")) {
            throw noField(field);
        }
        return outcome();
    }

    @Override
    default String ownGround(String field) {
        return because().rule().name();
    }

    /** A rating. */
    record RatingFact(ResultFact result, String outcome, Reason because) implements OutcomeFact {
        @Override
        public FactType type() {
            return FactType.RATING;
        }
    }

    /** A state without a rating. */
    record NotRatedFact(ResultFact result, String outcome, Reason because) implements OutcomeFact {
        @Override
        public FactType type() {
            return FactType.NOT_RATED;
        }
    }

    /** A range mark of an activity indicator. */
    record RangeStatusFact(ResultFact result, String outcome, Reason because) implements OutcomeFact {
        @Override
        public FactType type() {
            return FactType.RANGE_STATUS;
        }
    }
}
