package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;

/** An alert, and the result that raises it. */
record AlertDocument(
        String ref,
        Basis basis,
        String period,
        String alert,
        String label,
        Optional<String> severity,
        Optional<List<? extends ReasonOrCitation>> because) {

    static Stream<AlertDocument> of(JudgedResult result, Detail detail) {
        return result.alerts().stream().map(alert -> of(result, alert, detail));
    }

    /** Those of all results; where the framework says how severe they are, the worst first. */
    static Stream<AlertDocument> of(Evaluation evaluation, Detail detail) {
        Stream<AlertDocument> all = evaluation.results().stream().flatMap(result -> of(result, detail));
        return evaluation.severities().isEmpty()
                ? all
                : evaluation.severities().stream().flatMap(severity -> of(evaluation, severity, detail));
    }

    private static Stream<AlertDocument> of(Evaluation evaluation, Word severity, Detail detail) {
        return evaluation.results().stream().flatMap(result -> result.alerts().stream()
                .filter(alert -> alert.word().severity().equals(Optional.of(severity)))
                .map(alert -> of(result, alert, detail)));
    }

    private static AlertDocument of(JudgedResult result, Finding alert, Detail detail) {
        return new AlertDocument(
                result.due().indicator().ref(),
                result.due().basis(),
                result.due().period().toString(),
                alert.outcome(),
                alert.word().label(),
                alert.word().severity().map(Word::name),
                detail.because(result, alert));
    }
}
