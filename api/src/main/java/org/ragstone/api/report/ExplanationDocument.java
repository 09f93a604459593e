package org.ragstone.api.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.explain.Decision;
import org.ragstone.explain.Explanation;
import org.ragstone.framework.MethodSetting;
import org.ragstone.model.Commentary;

/** What an evaluation says of one indicator, in the shapes of the whole and with full reasons. */
record ExplanationDocument(
        @Spread DecisionHeading heading,
        String ref,
        Optional<Map<String, List<MethodSetting>>> methods,
        List<ResultDocument> results,
        List<AlertDocument> alerts,
        List<RequiredActionDocument> requiredActions,
        List<Written> commentary,
        List<ProblemView> problems,
        List<WarningView> warnings) {

    /** A paragraph, and what it answers. */
    record Written(String period, String action, String post, String text) {
        static Written of(Commentary commentary) {
            return new Written(
                    commentary.period().toString(), commentary.action(), commentary.post(), commentary.text());
        }
    }

    static ExplanationDocument of(Explanation explanation) {
        Detail detail = new Detail(explanation.decision().edition(), ReasonLevel.full);
        Decision decision = explanation.decision();
        return new ExplanationDocument(
                DecisionHeading.of(decision.edition(), decision.header(), decision.id(), detail.reasons()),
                explanation.indicator().ref(),
                Optional.of(Methods.behind(explanation.results(), detail.edition()))
                        .filter(methods -> !methods.isEmpty()),
                explanation.results().stream()
                        .map(result -> ResultDocument.of(result, detail))
                        .toList(),
                AlertDocument.of(explanation.results(), detail).toList(),
                explanation.requiredActions().stream()
                        .map(action -> RequiredActionDocument.of(action, detail))
                        .toList(),
                explanation.commentary().stream().map(Written::of).toList(),
                ProblemView.of(explanation.problems()),
                WarningView.of(explanation.warnings()));
    }
}
