package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.ragstone.framework.WordList;
import org.ragstone.framework.Words;

/** A status that was concluded: a rating, a not-rated state or a range mark, told apart by the type. */
public sealed interface OutcomeFact extends ConcludedFact {
    /** The framework's word. */
    String outcome();

    /** For how many periods in a row, this one included, the result has had this status by these rules. */
    default BigDecimal inARow() {
        return BigDecimal.valueOf(result().origin().inARow(outcome()));
    }

    private static List<Field> fields(FactType type, Function<Words, WordList> words) {
        return List.of(
                FieldDeclaration.of(type, "outcome", OutcomeFact::outcome)
                        .answers(new Answers.Declared(words, false))
                        .ground(status -> status.because().rule().name())
                        .phrase("{answer}")
                        .key()
                        .word()
                        .declared(),
                FieldDeclaration.of(type, "inARow", OutcomeFact::inARow)
                        .answers(Answers.of(Measure.PERIODS_IN_A_ROW))
                        .ground(status -> status.result().origin().inARowGround(status.outcome()))
                        .phrase("{of} for {answer} periods in a row")
                        .declared());
    }

    /** A rating. */
    record RatingFact(ResultFact result, String outcome, Reason because) implements OutcomeFact {
        static final List<Field> FIELDS = fields(FactType.RATING, Words::ratings);

        @Override
        public FactType type() {
            return FactType.RATING;
        }
    }

    /** A state without a rating. */
    record NotRatedFact(ResultFact result, String outcome, Reason because) implements OutcomeFact {
        static final List<Field> FIELDS = fields(FactType.NOT_RATED, Words::notRated);

        @Override
        public FactType type() {
            return FactType.NOT_RATED;
        }
    }

    /** A range mark of an activity indicator. */
    record RangeStatusFact(ResultFact result, String outcome, Reason because) implements OutcomeFact {
        static final List<Field> FIELDS = fields(FactType.RANGE_STATUS, Words::ranges);

        @Override
        public FactType type() {
            return FactType.RANGE_STATUS;
        }
    }
}
