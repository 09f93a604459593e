package org.ragstone.policy;

import java.math.BigDecimal;
import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Variation;
import org.ragstone.policy.language.FactType;

/** What an XmR chart of the figures so far says of a result. */
public record TrendFact(ResultFact result, Reading reading) implements TravelFact {
    /** What is read from the chart, when it is asked for. */
    public interface Reading {
        Variation variation();

        Assurance assurance();

        LimitsAnswer limits();

        Caution caution();

        /** How many figures the newest limits hold for. */
        int points();

        /** How many periods between them have none. */
        int missing();

        /** What the answer of a field rests on, in words with figures. */
        String ground(String field);
    }

    @Override
    public FactType type() {
        return FactType.TREND;
    }

    @Override
    public String against() {
        return DirectionAgainst.TREND.name();
    }

    public String variation() {
        return reading.variation().name();
    }

    public String assurance() {
        return reading.assurance().name();
    }

    public String limits() {
        return reading.limits().name();
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

    @Override
    public Object ownAnswer(String field) {
        return switch (field) {
            case "variation" -> variation();
            case "assurance" -> assurance();
            case "limits" -> limits();
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
