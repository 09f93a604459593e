package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;

/** An alert, and the result that raises it. */
record AlertDocument(
        String ref,
        Basis basis,
        String period,
        String alert,
        String label,
        Optional<List<? extends ReasonOrCitation>> because) {

    static Stream<AlertDocument> of(JudgedResult result, Detail detail) {
        return result.alerts().stream().map(alert -> of(result, alert, detail));
    }

    private static AlertDocument of(JudgedResult result, Finding alert, Detail detail) {
        return new AlertDocument(
                result.due().indicator().ref(),
                result.due().basis(),
                result.due().period().toString(),
                alert.outcome(),
                alert.word().label(),
                detail.because(result, alert));
    }
}
