package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Placeholder;

/** Gathers what somebody must do about an indicator: once for an action, with every result that calls for it. */
final class RequiredActions {
    private RequiredActions() {}

    /** In the order of the edition's words. */
    static List<RequiredAction> of(IndicatorData data, Period report, List<JudgedResult> results, Edition edition) {
        List<RequiredAction.Ground> all = grounds(results);
        if (all.isEmpty()) {
            return List.of();
        }
        List<RequiredAction> actions = new ArrayList<>();
        for (Word action : edition.words().actions().all()) {
            List<RequiredAction.Ground> own = all.stream()
                    .filter(ground -> ground.finding().outcome().equals(action.name()))
                    .toList();
            if (!own.isEmpty()) {
                actions.add(new RequiredAction(
                        data.indicator(),
                        report,
                        action,
                        data.indicator().post(action.by()),
                        own,
                        answers(data.commentary(), action, report, own)));
            }
        }
        return actions;
    }

    private static List<RequiredAction.Ground> grounds(List<JudgedResult> results) {
        List<RequiredAction.Ground> grounds = new ArrayList<>(0);
        for (JudgedResult result : results) {
            for (Finding action : result.actions()) {
                grounds.add(new RequiredAction.Ground(result, action));
            }
        }
        return grounds;
    }

    private static List<Commentary> answers(
            List<Commentary> commentary, Word action, Period report, List<RequiredAction.Ground> grounds) {
        if (commentary.isEmpty()) {
            return List.of();
        }
        return commentary.stream()
                .filter(each -> each.scope() == CommentaryScope.INDICATOR)
                .filter(each -> each.action().equals(action.name()))
                .filter(each -> !Placeholder.is(each.text()))
                .filter(each -> each.period().equals(report)
                        || grounds.stream()
                                .anyMatch(
                                        ground -> ground.result().due().period().equals(each.period())))
                .toList();
    }
}
