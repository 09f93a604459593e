package org.ragstone.api.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
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

    static Stream<AlertDocument> of(List<JudgedResult> results, Detail detail) {
        return each(results, detail.edition(), (result, alert) -> of(result, alert, detail));
    }

    /** Those of the results, in any form; where the framework says how severe they are, the worst first. */
    static <D> Stream<D> each(
            List<JudgedResult> results, Edition edition, BiFunction<JudgedResult, Finding, D> document) {
        Collection<Word> severities = edition.words().severities().all();
        return severities.isEmpty()
                ? each(results, alert -> true, document)
                : severities.stream()
                        .map(Optional::of)
                        .flatMap(severity ->
                                each(results, alert -> alert.word().severity().equals(severity), document));
    }

    private static <D> Stream<D> each(
            List<JudgedResult> results, Predicate<Finding> which, BiFunction<JudgedResult, Finding, D> document) {
        return results.stream()
                .flatMap(result -> result.alerts().stream().filter(which).map(alert -> document.apply(result, alert)));
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
