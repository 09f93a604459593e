package org.ragstone.enumeration;

import java.util.Set;
import org.ragstone.model.Caution;
import org.ragstone.model.Polarity;
import org.ragstone.model.ResultState;
import org.ragstone.model.Slope;
import org.ragstone.model.Volume;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.RegressionFact;

/**
 * Says which answers of a regression can go together, for a result of a kind; a line asks for so many figures. What is settled is
 * looked up once, since many kinds of results are tried.
 */
final class PossibleRegression {
    static final int CERTAIN = 100;

    private final boolean hasSeries;
    private final Set<Caution> cautions;
    private final Set<Slope> slopes;
    private final Set<Volume> volumes;
    private final boolean isNotSure;
    private final boolean isSure;
    private final boolean hasPoints;
    private final boolean lacksPoints;

    PossibleRegression(SettledAnswers settled, int fewestPoints) {
        Question confidence = line(RegressionFact.CONFIDENCE_PERCENT);
        Question points = line(RegressionFact.POINTS);
        this.hasSeries = settled.allows(Question.SERIES, Answers.YES);
        this.cautions = settled.open(line(RegressionFact.CAUTION), Caution.class);
        this.cautions.removeIf(Caution::isUnsuited);
        this.slopes = settled.open(line(RegressionFact.SLOPE), Slope.class);
        this.volumes = settled.open(line(RegressionFact.VOLUME), Volume.class);
        this.isNotSure = settled.allowsZero(confidence);
        this.isSure = settled.allowsAtMost(confidence, CERTAIN);
        this.hasPoints = settled.allowsAtLeast(points, fewestPoints);
        this.lacksPoints = settled.allowsAtMost(points, fewestPoints - 1L);
    }

    boolean isPossible(PossibleCombinations.PossibleResult result) {
        return hasSeries && isCautioned(result) && hasSlope(result);
    }

    // Loops, here and in its neighbours: they run before streams would have been compiled.
    private boolean isCautioned(PossibleCombinations.PossibleResult result) {
        for (Caution each : cautions) {
            if (result.brings(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSlope(PossibleCombinations.PossibleResult result) {
        for (Slope each : slopes) {
            if (isSlope(each, result)) {
                return true;
            }
        }
        return false;
    }

    /** Without a line nothing is sure; a level one is not sure to rise or fall. */
    private boolean isSlope(Slope slope, PossibleCombinations.PossibleResult result) {
        boolean none = volumes.contains(Volume.UNAVAILABLE) && isNotSure;
        boolean level = volumes.contains(Volume.SAME) && isNotSure;
        boolean hasLine = result.state() == ResultState.REPORTED && hasPoints;
        boolean ofDistances = result.polarity() == Polarity.CLOSE && result.hasTarget();
        return switch (slope) {
            case BETTER, WORSE ->
                hasLine
                        && isSure
                        && switch (result.polarity()) {
                            case HIGHER -> rises(slope == Slope.BETTER);
                            case LOWER -> rises(slope == Slope.WORSE);
                            case CLOSE -> ofDistances && volumes.contains(Volume.UNAVAILABLE);
                            case NONE -> false;
                        };
            case LEVEL -> hasLine && (ofDistances ? none : result.polarity() != Polarity.CLOSE && level);
            case UNAVAILABLE -> {
                boolean neither =
                        result.polarity() == Polarity.NONE || (result.polarity() == Polarity.CLOSE && !ofDistances);
                boolean lacksFigures = result.state() != ResultState.REPORTED || lacksPoints;
                yield (none && lacksFigures)
                        || (hasLine && neither && isSure && (rises(true) || rises(false)))
                        || (hasLine && neither && result.polarity() == Polarity.CLOSE && level);
            }
        };
    }

    private boolean rises(boolean up) {
        return volumes.contains(up ? Volume.HIGHER : Volume.LOWER);
    }

    private static Question line(Field field) {
        return new Question(field, "");
    }
}
