package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.DataSet;
import org.ragstone.model.Indicator;

/** Gathers what somebody must do: once for an indicator and an action, with every result that calls for it. */
final class RequiredActions {
    private final Edition edition;
    private final DataSet data;
    private final Map<String, List<Commentary>> commentary = new HashMap<>();

    RequiredActions(Edition edition, DataSet data) {
        this.edition = edition;
        this.data = data;
        data.commentary().stream()
                .filter(each -> each.scope() == CommentaryScope.INDICATOR)
                .forEach(each -> commentary
                        .computeIfAbsent(each.ref(), ref -> new ArrayList<>())
                        .add(each));
    }

    /** In the order of the data set's indicators, then of the edition's words. */
    List<RequiredAction> of(List<JudgedResult> results) {
        Map<Indicator, List<JudgedResult>> byIndicator = results.stream()
                .collect(
                        Collectors.groupingBy(each -> each.due().indicator(), LinkedHashMap::new, Collectors.toList()));
        List<RequiredAction> actions = new ArrayList<>();
        byIndicator.forEach((indicator, own) -> edition.words().actions().all().forEach(action -> {
            List<RequiredAction.Ground> grounds = grounds(action, own);
            if (!grounds.isEmpty()) {
                actions.add(action(indicator, action, grounds));
            }
        }));
        return actions;
    }

    private static List<RequiredAction.Ground> grounds(Word action, List<JudgedResult> results) {
        return results.stream()
                .flatMap(result -> result.actions().stream()
                        .filter(finding -> finding.outcome().equals(action.name()))
                        .map(finding -> new RequiredAction.Ground(result, finding)))
                .toList();
    }

    private RequiredAction action(Indicator indicator, Word action, List<RequiredAction.Ground> grounds) {
        RequiredAction open = new RequiredAction(
                indicator, data.header().period(), action, indicator.post(action.by()), false, grounds);
        return commentary.getOrDefault(indicator.ref(), List.of()).stream().anyMatch(open::isAnsweredBy)
                ? open.asAnswered()
                : open;
    }
}
