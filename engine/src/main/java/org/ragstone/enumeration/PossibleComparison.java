package org.ragstone.enumeration;

import java.util.List;
import java.util.Set;
import org.ragstone.model.Basis;
import org.ragstone.model.Change;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Frequency;
import org.ragstone.model.Volume;
import org.ragstone.policy.language.ComparisonFact;

/** Says which answers of the comparison with one earlier figure can go together, for a result of a kind. */
final class PossibleComparison {
    private static final List<String> IN_ITS_YEAR =
            List.of(EarlierFigure.PREVIOUS_PERIOD.name(), EarlierFigure.PREVIOUS_FIGURE.name());

    private final boolean isInItsYear;
    private final boolean isWithYearBefore;
    private final Set<Change> changes;
    private final Set<Volume> volumes;
    private final boolean canDiffer;
    private final boolean canBeEqual;

    PossibleComparison(String against, SettledAnswers settled) {
        Question difference = new Question(ComparisonFact.DIFFERENCE, against);
        Question percent = new Question(ComparisonFact.DIFFERENCE_PERCENT, against);
        this.isInItsYear = IN_ITS_YEAR.contains(against);
        this.isWithYearBefore = against.equals(EarlierFigure.MEAN_OF_12_MONTHS_BEFORE.name());
        this.changes = settled.open(new Question(ComparisonFact.CHANGE, against), Change.class);
        this.volumes = settled.open(new Question(ComparisonFact.VOLUME, against), Volume.class);
        this.canDiffer = settled.allowsMoreThanZero(difference) && settled.allowsMoreThanZero(percent);
        this.canBeEqual = settled.allowsZero(difference) && settled.allowsZero(percent);
    }

    /** Unavailable, or with a difference unless it is the same. */
    boolean isPossible(PossibleCombinations.PossibleResult result) {
        if (!result.hasFigure()) {
            return false;
        }
        boolean available = !isNeverAvailable(result);
        return isComparison(Change.UNAVAILABLE, Volume.UNAVAILABLE, false)
                || (available
                        && switch (result.polarity()) {
                            case HIGHER -> isOneWay(Volume.HIGHER, Volume.LOWER);
                            case LOWER -> isOneWay(Volume.LOWER, Volume.HIGHER);
                            case NONE -> isEitherWay(Change.UNAVAILABLE) || isSame(Change.SAME);
                            case CLOSE -> isCloser(result.hasTarget());
                        });
    }

    /** What runs from April is compared with nothing before it. */
    private boolean isNeverAvailable(PossibleCombinations.PossibleResult result) {
        return result.basis().runsFromApril()
                && (isWithYearBefore
                        || (isInItsYear
                                && result.frequency() == Frequency.ANNUAL
                                && result.basis() == Basis.YEAR_TO_DATE));
    }

    private boolean isOneWay(Volume better, Volume worse) {
        return isComparison(Change.BETTER, better, true)
                || isComparison(Change.WORSE, worse, true)
                || isSame(Change.SAME);
    }

    private boolean isCloser(boolean hasTarget) {
        return hasTarget
                ? isEitherWay(Change.BETTER)
                        || isEitherWay(Change.WORSE)
                        || isEitherWay(Change.SAME)
                        || isSame(Change.SAME)
                : isEitherWay(Change.UNAVAILABLE) || isSame(Change.UNAVAILABLE);
    }

    private boolean isEitherWay(Change change) {
        return isComparison(change, Volume.HIGHER, true) || isComparison(change, Volume.LOWER, true);
    }

    private boolean isSame(Change change) {
        return isComparison(change, Volume.SAME, false);
    }

    private boolean isComparison(Change change, Volume volume, boolean differs) {
        return changes.contains(change) && volumes.contains(volume) && (differs ? canDiffer : canBeEqual);
    }
}
