package org.ragstone.policy;

import java.util.Optional;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.language.FactType;

/** A result that is due, with a figure or without. Equal to itself alone. */
public record ResultFact(
        IndicatorFact indicator,
        String basis,
        String state,
        String stage,
        String targetSet,
        String targetThroughYear,
        String range,
        String assessment,
        Origin origin)
        implements Fact {

    /** Where the answers come from: the data and the arithmetic behind them. */
    public interface Origin {
        /** What the answer of a field of the result rests on, in words with figures. */
        String ground(String field);

        /** How many periods in a row, up to this one, this result has had the status; 1 where it did not before. */
        int inARow(String outcome);

        /** Which periods those are. */
        String rowGround(String outcome);

        /** The figure held against the target, or empty without a figure or such a target. */
        Optional<Judged> judge(JudgedAgainst against);
    }

    @Override
    public ResultFact result() {
        return this;
    }

    @Override
    public FactType type() {
        return FactType.RESULT;
    }

    @Override
    public Object ownAnswer(String field) {
        return switch (field) {
            case "basis" -> basis;
            case "state" -> state;
            case "stage" -> stage;
            case "targetSet" -> targetSet;
            case "targetThroughYear" -> targetThroughYear;
            case "range" -> range;
            case "assessment" -> assessment;
            default -> throw noField(field);
        };
    }

    @Override
    public String ownGround(String field) {
        return origin.ground(field);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "Result " + basis + " " + state;
    }
}
