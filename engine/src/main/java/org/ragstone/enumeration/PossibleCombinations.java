package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
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
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.IndicatorFact;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.ResultFact;

/**
 * Says which answers can go together. What data sets refuse (an expected range of a performance indicator), what is told as a
 * contradiction of the data (a floor that asks more than its target) and what arithmetic rules out (a target achieved and fallen short of) cannot. Thread-safe.
 */
final class PossibleCombinations {
    private static final Question KIND = Question.ofResult(IndicatorFact.KIND);
    private static final Question FREQUENCY = Question.ofResult(IndicatorFact.FREQUENCY);
    private static final Question POLARITY = Question.ofResult(IndicatorFact.POLARITY);
    private static final Question BASIS = Question.ofResult(ResultFact.BASIS);
    private static final Question STATE = Question.ofResult(ResultFact.STATE);
    private static final Question STAGE = Question.ofResult(ResultFact.STAGE);
    private static final Question TARGET_SET = Question.ofResult(ResultFact.TARGET_SET);
    private static final Question THROUGH_YEAR = Question.ofResult(ResultFact.TARGET_THROUGH_YEAR);
    private static final Question ASSESSMENT = Question.ofResult(ResultFact.ASSESSMENT);
    private static final Question RANGE = Question.ofResult(ResultFact.RANGE);

    private final int fewestForTrend;
    private final int fewestForLine;
    private final boolean hasAssessments;
    private final PossibleRuns runs;

    /**
     * @param fewestForTrend how many figures a chart asks for, and a line {@code fewestForLine}
     * @param hasAssessments whether any assessment is declared
     * @param runs which counts of earlier periods go together
     */
    private PossibleCombinations(int fewestForTrend, int fewestForLine, boolean hasAssessments, PossibleRuns runs) {
        this.fewestForTrend = fewestForTrend;
        this.fewestForLine = fewestForLine;
        this.hasAssessments = hasAssessments;
        this.runs = runs;
    }

    /** Of results that are judged by one of the editions. */
    static PossibleCombinations of(List<Enumeration.Side> sides) {
        List<Edition> editions = sides.stream().map(Enumeration.Side::edition).toList();
        return new PossibleCombinations(
                fewest(editions, edition -> edition.trend().fewestPoints()),
                fewest(editions, edition -> edition.regression().fewestPoints()),
                editions.stream()
                        .anyMatch(edition ->
                                !edition.words().assessments().names().isEmpty()),
                PossibleRuns.of(sides));
    }

    private static int fewest(List<Edition> editions, ToIntFunction<Edition> of) {
        return editions.stream().mapToInt(of).min().orElse(0);
    }

    /** What the other answers of a result depend on. */
    record PossibleResult(ResultState state, Basis basis, Frequency frequency, Polarity polarity, TargetSet targetSet) {
        boolean hasFigure() {
            return state.hasFigure();
        }

        boolean hasTarget() {
            return targetSet.isSet();
        }

