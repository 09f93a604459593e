package org.ragstone.policy.language;

import java.util.List;
import org.ragstone.framework.Words;
import org.ragstone.model.DirectionAgainst;

/** A direction of travel that was concluded, and the comparator it is against. */
public record DirectionFact(ResultFact result, String against, String outcome, Reason because)
        implements ConcludedFact {

    public static final Field AGAINST = FieldDeclaration.of(
                    FactType.DIRECTION_OF_TRAVEL, "against", DirectionFact::against)
            .answers(Answers.of(DirectionAgainst.class)
                    .and(DirectionAgainst.PREVIOUS_FIGURE.since(), DirectionAgainst.PREVIOUS_FIGURE.name()))
            .ground(direction -> direction.because().rule().name())
            .phrase("a direction against {answer}")
            .key()
            .declared();

    public static final Field OUTCOME = FieldDeclaration.of(
                    FactType.DIRECTION_OF_TRAVEL, "outcome", DirectionFact::outcome)
            .answers(new Answers.Declared(Words::directions, false))
            .ground(direction -> direction.because().rule().name())
            .phrase("the direction {answer}")
            .word()
            .declared();

    /** In the order of the guide. */
    static final List<Field> FIELDS = List.of(AGAINST, OUTCOME);

    @Override
    public FactType type() {
        return FactType.DIRECTION_OF_TRAVEL;
    }
}
