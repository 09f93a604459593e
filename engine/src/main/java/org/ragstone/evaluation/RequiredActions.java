package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Post;
import org.ragstone.framework.Posts;
import org.ragstone.framework.Word;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Placeholder;

/** Gathers what somebody must do about an indicator: once for an action and each post that must, with every result that calls for it. */
final class RequiredActions {
    private final IndicatorData data;
    private final Period report;
    private final Posts posts;

    private RequiredActions(IndicatorData data, Period report, Posts posts) {
        this.data = data;
        this.report = report;
        this.posts = posts;
    }

    /** In the order of the edition's words, and of the posts of each. */
    static List<RequiredAction> of(IndicatorData data, Period report, List<JudgedResult> results, Edition edition) {
        List<RequiredAction.Ground> all = grounds(results);
        if (all.isEmpty()) {
            return List.of();
        }
        RequiredActions required =
                new RequiredActions(data, report, edition.words().posts());
        // Each finding has the edition's one word, and the grounds of a word stay in the order of the results.
        all.sort(Comparator.comparingInt(RequiredActions::position));
        List<RequiredAction> actions = new ArrayList<>(1);
        for (int from = 0, to; from < all.size(); from = to) {
            to = from + 1;
            while (to < all.size() && position(all.get(to)) == position(all.get(from))) {
                to++;
            }
            required.add(all.get(from).finding().word(), all.subList(from, to), actions);
        }
        return actions;
    }

    private static int position(RequiredAction.Ground ground) {
        return ground.finding().word().position();
    }

    private void add(Word action, List<RequiredAction.Ground> grounds, List<RequiredAction> actions) {
        Indicator indicator = data.indicator();
        List<Commentary> texts = texts(action, grounds);
        if (action.posts().isEmpty()) {
            actions.add(new RequiredAction(
                    indicator, report, action, Optional.empty(), indicator.post(action.by()), grounds, texts));
        }
        for (Post post : action.posts()) {
            List<Commentary> own = texts.stream()
                    .filter(each -> posts.signed(each.post(), indicator).contains(post))
                    .toList();
            actions.add(new RequiredAction(
                    indicator, report, action, Optional.of(post), post.holder(indicator), grounds, own));
        }
    }

    private static List<RequiredAction.Ground> grounds(List<JudgedResult> results) {
        List<RequiredAction.Ground> grounds = List.of();
        for (JudgedResult result : results) {
            for (Finding action : result.actions()) {
                grounds = grounds.isEmpty() ? new ArrayList<>() : grounds;
                grounds.add(new RequiredAction.Ground(result, action));
            }
        }
        return grounds;
    }

    /** What anybody wrote in answer to the action. */
    private List<Commentary> texts(Word action, List<RequiredAction.Ground> grounds) {
        if (data.commentary().isEmpty()) {
            return List.of();
        }
        return data.commentary().stream()
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