        /** Whether it is of a year, of which there are no parts that have targets of their own. */
        boolean isOfAYear() {
            return frequency == Frequency.ANNUAL || basis == Basis.OUTTURN;
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

    /** What is the same of two answers of a field only where {@link #goTogether} cannot tell them apart. */
    Object kind(Field field, AnswerClass answer) {
        if (!(answer instanceof AnswerClass.OfNumbers numbers) || runs.tellApart(field)) {
            return answer;
        }
        Interval interval = numbers.interval();
        return Stream.concat(
                        Stream.of(interval.hasZero(), interval.hasMoreThanZero()),
                        LongStream.of(
                                        fewestForTrend,
                                        fewestForLine,
                                        fewestForTrend - 1L,
                                        fewestForLine - 1L,
                                        PossibleRegression.CERTAIN,
                                        Measure.MOST_PERIODS_BEFORE + 1L,
                                        Long.MAX_VALUE)
                                .mapToObj(BigDecimal::valueOf)
                                .flatMap(number -> Stream.of(interval.reaches(number), interval.startsBy(number))))
                .toList();
    }

    /** Whether there is a result that answers all the questions so. */
    boolean goTogether(Map<Question, AnswerClass> answers) {
        return goTogether(answers, () -> {});
    }

    /** @param tried runs for each result that is tried */
    boolean goTogether(Map<Question, AnswerClass> answers, Runnable tried) {
        SettledAnswers settled = new SettledAnswers(answers);
        if (!runs.arePossible(settled)) {
            return false;
        }
        List<Predicate<PossibleResult>> facts = new ArrayList<>();
        settled.keys(FactType.JUDGEMENT).forEach(of -> facts.add(new PossibleJudgement(of, settled)::isPossible));
        settled.keys(FactType.COMPARISON).forEach(of -> facts.add(new PossibleComparison(of, settled)::isPossible));
        settled.keys(FactType.TREND).forEach(of -> facts.add(new PossibleTrend(settled, fewestForTrend)::isPossible));
        settled.keys(FactType.REGRESSION)
                .forEach(of -> facts.add(new PossibleRegression(settled, fewestForLine)::isPossible));
        boolean canBeConstant = settled.allows(THROUGH_YEAR, TargetThroughYear.CONSTANT);
        Predicate<PossibleResult> holds = result -> {
            tried.run();
            return hasPossibleTargets(result, canBeConstant) && hold(facts, result);
        };
        for (ResultState state : settled.open(STATE, ResultState.class)) {
            if (isPossible(state, settled) && isPossible(state, settled, holds)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hold(List<Predicate<PossibleResult>> facts, PossibleResult result) {
        for (Predicate<PossibleResult> each : facts) {
            if (!each.test(result)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(ResultState state, SettledAnswers settled) {
        return settled.allows(Question.FIGURE, state.hasFigure() ? Answers.YES : Answers.NO)
                && hasPossibleAssessment(state, settled)
                && settled.open(KIND, IndicatorKind.class).stream()
                        .anyMatch(kind -> hasPossibleRange(state, kind, settled));
    }

    /** Whether a result in the state is possible, whatever else settles what its answers are. */
    private static boolean isPossible(ResultState state, SettledAnswers settled, Predicate<PossibleResult> holds) {
        Set<Polarity> polarities = settled.open(POLARITY, Polarity.class);
        Set<TargetSet> targetSets = settled.open(TARGET_SET, TargetSet.class);
        Set<Frequency> frequencies = settled.open(FREQUENCY, Frequency.class);
        for (Basis basis : settled.open(BASIS, Basis.class)) {
            for (Frequency frequency : frequencies) {
                if (hasPossibleSeries(state, basis, settled) && hasPossibleStage(basis, frequency, settled)) {
                    for (Polarity polarity : polarities) {
                        for (TargetSet targetSet : targetSets) {
                            if (holds.test(new PossibleResult(state, basis, frequency, polarity, targetSet))) {
                                return true;
                            }
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Where words are declared for it, a person who assessed said one. */
    private boolean hasPossibleAssessment(ResultState state, SettledAnswers settled) {
        return state != ResultState.ASSESSED || !hasAssessments || settled.allowsOther(ASSESSMENT, Answers.NONE);
    }

    /** What neither way is better for has no target, nor one that last year lacks a figure for, and what is of a year none for a part of it. */
    private static boolean hasPossibleTargets(PossibleResult result, boolean canBeConstant) {
        return !(result.polarity() == Polarity.NONE && result.targetSet() != TargetSet.NONE)
                && !(result.isOfAYear() && result.targetSet() == TargetSet.PHASED)
                && (canBeConstant || result.frequency() != Frequency.ANNUAL);
    }

    /** A performance indicator has no expected range: two levels are its target. */
    private static boolean hasPossibleRange(ResultState state, IndicatorKind kind, SettledAnswers settled) {
        if (!state.hasFigure()) {
            return settled.allows(RANGE, RangeAnswer.NO_FIGURE);
        }
        return kind == IndicatorKind.KPI
                ? settled.allows(RANGE, RangeAnswer.NOT_SET)
                : settled.allowsOther(RANGE, RangeAnswer.NO_FIGURE.name());
    }

    /** A forecast is due at the report's period, and may lag behind forecasts of periods of another length. */
    private static boolean hasPossibleSeries(ResultState state, Basis basis, SettledAnswers settled) {
        return switch (state) {
            case REPORTED -> settled.allows(Question.SERIES, Answers.YES);
            case LAGGED -> settled.allows(Question.SERIES, Answers.YES) || basis == Basis.FORECAST;
            case SUSPENDED, WITHDRAWN, NOT_DUE -> settled.allows(Question.SERIES, Answers.NO);
            case ASSESSED, NOT_REPORTED, SUPPRESSED, NOT_COMPUTABLE -> true;
        };
    }

    private static boolean hasPossibleStage(Basis basis, Frequency frequency, SettledAnswers settled) {
        boolean isOfAYear = basis == Basis.OUTTURN || (frequency == Frequency.ANNUAL && basis != Basis.FORECAST);
        return !isOfAYear || settled.allows(STAGE, Stage.YEAR_END);
    }
}
