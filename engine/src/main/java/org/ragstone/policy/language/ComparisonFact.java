package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.List;
import org.ragstone.arithmetic.EarlierComparison;
import org.ragstone.model.Change;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Volume;

/** A result beside an earlier figure. */
public record ComparisonFact(ResultFact result, String against, EarlierComparison comparison) implements TravelFact {

    public static final Field AGAINST = FieldDeclaration.of(FactType.COMPARISON, "against", ComparisonFact::against)
            .answers(Answers.of(EarlierFigure.class).and(2, EarlierFigure.PREVIOUS_FIGURE.name()))
            .ground(ComparisonFact::ground)
            .phrase(EarlierFigure.PREVIOUS_PERIOD, "the previous period")
            .phrase(EarlierFigure.PREVIOUS_FIGURE, "the last figure before")
            .phrase(EarlierFigure.SAME_PERIOD_LAST_YEAR, "the same period last year")
            .phrase(EarlierFigure.LAST_YEAR_OUTTURN, "last year's outturn")
            .phrase(EarlierFigure.MEAN_OF_LAST_YEAR, "the mean of last year")
            .phrase(EarlierFigure.MEAN_OF_12_MONTHS_BEFORE, "the mean of the 12 months before")
            .key()
            .declared();

    public static final Field CHANGE = FieldDeclaration.of(FactType.COMPARISON, "change", ComparisonFact::change)
            .answers(Change.class)
            .ground(ComparisonFact::ground)
            .phrase(Change.BETTER, "better than {of}")
            .phrase(Change.WORSE, "worse than {of}")
            .phrase(Change.SAME, "the same as {of}")
            .phrase(Change.UNAVAILABLE, "neither better nor worse than {of} can be said")
            .declared();

    public static final Field VOLUME = FieldDeclaration.of(FactType.COMPARISON, "volume", ComparisonFact::volume)
            .answers(Volume.class)
            .ground(ComparisonFact::ground)
            .phrase(Volume.HIGHER, "higher than {of}")
            .phrase(Volume.LOWER, "lower than {of}")
            .phrase(Volume.SAME, "as high as {of}")
            .phrase(Volume.UNAVAILABLE, "neither higher nor lower than {of} can be said")
            .declared();

    public static final Field DIFFERENCE = FieldDeclaration.of(
                    FactType.COMPARISON, "difference", ComparisonFact::difference)
            .answers(Answers.of(Measure.UNIT))
            .ground(ComparisonFact::ground)
            .compared((comparison, number) -> comparison.comparison().apart().sizeComparedWith(number))
            .phrase("{answer} away from {of}")
            .declared();

    public static final Field DIFFERENCE_PERCENT = FieldDeclaration.of(
                    FactType.COMPARISON, "differencePercent", ComparisonFact::differencePercent)
            .answers(Answers.of(Measure.PERCENT))
            .ground(ComparisonFact::ground)
            .compared(
                    (comparison, number) -> comparison.comparison().ofEarlier().percentComparedWith(number))
            .phrase("{answer} % away from {of}")
            .declared();

    /** In the order of the guide. */
    static final List<Field> FIELDS = List.of(AGAINST, CHANGE, VOLUME, DIFFERENCE, DIFFERENCE_PERCENT);

    @Override
    public FactType type() {
        return FactType.COMPARISON;
    }

    private String ground() {
        return result.origin().comparisonGround(EarlierFigure.valueOf(against));
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
}
