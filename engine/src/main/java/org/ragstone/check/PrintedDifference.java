package org.ragstone.check;

import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.PublishedAnswer;

/**
 * A printed answer that is not what is judged. The print may be wrong, or the rules, or what was written down of either.
 *
 * @param isDeclared whether the edition that judges declares the printed word for that kind of answer at all
 * @param result what was judged, or empty where the indicator owes no result on that basis
 * @param judged what was concluded in place of the answer; none where nothing of its kind was
 * @param hint what may have been meant; empty where nothing suggests itself
 */
public record PrintedDifference(
        PublishedAnswer printed, boolean isDeclared, Optional<JudgedResult> result, List<Finding> judged, String hint) {
    public PrintedDifference {
        judged = List.copyOf(judged);
    }
}
