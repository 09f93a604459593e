package org.ragstone.enumeration;

import java.util.Set;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Polarity;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.TargetSet;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.policy.language.IndicatorFact;
import org.ragstone.policy.language.JudgementFact;

/** Says which answers of the judgement by one target, or by the floor, can go together, for a result of a kind. */
final class PossibleJudgement {
    private static final Question AGGREGATION = Question.ofResult(IndicatorFact.AGGREGATION);

    private final JudgedAgainst against;
    private final boolean canBeSum;
    private final Set<TargetAnswer> targets;
    private final Set<FloorAnswer> floors;
    private final Set<ToleranceAnswer> tolerances;
    private final Set<FloorAnswer> floorsAlone;
    private final boolean hasNoShortfall;
    private final boolean hasShortfall;
    private final boolean hasNoSurplus;
    private final boolean hasSurplus;
    private final boolean isStrictlyMissed;

    PossibleJudgement(String against, SettledAnswers settled) {
        Question shortfall = new Question(JudgementFact.SHORTFALL, against);
        Question shortfallPercent = new Question(JudgementFact.SHORTFALL_PERCENT, against);
        Question surplus = new Question(JudgementFact.SURPLUS, against);
        Question surplusPercent = new Question(JudgementFact.SURPLUS_PERCENT, against);
        this.against = JudgedAgainst.valueOf(against);
        this.canBeSum = settled.allows(AGGREGATION, Aggregation.SUM);
        this.targets = settled.open(new Question(JudgementFact.TARGET, against), TargetAnswer.class);
        this.floors = settled.open(new Question(JudgementFact.FLOOR, against), FloorAnswer.class);
        this.tolerances = settled.open(new Question(JudgementFact.TOLERANCE, against), ToleranceAnswer.class);
        this.floorsAlone =
                settled.open(new Question(JudgementFact.FLOOR, JudgedAgainst.FLOOR.name()), FloorAnswer.class);
        this.hasNoShortfall = settled.allowsZero(shortfall) && settled.allowsZero(shortfallPercent);
        this.hasShortfall = settled.allowsMoreThanZero(shortfall) && settled.allowsMoreThanZero(shortfallPercent);
        this.hasNoSurplus = settled.allowsZero(surplus) && settled.allowsZero(surplusPercent);
        this.hasSurplus = settled.allowsMoreThanZero(surplus) && settled.allowsMoreThanZero(surplusPercent);
        this.isStrictlyMissed = settled.allowsZero(shortfall)
                && (settled.allowsZero(shortfallPercent) || settled.allowsAtLeast(shortfallPercent, Long.MAX_VALUE));
    }

    /** Either achieved or missed, and by how much; a floor never asks more than its target. */
    boolean isPossible(PossibleCombinations.PossibleResult result) {
        return result.hasFigure()
                && switch (against) {
                    case YEAR_END_TARGET -> result.hasTarget() && isOfTarget(result);
                    case PHASED_TARGET -> result.targetSet() == TargetSet.PHASED && isOfTarget(result);
                    case PRO_RATA_TARGET ->
                        result.hasTarget() && result.basis() == Basis.YEAR_TO_DATE && canBeSum && isOfTarget(result);
                    case FLOOR -> isOfFloor(result);
                };
    }

    private boolean isOfTarget(PossibleCombinations.PossibleResult result) {
        return result.polarity() != Polarity.NONE && (isAchieved(result) || isMissed(result));
    }

    /** Of the floor alone, which only what is better one way has, there is nothing near to or far from a target. */
    private boolean isOfFloor(PossibleCombinations.PossibleResult result) {
        boolean isBetterOneWay = result.polarity() == Polarity.HIGHER || result.polarity() == Polarity.LOWER;
        return targets.contains(TargetAnswer.NOT_SET)
                && tolerances.contains(ToleranceAnswer.NOT_SET)
                && hasNoShortfall
                && hasNoSurplus
                && (isBetterOneWay || floors.contains(FloorAnswer.NOT_SET));
    }

    private boolean isAchieved(PossibleCombinations.PossibleResult result) {
        if (!targets.contains(TargetAnswer.ACHIEVED) || !allowsFloor(result, FloorAnswer.ACHIEVED) || !hasNoShortfall) {
            return false;
        }
        boolean onIt = hasNoSurplus && isWithin();
        boolean better = result.polarity() != Polarity.CLOSE
                && hasSurplus
                && (isWithin() || tolerances.contains(ToleranceAnswer.BETTER_BEYOND));
        return onIt || better;
    }

    /** Exactly on a strict target is missed by nothing, and of a strict target of zero by more than any per cent. */
    private boolean isMissed(PossibleCombinations.PossibleResult result) {
        if (!targets.contains(TargetAnswer.MISSED)
                || !allowsFloor(result, FloorAnswer.ACHIEVED, FloorAnswer.MISSED)
                || !hasNoSurplus) {
            return false;
        }
        boolean strict = result.polarity() != Polarity.CLOSE && isStrictlyMissed && isWithin();
        boolean miss = hasShortfall && (isWithin() || tolerances.contains(ToleranceAnswer.WORSE_BEYOND));
        return strict || miss;
    }

    /** Whether none is set, or one is that can be answered so, and the floor alone goes with that. */
    private boolean allowsFloor(PossibleCombinations.PossibleResult result, FloorAnswer... words) {
        if (goesWithFloor(result, FloorAnswer.NOT_SET)) {
            return true;
        }
        if (result.polarity() == Polarity.CLOSE) {
            return false;
        }
        for (FloorAnswer word : words) {
            if (goesWithFloor(result, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesWithFloor(PossibleCombinations.PossibleResult result, FloorAnswer word) {
        if (!floors.contains(word)) {
            return false;
        }
        for (FloorAnswer alone : FloorAnswer.values()) {
            if (canBeAlone(alone, against, result, word) && floorsAlone.contains(alone)) {
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

    private boolean isWithin() {
        return tolerances.contains(ToleranceAnswer.WITHIN) || tolerances.contains(ToleranceAnswer.NOT_SET);
    }
}
