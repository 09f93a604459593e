package org.ragstone.api.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** Those of the results; where the framework says how severe they are, the worst first. */
    static Stream<AlertDocument> of(List<JudgedResult> results, Detail detail) {
        Collection<Word> severities = detail.edition().words().severities().all();
        return severities.isEmpty()
                ? of(results, alert -> true, detail)
                : severities.stream()
                        .map(Optional::of)
                        .flatMap(severity ->
                                of(results, alert -> alert.word().severity().equals(severity), detail));
    }

    private static Stream<AlertDocument> of(List<JudgedResult> results, Predicate<Finding> which, Detail detail) {
        return results.stream()
                .flatMap(result -> result.alerts().stream().filter(which).map(alert -> of(result, alert, detail)));
    }

    static AlertDocument of(JudgedResult result, Finding alert, Detail detail) {
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
