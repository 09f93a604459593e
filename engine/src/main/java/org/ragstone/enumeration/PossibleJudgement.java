package org.ragstone.enumeration;

import java.util.stream.Stream;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Polarity;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.TargetSet;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.policy.language.FactType;

/** Says which answers of a judgement can go together, for a result of a kind. */
final class PossibleJudgement {
    private final Given given;

    PossibleJudgement(Given given) {
        this.given = given;
    }

    /** Either achieved or missed, and by how much; a floor never asks more than its target. */
    boolean is(String against, Possible.Result result) {
        boolean hasTarget = against.equals(JudgedAgainst.PHASED_TARGET.name())
                ? result.targetSet() == TargetSet.PHASED
                : result.hasTarget();
        return result.hasFigure()
                && hasTarget
                && result.polarity() != Polarity.NONE
                && (isAchieved(against, result) || isMissed(against, result));
    }

    private boolean isAchieved(String against, Possible.Result result) {
        boolean floor = allows(against, "floor", FloorAnswer.NOT_SET)
                || (result.polarity() != Polarity.CLOSE && allows(against, "floor", FloorAnswer.ACHIEVED));
        if (!allows(against, "target", TargetAnswer.ACHIEVED)
                || !floor
                || !isZero(against, "shortfall", "shortfallPercent")) {
            return false;
        }
        boolean onIt = isZero(against, "surplus", "surplusPercent") && isWithin(against);
        boolean better = result.polarity() != Polarity.CLOSE
                && isMoreThanZero(against, "surplus", "surplusPercent")
                && (isWithin(against) || allows(against, "tolerance", ToleranceAnswer.BETTER_BEYOND));
        return onIt || better;
    }

    /** Exactly on a strict target is missed by nothing, and of a strict target of zero by more than any per cent. */
    private boolean isMissed(String against, Possible.Result result) {
        boolean floor = allows(against, "floor", FloorAnswer.NOT_SET) || result.polarity() != Polarity.CLOSE;
        if (!allows(against, "target", TargetAnswer.MISSED)
                || !floor
                || !isZero(against, "surplus", "surplusPercent")) {
            return false;
        }
        boolean strict =
                result.polarity() != Polarity.CLOSE && given.allowsZero(of(against, "shortfall")) && isWithin(against);
        boolean miss = isMoreThanZero(against, "shortfall", "shortfallPercent")
                && (isWithin(against) || allows(against, "tolerance", ToleranceAnswer.WORSE_BEYOND));
        boolean percent = given.allowsZero(of(against, "shortfallPercent"))
                || given.allowsAtLeast(of(against, "shortfallPercent"), Long.MAX_VALUE);
        return (strict && percent) || miss;
    }

    private boolean isWithin(String against) {
        return allows(against, "tolerance", ToleranceAnswer.WITHIN)
                || allows(against, "tolerance", ToleranceAnswer.NOT_SET);
    }

    private static Question of(String against, String field) {
        return new Question(FactType.JUDGEMENT, against, field);
    }

    private <E extends Enum<E>> boolean allows(String against, String field, E word) {
        return given.allows(of(against, field), word);
    }

    private boolean isZero(String against, String... fields) {
        return Stream.of(fields).allMatch(field -> given.allowsZero(of(against, field)));
    }

    private boolean isMoreThanZero(String against, String... fields) {
        return Stream.of(fields).allMatch(field -> given.allowsMoreThanZero(of(against, field)));
    }
}
