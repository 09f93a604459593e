package org.ragstone.api.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.MethodSetting;
import org.ragstone.model.Cancellation;

/** An evaluation as JSON has it. What there is much of is made when it is written, and not held. */
record EvaluationDocument(
        @Spread DecisionHeading heading,
        Optional<Map<String, List<MethodSetting>>> methods,
        SummaryDocument summary,
        Map<String, String> texts,
        Iterable<?> results,
        Iterable<?> alerts,
        Iterable<?> requiredActions,
        List<ProblemView> problems,
        List<WarningView> warnings,
        Optional<List<CitedPolicy.Rule>> rules,
        Optional<List<CitedPolicy.Clause>> clauses) {

    static EvaluationDocument of(Evaluation evaluation, ReasonLevel reasons, JsonLayout layout) {
        Detail detail = new Detail(evaluation.edition(), reasons);
        WrittenResults written = new WrittenResults(detail, layout);
        Optional<CitedPolicy> cited =
                Optional.of(reasons).filter(ReasonLevel.brief::equals).map(brief -> CitedPolicy.of(evaluation));
        return new EvaluationDocument(
                DecisionHeading.of(evaluation, reasons),
                Optional.of(Methods.behind(evaluation.results(), evaluation.edition()))
                        .filter(methods -> detail.hasReasons() && !methods.isEmpty()),
                SummaryDocument.of(evaluation.summary()),
                evaluation.texts(),
                each(
                        evaluation.results(),
                        result -> detail.isFull() ? ResultDocument.of(result, detail) : written.of(result)),
                () -> AlertDocument.each(
                                evaluation.results(),
                                evaluation.edition(),
                                (result, alert) -> detail.isFull()
                                        ? AlertDocument.of(result, alert, detail)
                                        : written.of(result, alert))
                        .iterator(),
                each(
                        evaluation.requiredActions(),
                        action -> detail.isFull() ? RequiredActionDocument.of(action, detail) : written.of(action)),
                ProblemView.of(evaluation.problems()),
                WarningView.of(evaluation.warnings()),
                cited.map(CitedPolicy::rules),
                cited.map(CitedPolicy::clauses));
    }

    private static <T, D> Iterable<D> each(List<T> items, Function<T, D> document) {
        return () -> items.stream()
                .map(item -> {
                    Cancellation.check();
                    return document.apply(item);
                })
                .iterator();
    }
}
