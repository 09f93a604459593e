package org.ragstone.policy;

import java.math.BigDecimal;
import org.ragstone.policy.language.FactType;

/** A status that was concluded: a rating, a not-rated state or a range mark, told apart by the type. */
public sealed interface OutcomeFact extends Fact, ConcludedFact {
    /** The field that asks what was before. */
    String IN_A_ROW = "inARow";

    /** The framework's word. */
    String outcome();

    /** For how many periods in a row, this one included, the result has had this status by these rules. */
    default BigDecimal inARow() {
        return BigDecimal.valueOf(result().origin().inARow(outcome()));
    }

    @Override
    default Object ownAnswer(String field) {
        return switch (field) {
            case "outcome" -> outcome();
            case IN_A_ROW -> inARow();
            default -> throw noField(field);
        };
    }

    @Override
    default String ownGround(String field) {
        return field.equals(IN_A_ROW)
                ? result().origin().rowGround(outcome())
                : because().rule().name();
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
