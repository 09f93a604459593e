package org.ragstone.policy;

import java.math.BigDecimal;
import org.ragstone.model.Caution;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.Slope;
import org.ragstone.model.Volume;
import org.ragstone.policy.language.FactType;

/** What a straight line through the figures so far says of a result. */
public record RegressionFact(ResultFact result, Reading reading) implements TravelFact {
    /** What is read from the line, when it is asked for. */
    public interface Reading {
        Slope slope();

        /** Which way the line goes, whatever is better. */
        Volume volume();

        Caution caution();

        /** How many figures it is laid through. */
        int points();

        /** How many periods between them have none. */
        int missing();

        /** How sure it is that they rise or fall at all; zero where there is no line. */
        BigDecimal confidencePercent();

        /** What the answer of a field rests on, in words with figures. */
        String ground(String field);
    }

    @Override
    public FactType type() {
        return FactType.REGRESSION;
    }

    @Override
    public String against() {
        return DirectionAgainst.REGRESSION.name();
    }

    public String slope() {
        return reading.slope().name();
    }

    public String volume() {
        return reading.volume().name();
    }

    public String caution() {
        return reading.caution().name();
    }

    public BigDecimal points() {
        return BigDecimal.valueOf(reading.points());
    }

    public BigDecimal missing() {
        return BigDecimal.valueOf(reading.missing());
    }

    public BigDecimal confidencePercent() {
        return reading.confidencePercent();
    }

    @Override
    public Object ownAnswer(String field) {
        return switch (field) {
            case "slope" -> slope();
            case "volume" -> volume();
            case "confidencePercent" -> confidencePercent();
            case "caution" -> caution();
            case "points" -> points();
            case "missing" -> missing();
            default -> throw noField(field);
        };
    }

    @Override
    public String ownGround(String field) {
        return reading.ground(field);
    }
}
