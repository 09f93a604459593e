package org.ragstone.enumeration;

import java.util.Arrays;
import org.ragstone.model.Caution;
import org.ragstone.model.Polarity;
import org.ragstone.model.ResultState;
import org.ragstone.model.Slope;
import org.ragstone.model.Volume;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.RegressionFact;

/** Says which answers of a regression can go together, for a result of a kind; a line asks for so many figures. */
final class PossibleRegression {
    static final int CERTAIN = 100;

    private final SettledAnswers settled;
    private final int fewestPoints;

    PossibleRegression(SettledAnswers settled, int fewestPoints) {
        this.settled = settled;
        this.fewestPoints = fewestPoints;
    }

    boolean isPossible(PossibleCombinations.PossibleResult result) {
        Question caution = line(RegressionFact.CAUTION);
        boolean cautioned = Arrays.stream(Caution.values())
                .anyMatch(each -> settled.allows(caution, each) && !each.isUnsuited() && result.brings(each));
        return settled.allows(Question.SERIES, Answers.YES)
                && cautioned
                && settled.open(line(RegressionFact.SLOPE), Slope.class).stream()
                        .anyMatch(each -> isSlope(each, result));
    }

    /** Without a line nothing is sure; a level one is not sure to rise or fall. */
    private boolean isSlope(Slope slope, PossibleCombinations.PossibleResult result) {
        boolean none = settled.allows(line(RegressionFact.VOLUME), Volume.UNAVAILABLE)
                && settled.allowsZero(line(RegressionFact.CONFIDENCE_PERCENT));
        boolean level = settled.allows(line(RegressionFact.VOLUME), Volume.SAME)
                && settled.allowsZero(line(RegressionFact.CONFIDENCE_PERCENT));
        boolean hasLine = result.state() == ResultState.REPORTED
                && settled.allowsAtLeast(line(RegressionFact.POINTS), fewestPoints);
        boolean ofDistances = result.polarity() == Polarity.CLOSE && result.hasTarget();
        return switch (slope) {
            case BETTER, WORSE ->
                hasLine
                        && isSure()
                        && switch (result.polarity()) {
                            case HIGHER -> rises(slope == Slope.BETTER);
                            case LOWER -> rises(slope == Slope.WORSE);
                            case CLOSE ->
                                ofDistances && settled.allows(line(RegressionFact.VOLUME), Volume.UNAVAILABLE);
                            case NONE -> false;
                        };
            case LEVEL -> hasLine && (ofDistances ? none : result.polarity() != Polarity.CLOSE && level);
            case UNAVAILABLE -> {
                boolean neither =
                        result.polarity() == Polarity.NONE || (result.polarity() == Polarity.CLOSE && !ofDistances);
                boolean lacksFigures = result.state() != ResultState.REPORTED
                        || settled.allowsAtMost(line(RegressionFact.POINTS), fewestPoints - 1L);
                yield (none && lacksFigures)
                        || (hasLine && neither && isSure() && (rises(true) || rises(false)))
                        || (hasLine && neither && result.polarity() == Polarity.CLOSE && level);
            }
        };
    }

    private boolean rises(boolean up) {
        return settled.allows(line(RegressionFact.VOLUME), up ? Volume.HIGHER : Volume.LOWER);
    }

    private boolean isSure() {
        return settled.allowsAtMost(line(RegressionFact.CONFIDENCE_PERCENT), CERTAIN);
    }

    private static Question line(Field field) {
        return new Question(field, "");
    }
}
