package org.ragstone.policy;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.ragstone.arithmetic.EarlierComparison;
import org.ragstone.policy.language.FactType;

/** A result beside an earlier figure; {@code ground} says which, in words with figures. */
public record ComparisonFact(ResultFact result, String against, EarlierComparison comparison, Supplier<String> ground)
        implements TravelFact {

    @Override
    public FactType type() {
        return FactType.COMPARISON;
    }

    public String change() {
        return comparison.change().name();
    }

    public String volume() {
        return comparison.volume().name();
    }

    public BigDecimal difference() {
        return comparison.difference();
    }

    public BigDecimal differencePercent() {
        return comparison.differencePercent();
    }

    @Override
    public Object ownAnswer(String field) {
        return switch (field) {
            case "against" -> against;
            case "change" -> change();
            case "volume" -> volume();
            case "difference" -> difference();
            case "differencePercent" -> differencePercent();
            default -> throw noField(field);
        };
    }

    @Override
    public String ownGround(String field) {
        return ground.get();
    }
}
