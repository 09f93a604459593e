package org.ragstone.enumeration;

import java.util.List;
import org.ragstone.model.Basis;
import org.ragstone.model.Change;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Frequency;
import org.ragstone.model.Volume;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.Field;

/** Says which answers of a comparison can go together, for a result of a kind. */
final class PossibleComparison {
    private static final List<String> IN_ITS_YEAR =
            List.of(EarlierFigure.PREVIOUS_PERIOD.name(), EarlierFigure.PREVIOUS_FIGURE.name());

    private final SettledAnswers settled;

    PossibleComparison(SettledAnswers settled) {
        this.settled = settled;
    }

    /** Unavailable, or with a difference unless it is the same. */
    boolean isPossible(String against, PossibleCombinations.PossibleResult result) {
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
    private static boolean isNeverAvailable(String against, PossibleCombinations.PossibleResult result) {
        return result.basis().runsFromApril()
                && (against.equals(EarlierFigure.MEAN_OF_12_MONTHS_BEFORE.name())
                        || (IN_ITS_YEAR.contains(against)
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
        return settled.allows(compared(against, ComparisonFact.CHANGE), change)
                && settled.allows(compared(against, ComparisonFact.VOLUME), volume)
                && allows(compared(against, ComparisonFact.DIFFERENCE), differs)
                && allows(compared(against, ComparisonFact.DIFFERENCE_PERCENT), differs);
    }

    private boolean allows(Question difference, boolean differs) {
        return differs ? settled.allowsMoreThanZero(difference) : settled.allowsZero(difference);
    }

    private static Question compared(String against, Field field) {
        return new Question(field, against);
    }
}
