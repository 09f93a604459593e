package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;

/** How much a document tells of what was concluded, and by which edition. */
record Detail(Edition edition, ReasonLevel reasons) {
    boolean isFull() {
        return reasons == ReasonLevel.full;
    }

    boolean hasReasons() {
        return reasons != ReasonLevel.none;
    }

    /** Why something was concluded, as far as it is asked. */
    Optional<List<? extends ReasonOrCitation>> because(JudgedResult result, Finding finding) {
        return switch (reasons) {
            case none -> Optional.empty();
            case brief ->
                Optional.of(finding.rules().stream().map(CitedRule::of).toList());
            case full ->
                Optional.of(result.because(finding).stream()
                        .map(reason -> ReasonDocument.of(reason, edition))
                        .toList());
        };
    }
}
