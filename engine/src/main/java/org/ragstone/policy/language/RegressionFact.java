package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.ragstone.model.Caution;
import org.ragstone.model.Slope;
import org.ragstone.model.Volume;

/** What a straight line through the figures so far says of a result. */
public record RegressionFact(ResultFact result, RegressionOrigin origin) implements TravelFact {
    public static final Field SLOPE = FieldDeclaration.of(FactType.REGRESSION, "slope", RegressionFact::slope)
            .answers(Slope.class)
            .ground(regression -> regression.origin().lineGround())
            .phrase("line slope {answer}")
            .declared();

    public static final Field VOLUME = FieldDeclaration.of(FactType.REGRESSION, "volume", RegressionFact::volume)
            .answers(Volume.class)
            .ground(regression -> regression.origin().lineGround())
            .phrase(Volume.HIGHER, "higher than before")
            .phrase(Volume.LOWER, "lower than before")
            .phrase(Volume.SAME, "as high as before")
            .phrase(Volume.UNAVAILABLE, "neither higher nor lower than before can be said")
            .declared();

    public static final Field CONFIDENCE_PERCENT = FieldDeclaration.of(
                    FactType.REGRESSION, "confidencePercent", RegressionFact::confidencePercent)
            .answers(Answers.of(Measure.CONFIDENCE))
            .ground(regression -> regression.origin().lineGround())
            .phrase("a line that is {answer} % sure")
            .declared();

    /** What makes a chart unsuited says nothing against a line. */
    public static final Field CAUTION = FieldDeclaration.of(FactType.REGRESSION, "caution", RegressionFact::caution)
            .answers(Answers.of(Arrays.stream(Caution.values())
                    .filter(caution -> !caution.isUnsuited())
                    .map(Enum::name)
                    .toArray(String[]::new)))
            .ground(regression -> regression.origin().cautionGround())
            .phrase("line caution {answer}")
            .declared();

    public static final Field POINTS = FieldDeclaration.of(FactType.REGRESSION, "points", RegressionFact::points)
            .answers(Answers.of(Measure.COUNT))
            .ground(regression -> regression.origin().timeGround())
            .phrase("{answer} figures in the line")
            .declared();

    public static final Field MISSING = FieldDeclaration.of(FactType.REGRESSION, "missing", RegressionFact::missing)
            .answers(Answers.of(Measure.COUNT))
            .ground(regression -> regression.origin().timeGround())
            .phrase("{answer} periods of the line without a figure")
            .declared();

    /** In the order of the guide. */
    static final List<Field> FIELDS = List.of(SLOPE, VOLUME, CONFIDENCE_PERCENT, CAUTION, POINTS, MISSING);

    @Override
    public FactType type() {
        return FactType.REGRESSION;
    }

    public String slope() {
        return origin.slope().name();
    }

    public String volume() {
        return origin.volume().name();
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

    public BigDecimal confidencePercent() {
        return origin.confidencePercent();
    }
}
