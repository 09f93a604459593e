package org.ragstone.policy.language;

import java.util.List;
import org.ragstone.framework.Words;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Polarity;

/** What a rule can ask of the indicator behind a fact. */
public record IndicatorFact(
        String kind, String frequency, String polarity, String contractual, String group, String aggregation) {
    public static final Field KIND = FieldDeclaration.ofIndicator("kind", IndicatorFact::kind)
            .answers(IndicatorKind.class)
            .phrase(IndicatorKind.KPI, "a performance indicator")
            .phrase(IndicatorKind.ACTIVITY, "an activity indicator")
            .declared();

    public static final Field FREQUENCY = FieldDeclaration.ofIndicator("frequency", IndicatorFact::frequency)
            .answers(Answers.of(Frequency.class).and(2, Frequency.HALF_YEARLY.name()))
            .phrase(Frequency.MONTHLY, "monthly")
            .phrase(Frequency.QUARTERLY, "quarterly")
            .phrase(Frequency.TERMLY, "termly")
            .phrase(Frequency.HALF_YEARLY, "half-yearly")
            .phrase(Frequency.ANNUAL, "annual")
            .declared();

    public static final Field POLARITY = FieldDeclaration.ofIndicator("polarity", IndicatorFact::polarity)
            .answers(Polarity.class)
            .phrase(Polarity.HIGHER, "higher is better")
            .phrase(Polarity.LOWER, "lower is better")
            .phrase(Polarity.CLOSE, "close to the target is better")
            .phrase(Polarity.NONE, "neither way is better")
            .declared();

    public static final Field CONTRACTUAL = FieldDeclaration.ofIndicator("contractual", IndicatorFact::contractual)
            .answers(Answers.of(Answers.YES, Answers.NO))
            .phrase(Answers.YES, "contractual")
            .phrase(Answers.NO, "not contractual")
            .free()
            .declared();

    public static final Field GROUP = FieldDeclaration.ofIndicator("group", IndicatorFact::group)
            .answers(new Answers.Declared(Words::groups, true))
            .phrase(Answers.NONE, "no group")
            .phrase("group {answer}")
            .free()
            .declared();

    public static final Field AGGREGATION = FieldDeclaration.ofIndicator("aggregation", IndicatorFact::aggregation)
            .answers(Answers.of(Aggregation.class).and(2, Answers.NONE))
            .phrase(Aggregation.SUM, "added up over the year")
            .phrase(Aggregation.RATE, "a rate of the year's cases")
            .phrase(Aggregation.MEAN, "averaged over the year")
            .phrase(Answers.NONE, "not reckoned over the year")
            .since(2)
            .declared();

    /** In the order of the guide. */
    static final List<Field> FIELDS = List.of(KIND, FREQUENCY, POLARITY, CONTRACTUAL, GROUP, AGGREGATION);

    public static IndicatorFact of(Indicator indicator) {
        return new IndicatorFact(
                indicator.kind().name(),
                indicator.frequency().name(),
                indicator.polarity().name(),
                indicator.contractual() ? Answers.YES : Answers.NO,
                indicator.group().isEmpty() ? Answers.NONE : indicator.group(),
                indicator.aggregation().isPresent()
                        ? indicator.aggregation().get().name()
                        : Answers.NONE);
    }
}
