package org.ragstone.enumeration;

import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.Polarity;
import org.ragstone.model.ResultState;
import org.ragstone.model.Variation;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.TrendFact;

/** Says which answers of a trend can go together, for a result of a kind; a chart asks for so many figures. */
final class PossibleTrend {
    private final SettledAnswers settled;
    private final int fewestPoints;

    PossibleTrend(SettledAnswers settled, int fewestPoints) {
        this.settled = settled;
        this.fewestPoints = fewestPoints;
    }

    boolean isPossible(PossibleCombinations.PossibleResult result) {
        Question variation = new Question(TrendFact.VARIATION, "");
        return settled.allows(Question.SERIES, Answers.YES)
                && settled.open(variation, Variation.class).stream()
                        .anyMatch(each -> isVariation(each, result) && isDrawn(each, result));
    }

    /** Whether the due period has a figure, and which way is better, settle what the latest one can be. */
    private static boolean isVariation(Variation variation, PossibleCombinations.PossibleResult result) {
        boolean hasBetter = result.polarity() == Polarity.HIGHER || result.polarity() == Polarity.LOWER;
        boolean isLatest = result.state() == ResultState.REPORTED;
        return switch (variation) {
            case IMPROVEMENT, CONCERN -> isLatest && hasBetter;
            case HIGH, LOW -> isLatest && !hasBetter;
            case COMMON_CAUSE, TOO_FEW, UNSUITED -> isLatest;
            case NO_LATEST -> !isLatest;
        };
    }

    private boolean isDrawn(Variation variation, PossibleCombinations.PossibleResult result) {
        Question caution = new Question(TrendFact.CAUTION, "");
        Question points = new Question(TrendFact.POINTS, "");
        boolean charted = variation != Variation.TOO_FEW && variation != Variation.NO_LATEST;
        boolean asked = settled.allowsOther(new Question(TrendFact.ASSURANCE, ""), Assurance.NOT_ASKED.name());
        boolean notAsked = settled.allows(new Question(TrendFact.ASSURANCE, ""), Assurance.NOT_ASKED);
        return (!charted || settled.allowsAtLeast(points, fewestPoints))
                && (notAsked || (asked && (result.hasTarget() || result.state() != ResultState.REPORTED)))
                && settled.open(caution, Caution.class).stream().anyMatch(each -> isCaution(each, variation, result));
    }

    private static boolean isCaution(Caution caution, Variation variation, PossibleCombinations.PossibleResult result) {
        if (caution.isUnsuited()) {
            return variation == Variation.UNSUITED
                    || variation == Variation.TOO_FEW
                    || variation == Variation.NO_LATEST;
        }
        return variation != Variation.UNSUITED && result.brings(caution);
    }
}
