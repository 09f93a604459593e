package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.Warning;
import org.ragstone.warning.PostAsked;
import org.ragstone.warning.ResultAsJudged;
import org.ragstone.warning.Warnings;

/**
 * An indicator judged: its due results in the order of their bases, what somebody must do about it, and where the rules leave a
 * gap or contradict each other. It holds its own rows and no other's. Immutable and thread-safe.
 */
public final class JudgedIndicator {
    private final IndicatorData data;
    private final Supplier<JoinedIndicator> joined;
    private final List<JudgedResult> results;
    private final List<RequiredAction> requiredActions;
    private final List<Problem> problems;

    JudgedIndicator(
            IndicatorData data,
            Supplier<JoinedIndicator> joined,
            List<JudgedResult> results,
            List<RequiredAction> requiredActions,
            List<Problem> problems) {
        this.data = data;
        this.joined = joined;
        this.results = results.size() == 1 ? List.of(results.get(0)) : List.copyOf(results);
        this.requiredActions =
                requiredActions.size() == 1 ? List.of(requiredActions.get(0)) : List.copyOf(requiredActions);
        this.problems = List.copyOf(problems);
    }

    /** All that its data set says of it. */
    public IndicatorData data() {
        return data;
    }

    public Indicator indicator() {
        return data.indicator();
    }

    public List<JudgedResult> results() {
        return results;
    }

    public List<RequiredAction> requiredActions() {
        return requiredActions;
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * What makes no sense in what it reported or is held against; looked for each time it is asked.
     *
     * @param warnings those of the data set that it is of
     */
    List<Warning> warnings(Warnings warnings) {
        return warnings.of(joined(), this::judgedAs, postsAsked());
    }

    private List<ResultAsJudged> judgedAs() {
        return results.stream().map(this::judgedAs).toList();
    }

    private List<PostAsked> postsAsked() {
        if (requiredActions.isEmpty()) {
            return List.of();
        }
        List<PostAsked> asked = new ArrayList<>(0);
        for (RequiredAction action : requiredActions) {
            action.post().ifPresent(post -> asked.add(new PostAsked(action.action(), post, action.answered())));
        }
        return asked;
    }

    private ResultAsJudged judgedAs(JudgedResult result) {
        // Of one result none is counted twice.
        return result.judgedAs(results.size() < 2 ? List.of() : columns(result));
    }

    /** Those of the totals in which a result is one of the total. */
    private List<String> columns(JudgedResult result) {
        Edition edition = joined().join().edition();
        List<String> columns = new ArrayList<>(1);
        for (String column : edition.columns().keySet()) {
            if (Tally.isInTotal(edition, column, result)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** What it was judged from. */
    JoinedIndicator joined() {
        return joined.get();
    }

    /** All that was written of it, whatever the period. */
    public List<Commentary> commentary() {
        return data.commentary();
    }

    /** What was written of itself for the report's period, or that of a result. */
    public List<Commentary> commentaryFor(Period report) {
        return commentary().stream()
                .filter(each -> each.scope() == CommentaryScope.INDICATOR && isFor(each.period(), report))
                .toList();
    }

    private boolean isFor(Period period, Period report) {
        return period.equals(report)
                || results.stream().anyMatch(result -> result.due().period().equals(period));
    }

    /** What was written of it for the report's period, or that of a result, and answers no required action. */
    public List<Commentary> otherCommentary(Period report) {
        Set<Commentary> answers = requiredActions.stream()
                .flatMap(action -> action.answers().stream())
                .collect(Collectors.toSet());
        return commentary().stream()
                .filter(each -> isFor(each.period(), report))
                .filter(each -> !answers.contains(each))
                .toList();
    }
}
