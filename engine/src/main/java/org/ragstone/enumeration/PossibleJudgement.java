package org.ragstone.enumeration;

import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Polarity;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.TargetSet;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.IndicatorFact;
import org.ragstone.policy.language.JudgementFact;

/** Says which answers of a judgement can go together, for a result of a kind. */
final class PossibleJudgement {
    private static final Question AGGREGATION = Question.ofResult(IndicatorFact.AGGREGATION);

    private final SettledAnswers settled;

    PossibleJudgement(SettledAnswers settled) {
        this.settled = settled;
    }

    /** Either achieved or missed, and by how much; a floor never asks more than its target. */
    boolean isPossible(String against, PossibleCombinations.PossibleResult result) {
        return result.hasFigure()
                && switch (JudgedAgainst.valueOf(against)) {
                    case YEAR_END_TARGET -> result.hasTarget() && isOfTarget(against, result);
                    case PHASED_TARGET -> result.targetSet() == TargetSet.PHASED && isOfTarget(against, result);
                    case PRO_RATA_TARGET ->
                        result.hasTarget()
                                && result.basis() == Basis.YEAR_TO_DATE
                                && settled.allows(AGGREGATION, Aggregation.SUM)
                                && isOfTarget(against, result);
                    case FLOOR -> isOfFloor(against, result);
                };
    }

    private boolean isOfTarget(String against, PossibleCombinations.PossibleResult result) {
        return result.polarity() != Polarity.NONE && (isAchieved(against, result) || isMissed(against, result));
    }

    /** Of the floor alone, which only what is better one way has, there is nothing near to or far from a target. */
    private boolean isOfFloor(String against, PossibleCombinations.PossibleResult result) {
        boolean isBetterOneWay = result.polarity() == Polarity.HIGHER || result.polarity() == Polarity.LOWER;
        return allows(against, JudgementFact.TARGET, TargetAnswer.NOT_SET)
                && allows(against, JudgementFact.TOLERANCE, ToleranceAnswer.NOT_SET)
                && isZero(
                        against,
                        JudgementFact.SHORTFALL,
                        JudgementFact.SHORTFALL_PERCENT,
                        JudgementFact.SURPLUS,
                        JudgementFact.SURPLUS_PERCENT)
                && (isBetterOneWay || allows(against, JudgementFact.FLOOR, FloorAnswer.NOT_SET));
    }

    private boolean isAchieved(String against, PossibleCombinations.PossibleResult result) {
        if (!allows(against, JudgementFact.TARGET, TargetAnswer.ACHIEVED)
                || !allowsFloor(against, result, FloorAnswer.ACHIEVED)
                || !isZero(against, JudgementFact.SHORTFALL, JudgementFact.SHORTFALL_PERCENT)) {
            return false;
        }
        boolean onIt = isZero(against, JudgementFact.SURPLUS, JudgementFact.SURPLUS_PERCENT) && isWithin(against);
        boolean better = result.polarity() != Polarity.CLOSE
                && isMoreThanZero(against, JudgementFact.SURPLUS, JudgementFact.SURPLUS_PERCENT)
                && (isWithin(against) || allows(against, JudgementFact.TOLERANCE, ToleranceAnswer.BETTER_BEYOND));
        return onIt || better;
    }

    /** Exactly on a strict target is missed by nothing, and of a strict target of zero by more than any per cent. */
    private boolean isMissed(String against, PossibleCombinations.PossibleResult result) {
        if (!allows(against, JudgementFact.TARGET, TargetAnswer.MISSED)
                || !allowsFloor(against, result, FloorAnswer.ACHIEVED, FloorAnswer.MISSED)
                || !isZero(against, JudgementFact.SURPLUS, JudgementFact.SURPLUS_PERCENT)) {
            return false;
        }
        boolean strict = result.polarity() != Polarity.CLOSE
                && settled.allowsZero(of(against, JudgementFact.SHORTFALL))
                && isWithin(against);
        boolean miss = isMoreThanZero(against, JudgementFact.SHORTFALL, JudgementFact.SHORTFALL_PERCENT)
                && (isWithin(against) || allows(against, JudgementFact.TOLERANCE, ToleranceAnswer.WORSE_BEYOND));
        boolean percent = settled.allowsZero(of(against, JudgementFact.SHORTFALL_PERCENT))
                || settled.allowsAtLeast(of(against, JudgementFact.SHORTFALL_PERCENT), Long.MAX_VALUE);
        return (strict && percent) || miss;
    }

    /** Whether none is set, or one is that can be answered so, and the floor alone goes with that. */
    private boolean allowsFloor(String against, PossibleCombinations.PossibleResult result, FloorAnswer... words) {
        if (goesWithFloor(against, result, FloorAnswer.NOT_SET)) {
            return true;
        }
        if (result.polarity() == Polarity.CLOSE) {
            return false;
        }
        for (FloorAnswer word : words) {
            if (goesWithFloor(against, result, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesWithFloor(String against, PossibleCombinations.PossibleResult result, FloorAnswer word) {
        if (!allows(against, JudgementFact.FLOOR, word)) {
            return false;
        }
        JudgedAgainst target = JudgedAgainst.valueOf(against);
        for (FloorAnswer alone : FloorAnswer.values()) {
            if (canBeAlone(alone, target, result, word)
                    && allows(JudgedAgainst.FLOOR.name(), JudgementFact.FLOOR, alone)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the floor alone can be answered so, beside that of a target: it is the period's, where that has one, and else the
     * year's; of a forecast the year's comes first. So where a target has a floor, there is one.
     */
    private static boolean canBeAlone(
            FloorAnswer alone, JudgedAgainst target, PossibleCombinations.PossibleResult result, FloorAnswer word) {
        boolean isForecast = result.basis() == Basis.FORECAST;
        boolean isSet = word != FloorAnswer.NOT_SET;
        boolean isTheSame =
                switch (target) {
                    case YEAR_END_TARGET ->
                        result.isOfAYear() || (isForecast && isSet && result.targetSet() != TargetSet.PHASED);
                    case PHASED_TARGET -> !isForecast && isSet;
                    // Of a part of the floor, what misses the whole may not fall short.
                    case PRO_RATA_TARGET, FLOOR -> false;
                };
        return isTheSame ? alone == word : !isSet || alone != FloorAnswer.NOT_SET;
    }

    private boolean isWithin(String against) {
        return allows(against, JudgementFact.TOLERANCE, ToleranceAnswer.WITHIN)
                || allows(against, JudgementFact.TOLERANCE, ToleranceAnswer.NOT_SET);
    }

    private static Question of(String against, Field field) {
        return new Question(field, against);
    }

    private <E extends Enum<E>> boolean allows(String against, Field field, E word) {
        return settled.allows(of(against, field), word);
    }

    private boolean isZero(String against, Field... fields) {
        for (Field field : fields) {
            if (!settled.allowsZero(of(against, field))) {
                return false;
            }
        }
        return true;
    }

    private boolean isMoreThanZero(String against, Field... fields) {
        for (Field field : fields) {
            if (!settled.allowsMoreThanZero(of(against, field))) {
                return false;
            }
        }
        return true;
    }
}
