package org.ragstone.enumeration;

import java.util.Set;
import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.Polarity;
import org.ragstone.model.ResultState;
import org.ragstone.model.Variation;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.TrendFact;

/** Says which answers of a trend can go together, for a result of a kind; a chart asks for so many figures. */
final class PossibleTrend {
    private final boolean hasSeries;
    private final Set<Variation> variations;
    private final Set<Caution> cautions;
    private final boolean hasPoints;
    private final boolean isAsked;
    private final boolean isNotAsked;

    PossibleTrend(SettledAnswers settled, int fewestPoints) {
        this.hasSeries = settled.allows(Question.SERIES, Answers.YES);
        this.variations = settled.open(chart(TrendFact.VARIATION), Variation.class);
        this.cautions = settled.open(chart(TrendFact.CAUTION), Caution.class);
        this.hasPoints = settled.allowsAtLeast(chart(TrendFact.POINTS), fewestPoints);
        this.isAsked = settled.allowsOther(chart(TrendFact.ASSURANCE), Assurance.NOT_ASKED.name());
        this.isNotAsked = settled.allows(chart(TrendFact.ASSURANCE), Assurance.NOT_ASKED);
    }

    private static Question chart(Field field) {
        return new Question(field, "");
    }

    boolean isPossible(PossibleCombinations.PossibleResult result) {
        if (!hasSeries) {
            return false;
        }
        for (Variation each : variations) {
            if (isVariation(each, result) && isDrawn(each, result)) {
                return true;
            }
        }
        return false;
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
        boolean charted = variation != Variation.TOO_FEW && variation != Variation.NO_LATEST;
        return (!charted || hasPoints)
                && (isNotAsked || (isAsked && (result.hasTarget() || result.state() != ResultState.REPORTED)))
                && isCautioned(variation, result);
    }

    private boolean isCautioned(Variation variation, PossibleCombinations.PossibleResult result) {
        for (Caution each : cautions) {
            if (isCaution(each, variation, result)) {
                return true;
            }
        }
        return false;
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
