package org.ragstone.evaluation;

import java.util.List;
import org.ragstone.framework.Word;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/**
 * What somebody must do about an indicator in the period that is judged, once for each action however many results call
 * for it. {@code by} is the post that must, or empty where the framework or the data set names none; it is answered by a
 * commentary that names the action.
 */
public record RequiredAction(
        Indicator indicator, Period period, Word action, String by, boolean answered, List<Ground> grounds) {
    public RequiredAction {
        grounds = List.copyOf(grounds);
    }

    RequiredAction asAnswered() {
        return new RequiredAction(indicator, period, action, by, true, grounds);
    }

    /** Whether the commentary answers it: it names the action, for the report's period or that of a result that calls for it. */
    public boolean isAnsweredBy(Commentary commentary) {
        boolean sameTime = commentary.period().equals(period)
                || grounds.stream()
                        .anyMatch(ground -> ground.result().due().period().equals(commentary.period()));
        return sameTime
                && commentary.scope() == CommentaryScope.INDICATOR
                && commentary.ref().equals(indicator.ref())
                && commentary.action().equals(action.name());
    }

    /** A result that calls for the action, and the finding that says so. */
    public record Ground(JudgedResult result, Finding finding) {}
}
