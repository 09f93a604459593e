package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Period;

/** A status or a direction, and why. */
record FindingDocument(
        Optional<String> against,
        String outcome,
        String label,
        Optional<String> comparedWith,
        Optional<String> comparedPeriod,
        Optional<List<? extends ReasonOrCitation>> because) {

    static FindingDocument of(JudgedResult result, Finding finding, Detail detail) {
        return new FindingDocument(
                JsonText.given(finding.against()),
                finding.outcome(),
                finding.word().label(),
                JsonText.given(result.comparedWith(finding))
                        .filter(levels -> detail.isFull() || !isShown(levels, result, finding, detail)),
                result.comparedPeriod(finding.against()).map(Period::toString),
                detail.because(result, finding));
    }

    /** Whether it is the target and the floor, or the range, that stand with the result. */
    static boolean isShown(String levels, JudgedResult result, Finding finding, Detail detail) {
        boolean byTheShownTarget =
                finding.against().equals(detail.edition().shownTarget().name())
                        && !result.target().isEmpty();
        return byTheShownTarget || (finding.kind().isStatus() && levels.equals(result.expectedRange()));
    }
}
