package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.List;
import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Variation;

/** What an XmR chart of the figures so far says of a result. */
public record TrendFact(ResultFact result, TrendOrigin origin) implements TravelFact {
    public static final Field VARIATION = FieldDeclaration.of(FactType.TREND, "variation", TrendFact::variation)
            .answers(Variation.class)
            .ground(trend -> trend.origin().variationGround())
            .phrase("trend variation {answer}")
            .declared();

    public static final Field ASSURANCE = FieldDeclaration.of(FactType.TREND, "assurance", TrendFact::assurance)
            .answers(Assurance.class)
            .ground(trend -> trend.origin().assuranceGround())
            .phrase("trend assurance {answer}")
            .declared();

    public static final Field LIMITS = FieldDeclaration.of(FactType.TREND, "limits", TrendFact::limits)
            .answers(LimitsAnswer.class)
            .ground(trend -> trend.origin().limitsGround())
            .phrase("trend limits {answer}")
            .declared();

    public static final Field CAUTION = FieldDeclaration.of(FactType.TREND, "caution", TrendFact::caution)
            .answers(Caution.class)
            .ground(trend -> trend.origin().cautionGround())
            .phrase("trend caution {answer}")
            .declared();

    public static final Field POINTS = FieldDeclaration.of(FactType.TREND, "points", TrendFact::points)
            .answers(Answers.of(Measure.COUNT))
            .ground(trend -> trend.origin().timeGround())
            .phrase("{answer} figures in the trend")
            .declared();

    public static final Field MISSING = FieldDeclaration.of(FactType.TREND, "missing", TrendFact::missing)
            .answers(Answers.of(Measure.COUNT))
            .ground(trend -> trend.origin().timeGround())
            .phrase("{answer} periods of the trend without a figure")
            .declared();

    /** In the order of the guide. */
    static final List<Field> FIELDS = List.of(VARIATION, ASSURANCE, LIMITS, CAUTION, POINTS, MISSING);

    @Override
    public FactType type() {
        return FactType.TREND;
    }

    public String variation() {
        return origin.variation().name();
    }

    public String assurance() {
        return origin.assurance().name();
    }

    public String limits() {
        return origin.limits().name();
    }

    public String caution() {
        return origin.caution().name();
    }

    public BigDecimal points() {
        return BigDecimal.valueOf(origin.points());
    }

    public BigDecimal missing() {
        return BigDecimal.valueOf(origin.missing());
    }
}
