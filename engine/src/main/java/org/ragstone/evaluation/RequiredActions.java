package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;

/** Gathers what somebody must do about an indicator: once for an action, with every result that calls for it. */
final class RequiredActions {
    private RequiredActions() {}

    /** In the order of the edition's words. */
    static List<RequiredAction> of(IndicatorData data, Period report, List<JudgedResult> results, Edition edition) {
        List<RequiredAction> actions = new ArrayList<>(0);
        if (results.stream().anyMatch(each -> !each.actions().isEmpty())) {
            for (Word action : edition.words().actions().all()) {
                List<RequiredAction.Ground> grounds = grounds(action, results);
                if (!grounds.isEmpty()) {
                    actions.add(new RequiredAction(
                            data.indicator(),
                            report,
                            action,
                            data.indicator().post(action.by()),
                            grounds,
                            answers(data.commentary(), action, report, grounds)));
                }
            }
        }
        return actions;
    }

    private static List<RequiredAction.Ground> grounds(Word action, List<JudgedResult> results) {
        return results.stream()
                .flatMap(result -> result.actions().stream()
                        .filter(finding -> finding.outcome().equals(action.name()))
                        .map(finding -> new RequiredAction.Ground(result, finding)))
                .toList();
    }

    private static List<Commentary> answers(
            List<Commentary> commentary, Word action, Period report, List<RequiredAction.Ground> grounds) {
        return commentary.stream()
                .filter(each -> each.scope() == CommentaryScope.INDICATOR)
                .filter(each -> each.action().equals(action.name()))
                .filter(each -> each.period().equals(report)
                        || grounds.stream()
                                .anyMatch(
                                        ground -> ground.result().due().period().equals(each.period())))
                .toList();
    }
}
