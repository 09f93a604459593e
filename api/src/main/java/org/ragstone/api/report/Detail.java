package org.ragstone.api.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;

/** How much a document tells of what was concluded, and by which edition. */
record Detail(Edition edition, ReasonLevel reasons, Map<Finding, List<CitedRule>> cited) {
    /** Results that stand alike share their findings, and what is cited for these. */
    Detail(Edition edition, ReasonLevel reasons) {
        this(edition, reasons, new ConcurrentHashMap<>());
    }

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
            case brief -> Optional.of(cited.computeIfAbsent(finding, Detail::cited));
            case full ->
                Optional.of(result.because(finding).stream()
                        .map(reason -> ReasonDocument.of(reason, edition))
                        .toList());
        };
    }

    private static List<CitedRule> cited(Finding finding) {
        return finding.rules().stream().map(CitedRule::of).toList();
    }
}
