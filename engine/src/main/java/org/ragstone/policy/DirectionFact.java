package org.ragstone.policy;

import org.ragstone.policy.language.FactType;

/** A direction of travel that was concluded, and the comparator it is against. */
public record DirectionFact(ResultFact result, String against, String outcome, Reason because)
        implements Fact, ConcludedFact {

    @Override
    public FactType type() {
        return FactType.DIRECTION_OF_TRAVEL;
    }

    @Override
    public Object ownAnswer(String field) {
        return switch (field) {
            case "against" -> against;
            case "outcome" -> outcome;
            default -> throw noField(field);
        };
    }

    @Override
    public String ownGround(String field) {
        return because.rule().name();
    }
}
