package org.ragstone.enumeration;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ragstone.model.Basis;
import org.ragstone.model.Caution;
import org.ragstone.model.Frequency;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Polarity;
import org.ragstone.model.RangeAnswer;
import org.ragstone.model.ResultState;
import org.ragstone.model.Stage;
import org.ragstone.model.TargetSet;
import org.ragstone.model.TargetThroughYear;
import org.ragstone.policy.language.FactType;

/**
 * Says which answers can go together. What data sets refuse (an expected range of a performance indicator), what is told as a
 * contradiction of the data (a floor that asks more than its target) and what arithmetic rules out (a target achieved and fallen short of) cannot. Thread-safe.
 */
final class Possible {
    // As far back as it is looked, and the period itself.
    private static final int MOST_PERIODS = 121;

    private static final Question KIND = Question.ofResult("indicator.kind");
    private static final Question FREQUENCY = Question.ofResult("indicator.frequency");
    private static final Question POLARITY = Question.ofResult("indicator.polarity");
    private static final Question BASIS = Question.ofResult("basis");
    private static final Question STATE = Question.ofResult("state");
    private static final Question STAGE = Question.ofResult("stage");
    private static final Question TARGET_SET = Question.ofResult("targetSet");
    private static final Question THROUGH_YEAR = Question.ofResult("targetThroughYear");
    private static final Question ASSESSMENT = Question.ofResult("assessment");
    private static final Question RANGE = Question.ofResult("range");

    private final int fewestForTrend;
    private final int fewestForLine;
    private final boolean hasAssessments;

    /**
     * @param fewestForTrend how many figures a chart asks for, and a line {@code fewestForLine}
     * @param hasAssessments whether any assessment is declared
     */
    Possible(int fewestForTrend, int fewestForLine, boolean hasAssessments) {
        this.fewestForTrend = fewestForTrend;
        this.fewestForLine = fewestForLine;
        this.hasAssessments = hasAssessments;
    }

    /** Whether the question goes with every answer to any other. */
    static boolean isFree(Question question) {
        return question.equals(Question.ofResult("indicator.contractual"))
                || question.equals(Question.ofResult("indicator.group"));
    }

    /** What the other answers of a result depend on. */
    record Result(
            IndicatorKind kind,
            Frequency frequency,
            Polarity polarity,
            Basis basis,
            ResultState state,
            TargetSet targetSet) {
        boolean hasFigure() {
            return state == ResultState.REPORTED || state == ResultState.LAGGED;
        }

        boolean hasTarget() {
            return targetSet != TargetSet.NONE;
        }

        /** What a basis brings with it comes before what is found in the figures. */
        boolean brings(Caution caution) {
            if (basis.runsFromApril()) {
                return caution == Caution.CUMULATIVE;
            }
            return basis == Basis.ROLLING_12_MONTHS
                    ? caution == Caution.ROLLING
                    : caution == Caution.NONE || caution == Caution.SEASONAL;
        }
    }

    /** Whether there is a result that answers all the questions so. */
    boolean are(Map<Question, AnswerClass> answers) {
        Given given = new Given(answers);
        if (!given.allowsPeriodsInARow(MOST_PERIODS)) {
            return false;
        }
        PossibleJudgement judgement = new PossibleJudgement(given);
        PossibleComparison comparison = new PossibleComparison(given);
        PossibleTrend trend = new PossibleTrend(given, fewestForTrend);
        PossibleRegression regression = new PossibleRegression(given, fewestForLine);
        Predicate<Result> holds = result -> isPossible(result, given)
                && given.settled(FactType.JUDGEMENT).allMatch(of -> judgement.is(of, result))
                && given.settled(FactType.COMPARISON).allMatch(of -> comparison.is(of, result))
                && given.settled(FactType.TREND).allMatch(of -> trend.is(result))
                && given.settled(FactType.REGRESSION).allMatch(of -> regression.is(result));
        List<Basis> bases = given.open(BASIS, Basis.class);
        List<Polarity> polarities = given.open(POLARITY, Polarity.class);
        List<TargetSet> targetSets = given.open(TARGET_SET, TargetSet.class);
        for (ResultState state : given.open(STATE, ResultState.class)) {
            for (IndicatorKind kind : given.open(KIND, IndicatorKind.class)) {
                for (Frequency frequency : given.open(FREQUENCY, Frequency.class)) {
                    for (Basis basis : bases) {
                        for (Polarity polarity : polarities) {
                            for (TargetSet targetSet : targetSets) {
                                if (holds.test(new Result(kind, frequency, polarity, basis, state, targetSet))) {
                                    return true;
                                }
                            }
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean isPossible(Result result, Given given) {
        return hasPossibleTargets(result, given)
                && hasPossibleRange(result, given)
                && given.allows(Question.FIGURE, result.hasFigure() ? Question.YES : Question.NO)
                && hasPossibleSeries(result, given)
                && (!isOfAYear(result) || given.allows(STAGE, Stage.YEAR_END))
                && hasPossibleAssessment(result.state(), given);
    }

    /** Where words are declared for it, a person who assessed said one. */
    private boolean hasPossibleAssessment(ResultState state, Given given) {
        return state != ResultState.ASSESSED || !hasAssessments || given.allowsOther(ASSESSMENT, "NONE");
    }

    /** What neither way is better for has no target, and what is of a year none for a part of it. */
    private static boolean hasPossibleTargets(Result result, Given given) {
        boolean ofAYear = result.frequency() == Frequency.ANNUAL || result.basis() == Basis.OUTTURN;
        return !(result.polarity() == Polarity.NONE && result.hasTarget())
                && !(ofAYear && result.targetSet() == TargetSet.PHASED)
                && (given.allows(THROUGH_YEAR, TargetThroughYear.CONSTANT) || result.frequency() != Frequency.ANNUAL);
    }

    /** A performance indicator has no expected range: two levels are its target. */
    private static boolean hasPossibleRange(Result result, Given given) {
        if (!result.hasFigure()) {
            return given.allows(RANGE, RangeAnswer.NO_FIGURE);
        }
        return result.kind() == IndicatorKind.KPI
                ? given.allows(RANGE, RangeAnswer.NOT_SET)
                : given.allowsOther(RANGE, RangeAnswer.NO_FIGURE.name());
    }

    /** A forecast is due at the report's period, and may lag behind forecasts of periods of another length. */
    private static boolean hasPossibleSeries(Result result, Given given) {
        return switch (result.state()) {
            case REPORTED -> given.allows(Question.SERIES, Question.YES);
            case LAGGED -> given.allows(Question.SERIES, Question.YES) || result.basis() == Basis.FORECAST;
            case SUSPENDED, WITHDRAWN, NOT_DUE -> given.allows(Question.SERIES, Question.NO);
            case ASSESSED, NOT_REPORTED, SUPPRESSED, NOT_COMPUTABLE -> true;
        };
    }

    private static boolean isOfAYear(Result result) {
        return result.basis() == Basis.OUTTURN
                || (result.frequency() == Frequency.ANNUAL && result.basis() != Basis.FORECAST);
    }
}
