package org.ragstone.policy.language;

import java.util.List;
import org.ragstone.framework.Words;
import org.ragstone.model.Basis;
import org.ragstone.model.RangeAnswer;
import org.ragstone.model.ResultState;
import org.ragstone.model.Stage;
import org.ragstone.model.TargetSet;
import org.ragstone.model.TargetThroughYear;

/** A result that is due, with a figure or without. What it is held against is found when it is asked for. Equal to itself alone. */
public record ResultFact(
        IndicatorFact indicator, String basis, String state, String stage, String assessment, ResultOrigin origin)
        implements Fact {

    public static final Field BASIS = FieldDeclaration.of(FactType.RESULT, "basis", ResultFact::basis)
            .answers(Basis.class)
            .ground(result -> result.origin().basisGround())
            .phrase(Basis.LATEST, "the latest result")
            .phrase(Basis.YEAR_TO_DATE, "the year to date")
            .phrase(Basis.ROLLING_12_MONTHS, "rolling 12 months")
            .phrase(Basis.SNAPSHOT, "a snapshot")
            .phrase(Basis.FORECAST, "a forecast")
            .phrase(Basis.OUTTURN, "the outturn")
            .declared();

    public static final Field STATE = FieldDeclaration.of(FactType.RESULT, "state", ResultFact::state)
            .answers(ResultState.class)
            .ground(result -> result.origin().stateGround())
            .phrase(ResultState.REPORTED, "a figure for the period")
            .phrase(ResultState.LAGGED, "only the figure of an earlier period")
            .phrase(ResultState.ASSESSED, "an assessment and no figure")
            .phrase(ResultState.NOT_REPORTED, "not reported")
            .phrase(ResultState.NOT_DUE, "not due")
            .phrase(ResultState.SUPPRESSED, "suppressed")
            .phrase(ResultState.NOT_COMPUTABLE, "nothing to divide by")
            .phrase(ResultState.SUSPENDED, "suspended")
            .phrase(ResultState.WITHDRAWN, "withdrawn")
            .plainly(ResultState.REPORTED.name())
            .telling()
            .declared();

    public static final Field STAGE = FieldDeclaration.of(FactType.RESULT, "stage", ResultFact::stage)
            .answers(Stage.class)
            .ground(result -> result.origin().stageGround())
            .phrase(Stage.IN_YEAR, "within the year")
            .phrase(Stage.YEAR_END, "at the end of the year")
            .declared();

    public static final Field TARGET_SET = FieldDeclaration.of(FactType.RESULT, "targetSet", ResultFact::targetSet)
            .answers(Answers.of(TargetSet.class).and(2, TargetSet.NO_EARLIER_FIGURE.name(), TargetSet.NONE.name()))
            .ground(result -> result.origin().targetSetGround())
            .phrase(TargetSet.NONE, "no {target} is set")
            .phrase(TargetSet.FOR_THE_YEAR, "a {target} for the year")
            .phrase(TargetSet.PHASED, "a {target} for the period")
            .phrase(TargetSet.NO_EARLIER_FIGURE, "a {target} that rests on last year's figure, which there is not")
            .declared();

    public static final Field TARGET_THROUGH_YEAR = FieldDeclaration.of(
                    FactType.RESULT, "targetThroughYear", ResultFact::targetThroughYear)
            .answers(TargetThroughYear.class)
            .ground(result -> result.origin().targetThroughYearGround())
            .phrase(TargetThroughYear.CONSTANT, "the same {target} all year")
            .phrase(TargetThroughYear.VARIES, "a {target} that varies through the year")
            .declared();

    public static final Field RANGE = FieldDeclaration.of(FactType.RESULT, "range", ResultFact::range)
            .answers(RangeAnswer.class)
            .ground(result -> result.origin().rangeGround())
            .phrase(RangeAnswer.WITHIN, "within the expected range")
            .phrase(RangeAnswer.ABOVE, "above the expected range")
            .phrase(RangeAnswer.BELOW, "below the expected range")
            .phrase(RangeAnswer.NOT_SET, "no expected range is set")
            .phrase(RangeAnswer.NO_FIGURE, "no figure")
            .movedByFigure()
            .declared();

    public static final Field ASSESSMENT = FieldDeclaration.of(FactType.RESULT, "assessment", ResultFact::assessment)
            .answers(new Answers.Declared(Words::assessments, true))
            .ground(result -> result.origin().assessmentGround())
            .phrase(Answers.NONE, "no assessment")
            .phrase("assessed as {answer}")
            .plainly(Answers.NONE)
            .declared();

    /** Whether there is a figure to judge or compare. No rule asks it, since it asks the state. */
    public static final Field FIGURE = FieldDeclaration.of(FactType.RESULT, "figure", ResultFact::figure)
            .ground(result -> result.origin().stateGround())
            .answers(Answers.of(Answers.YES, Answers.NO))
            .phrase(Answers.YES, "a figure")
            .phrase(Answers.NO, "no figure")
            .declared();

    /**
     * Whether there are figures up to the due period. No rule asks it: where there are, there is a trend to ask. A result by
     * itself knows it only where it has a figure.
     */
    public static final Field SERIES = FieldDeclaration.of(FactType.RESULT, "series", ResultFact::figure)
            .ground(result -> result.origin().stateGround())
            .answers(Answers.of(Answers.YES, Answers.NO))
            .phrase(Answers.YES, "figures so far")
            .phrase(Answers.NO, "no figures so far")
            .declared();

    /** Those a rule can ask, in the order of the guide. */
    static final List<Field> FIELDS = List.of(BASIS, STATE, STAGE, TARGET_SET, TARGET_THROUGH_YEAR, RANGE, ASSESSMENT);

    /** Whether the field says which targets there are, and not what is judged. */
    public static boolean isOfTargets(Field field) {
        return field.equals(TARGET_SET) || field.equals(TARGET_THROUGH_YEAR);
    }

    /** Which target it has. */
    public String targetSet() {
        return origin.targetSet();
    }

    /** Whether the target is the same all year. */
    public String targetThroughYear() {
        return origin.targetThroughYear();
    }

    /** Where the figure stands to the expected range. */
    public String range() {
        return origin.range();
    }

    private String figure() {
        return ResultState.valueOf(state).hasFigure() ? Answers.YES : Answers.NO;
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
