package org.ragstone.enumeration;

import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.Polarity;
import org.ragstone.model.ResultState;
import org.ragstone.model.Variation;
import org.ragstone.policy.language.FactType;

/** Says which answers of a trend can go together, for a result of a kind; a chart asks for so many figures. */
final class PossibleTrend {
    private final Given given;
    private final int fewestPoints;

    PossibleTrend(Given given, int fewestPoints) {
        this.given = given;
        this.fewestPoints = fewestPoints;
    }

    boolean is(Possible.Result result) {
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
        return (!charted || given.allowsAtLeast(points, fewestPoints))
                && (notAsked || (asked && (result.hasTarget() || result.state() != ResultState.REPORTED)))
                && given.open(caution, Caution.class).stream().anyMatch(each -> isCaution(each, variation, result));
    }

    private static boolean isCaution(Caution caution, Variation variation, Possible.Result result) {
        if (caution.isUnsuited()) {
            return variation == Variation.UNSUITED
                    || variation == Variation.TOO_FEW
                    || variation == Variation.NO_LATEST;
        }
        return variation != Variation.UNSUITED && result.brings(caution);
    }
}
