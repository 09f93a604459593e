package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.ToleranceAnswer;

/** How a result stands to the target that counts, or to its floor alone. */
public record JudgementFact(ResultFact result, String against, FigureAgainstTarget held, Reason because)
        implements ConcludedFact {

    public static final Field AGAINST = FieldDeclaration.of(FactType.JUDGEMENT, "against", JudgementFact::against)
            .answers(Answers.of(JudgedAgainst.class)
                    .and(JudgedAgainst.PRO_RATA_TARGET.since(), JudgedAgainst.PRO_RATA_TARGET.name())
                    .and(JudgedAgainst.FLOOR.since(), JudgedAgainst.FLOOR.name()))
            .ground(judgement -> judgement.because().rule().name())
            .phrase(JudgedAgainst.YEAR_END_TARGET, "judged by the {target} for the year")
            .phrase(JudgedAgainst.PHASED_TARGET, "judged by the {target} for the period")
            .phrase(JudgedAgainst.PRO_RATA_TARGET, "judged by the {target} for the year in proportion")
            .phrase(JudgedAgainst.FLOOR, "judged by the {floor} alone")
            .key()
            .word()
            .declared();

    public static final Field TARGET = FieldDeclaration.of(FactType.JUDGEMENT, "target", JudgementFact::target)
            .answers(Answers.of(TargetAnswer.class).and(JudgedAgainst.FLOOR.since(), TargetAnswer.NOT_SET.name()))
            .ground(judgement -> judgement.held().targetGround())
            .phrase(TargetAnswer.ACHIEVED, "the {target} is achieved")
            .phrase(TargetAnswer.MISSED, "the {target} is missed")
            .phrase(TargetAnswer.NOT_SET, "no {target} counts")
            .telling()
            .declared();

    public static final Field FLOOR = FieldDeclaration.of(FactType.JUDGEMENT, "floor", JudgementFact::floor)
            .answers(FloorAnswer.class)
            .ground(judgement -> judgement.held().floorGround())
            .phrase(FloorAnswer.ACHIEVED, "the {floor} is achieved")
            .phrase(FloorAnswer.MISSED, "the {floor} is missed")
            .phrase(FloorAnswer.NOT_SET, "no {floor} is set")
            .telling()
            .declared();

    public static final Field TOLERANCE = FieldDeclaration.of(FactType.JUDGEMENT, "tolerance", JudgementFact::tolerance)
            .answers(ToleranceAnswer.class)
            .ground(judgement -> judgement.held().toleranceGround())
            .phrase(ToleranceAnswer.WITHIN, "within the tolerance")
            .phrase(ToleranceAnswer.BETTER_BEYOND, "better by more than the tolerance")
            .phrase(ToleranceAnswer.WORSE_BEYOND, "worse by more than the tolerance")
            .phrase(ToleranceAnswer.NOT_SET, "no tolerance is set")
            .declared();

    public static final Field SHORTFALL = FieldDeclaration.of(FactType.JUDGEMENT, "shortfall", JudgementFact::shortfall)
            .answers(Answers.of(Measure.UNIT))
            .ground(judgement -> judgement.held().targetGround())
            .phrase("short of the {target} by {answer}")
            .declared();

    public static final Field SURPLUS = FieldDeclaration.of(FactType.JUDGEMENT, "surplus", JudgementFact::surplus)
            .answers(Answers.of(Measure.UNIT))
            .ground(judgement -> judgement.held().targetGround())
            .phrase("better than the {target} by {answer}")
            .declared();

    public static final Field SHORTFALL_PERCENT = FieldDeclaration.of(
                    FactType.JUDGEMENT, "shortfallPercent", JudgementFact::shortfallPercent)
            .answers(Answers.of(Measure.PERCENT))
            .ground(judgement -> judgement.held().targetGround())
            .compared((judgement, number) ->
                    judgement.held().comparison().shortOf().percentComparedWith(number))
            .phrase("short of the {target} by {answer} %")
            .declared();

    public static final Field SURPLUS_PERCENT = FieldDeclaration.of(
                    FactType.JUDGEMENT, "surplusPercent", JudgementFact::surplusPercent)
            .answers(Answers.of(Measure.PERCENT))
            .ground(judgement -> judgement.held().targetGround())
            .compared((judgement, number) ->
                    judgement.held().comparison().beyond().percentComparedWith(number))
            .phrase("better than the {target} by {answer} %")
            .declared();

    /** In the order of the guide. */
    static final List<Field> FIELDS =
            List.of(AGAINST, TARGET, FLOOR, TOLERANCE, SHORTFALL, SURPLUS, SHORTFALL_PERCENT, SURPLUS_PERCENT);

    /** The judgement of a result by the target that a rule says counts, or empty where it has no such target or no figure. */
    static Optional<ConcludedFact> of(ResultFact result, String target, Reason because) {
        Optional<FigureAgainstTarget> held = result.origin().against(JudgedAgainst.valueOf(target));
        return held.isPresent()
                ? Optional.of(new JudgementFact(result, target, held.get(), because))
                : Optional.empty();
    }

    @Override
    public FactType type() {
        return FactType.JUDGEMENT;
    }

    public String target() {
        return held.comparison().target().name();
    }

    public String floor() {
        return held.comparison().floor().name();
    }

    public String tolerance() {
        return held.comparison().tolerance().name();
    }

    public BigDecimal shortfall() {
        return held.comparison().shortfall();
    }

    public BigDecimal surplus() {
        return held.comparison().surplus();
    }

    public BigDecimal shortfallPercent() {
        return held.comparison().shortfallPercent();
    }

    public BigDecimal surplusPercent() {
        return held.comparison().surplusPercent();
    }
}
