package org.ragstone.enumeration;

import java.util.Arrays;
import org.ragstone.model.Caution;
import org.ragstone.model.Polarity;
import org.ragstone.model.ResultState;
import org.ragstone.model.Slope;
import org.ragstone.model.Volume;
import org.ragstone.policy.language.FactType;

/** Says which answers of a regression can go together, for a result of a kind; a line asks for so many figures. */
final class PossibleRegression {
    private static final int CERTAIN = 100;

    private final Given given;
    private final int fewestPoints;

    PossibleRegression(Given given, int fewestPoints) {
        this.given = given;
        this.fewestPoints = fewestPoints;
    }

    boolean is(Possible.Result result) {
        Question caution = new Question(FactType.REGRESSION, "", "caution");
        boolean cautioned = Arrays.stream(Caution.values())
                .anyMatch(each -> given.allows(caution, each) && !each.isUnsuited() && result.brings(each));
        return given.allows(Question.SERIES, Question.YES)
                && cautioned
                && given.open(line("slope"), Slope.class).stream().anyMatch(each -> isSlope(each, result));
    }

    /** Without a line nothing is sure; a level one is not sure to rise or fall. */
    private boolean isSlope(Slope slope, Possible.Result result) {
        boolean none = given.allows(line("volume"), Volume.UNAVAILABLE) && given.allowsZero(line("confidencePercent"));
        boolean level = given.allows(line("volume"), Volume.SAME) && given.allowsZero(line("confidencePercent"));
        boolean hasLine = result.state() == ResultState.REPORTED && given.allowsAtLeast(line("points"), fewestPoints);
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
                boolean lacksFigures =
                        result.state() != ResultState.REPORTED || given.allowsAtMost(line("points"), fewestPoints - 1L);
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
