package org.ragstone.enumeration;

import java.util.Arrays;
import java.util.stream.Stream;
import org.ragstone.model.Assurance;
import org.ragstone.model.Basis;
import org.ragstone.model.Caution;
import org.ragstone.model.Change;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.Frequency;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Polarity;
import org.ragstone.model.ResultState;
import org.ragstone.model.Slope;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.TargetSet;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.model.Variation;
import org.ragstone.model.Volume;
import org.ragstone.policy.language.FactType;

/** Says which answers of one fact can go together, for a result of a kind. */
final class Facts {
    private static final int CERTAIN = 100;

    private final Given given;
    private final int fewestForTrend;
    private final int fewestForLine;

    Facts(Given given, int fewestForTrend, int fewestForLine) {
        this.given = given;
        this.fewestForTrend = fewestForTrend;
        this.fewestForLine = fewestForLine;
    }

    /** Either achieved or missed, and by how much; a floor never asks more than its target. */
    boolean judgement(String against, Possible.Result result) {
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

    /** Unavailable, or with a difference unless it is the same. */
    boolean comparison(String against, Possible.Result result) {
        if (!result.hasFigure()) {
            return false;
        }
        boolean available = !isNeverAvailable(against, result);
        return isComparison(against, Change.UNAVAILABLE, Volume.UNAVAILABLE, false)
                || (available
                        && switch (result.polarity()) {
                            case HIGHER -> isOneWay(against, Volume.HIGHER, Volume.LOWER);
                            case LOWER -> isOneWay(against, Volume.LOWER, Volume.HIGHER);
                            case NONE -> isEitherWay(against, Change.UNAVAILABLE) || isSame(against, Change.SAME);
                            case CLOSE -> isCloser(against, result.hasTarget());
                        });
    }

    /** What runs from April is compared with nothing before it. */
    private static boolean isNeverAvailable(String against, Possible.Result result) {
        return result.basis().runsFromApril()
                && (against.equals(EarlierFigure.MEAN_OF_12_MONTHS_BEFORE.name())
                        || (against.equals(EarlierFigure.PREVIOUS_PERIOD.name())
                                && result.frequency() == Frequency.ANNUAL
                                && result.basis() == Basis.YEAR_TO_DATE));
    }

    private boolean isOneWay(String against, Volume better, Volume worse) {
        return isComparison(against, Change.BETTER, better, true)
                || isComparison(against, Change.WORSE, worse, true)
                || isSame(against, Change.SAME);
    }

    private boolean isCloser(String against, boolean hasTarget) {
        return hasTarget
                ? isEitherWay(against, Change.BETTER)
                        || isEitherWay(against, Change.WORSE)
                        || isEitherWay(against, Change.SAME)
                        || isSame(against, Change.SAME)
                : isEitherWay(against, Change.UNAVAILABLE) || isSame(against, Change.UNAVAILABLE);
    }

    private boolean isEitherWay(String against, Change change) {
        return isComparison(against, change, Volume.HIGHER, true) || isComparison(against, change, Volume.LOWER, true);
    }

    private boolean isSame(String against, Change change) {
        return isComparison(against, change, Volume.SAME, false);
    }

    private boolean isComparison(String against, Change change, Volume volume, boolean differs) {
        return given.allows(compared(against, "change"), change)
                && given.allows(compared(against, "volume"), volume)
                && Stream.of("difference", "differencePercent")
                        .map(field -> compared(against, field))
                        .allMatch(differs ? given::allowsMoreThanZero : given::allowsZero);
    }

    private static Question compared(String against, String field) {
        return new Question(FactType.COMPARISON, against, field);
    }

    boolean trend(Possible.Result result) {
        Question variation = new Question(FactType.TREND, "", "variation");
        return given.allows(Question.SERIES, Question.YES)
                && given.open(variation, Variation.class).stream()
                        .anyMatch(each -> isVariation(each, result) && isDrawn(each, result));
    }

    /** Whether the due period has a figure, and which way is better, settle what the latest one can be. */
    private static boolean isVariation(Variation variation, Possible.Result result) {
        boolean hasBetter = result.polarity() == Polarity.HIGHER || result.polarity() == Polarity.LOWER;
        boolean isLatest = result.state() == ResultState.REPORTED;
        return switch (variation) {
            case IMPROVEMENT, CONCERN -> isLatest && hasBetter;
            case HIGH, LOW -> isLatest && !hasBetter;
            case COMMON_CAUSE, TOO_FEW, UNSUITED -> isLatest;
            case NO_LATEST -> !isLatest;
        };
    }

    private boolean isDrawn(Variation variation, Possible.Result result) {
        Question caution = new Question(FactType.TREND, "", "caution");
        Question points = new Question(FactType.TREND, "", "points");
        boolean charted = variation != Variation.TOO_FEW && variation != Variation.NO_LATEST;
        boolean asked = given.allowsOther(new Question(FactType.TREND, "", "assurance"), Assurance.NOT_ASKED.name());
        boolean notAsked = given.allows(new Question(FactType.TREND, "", "assurance"), Assurance.NOT_ASKED);
        return (!charted || given.allowsAtLeast(points, fewestForTrend))
                && (notAsked || (asked && (result.hasTarget() || result.state() != ResultState.REPORTED)))
                && given.open(caution, Caution.class).stream().anyMatch(each -> isCaution(each, variation, result));
    }

    private static boolean isCaution(Caution caution, Variation variation, Possible.Result result) {
        if (caution.isUnsuited()) {
            return variation == Variation.UNSUITED
                    || variation == Variation.TOO_FEW
                    || variation == Variation.NO_LATEST;
        }
        return variation != Variation.UNSUITED && isCaution(caution, result);
    }

    /** What a basis brings with it comes before what is found in the figures. */
    private static boolean isCaution(Caution caution, Possible.Result result) {
        if (result.basis().runsFromApril()) {
            return caution == Caution.CUMULATIVE;
        }
        return result.basis() == Basis.ROLLING_12_MONTHS
                ? caution == Caution.ROLLING
                : caution == Caution.NONE || caution == Caution.SEASONAL;
    }

    boolean regression(Possible.Result result) {
        Question caution = new Question(FactType.REGRESSION, "", "caution");
        boolean cautioned = Arrays.stream(Caution.values())
                .anyMatch(each -> given.allows(caution, each) && !each.isUnsuited() && isCaution(each, result));
        return given.allows(Question.SERIES, Question.YES)
                && cautioned
                && given.open(line("slope"), Slope.class).stream().anyMatch(each -> isSlope(each, result));
    }

    /** Without a line nothing is sure; a level one is not sure to rise or fall. */
    private boolean isSlope(Slope slope, Possible.Result result) {
        boolean none = given.allows(line("volume"), Volume.UNAVAILABLE) && given.allowsZero(line("confidencePercent"));
        boolean level = given.allows(line("volume"), Volume.SAME) && given.allowsZero(line("confidencePercent"));
        boolean hasLine = result.state() == ResultState.REPORTED && given.allowsAtLeast(line("points"), fewestForLine);
        boolean ofDistances = result.polarity() == Polarity.CLOSE && result.hasTarget();
        return switch (slope) {
            case BETTER, WORSE ->
                hasLine
                        && isSure()
                        && switch (result.polarity()) {
                            case HIGHER -> rises(slope == Slope.BETTER);
                            case LOWER -> rises(slope == Slope.WORSE);
                            case CLOSE -> ofDistances && given.allows(line("volume"), Volume.UNAVAILABLE);
                            case NONE -> false;
                        };
            case LEVEL -> hasLine && (ofDistances ? none : result.polarity() != Polarity.CLOSE && level);
            case UNAVAILABLE -> {
                boolean neither =
                        result.polarity() == Polarity.NONE || (result.polarity() == Polarity.CLOSE && !ofDistances);
                boolean lacksFigures = result.state() != ResultState.REPORTED
                        || given.allowsAtMost(line("points"), fewestForLine - 1L);
                yield (none && lacksFigures)
                        || (hasLine && neither && isSure() && (rises(true) || rises(false)))
                        || (hasLine && neither && result.polarity() == Polarity.CLOSE && level);
            }
        };
    }

    private boolean rises(boolean up) {
        return given.allows(line("volume"), up ? Volume.HIGHER : Volume.LOWER);
    }

    private boolean isSure() {
        return given.allowsAtMost(line("confidencePercent"), CERTAIN);
    }

    private static Question line(String field) {
        return new Question(FactType.REGRESSION, "", field);
    }
}
