package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Period;
import org.ragstone.policy.Conclusion;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.ResultFact;

/**
 * For how long results had had their last status before the period that is judged, by the rules that judge it: whatever was
 * published then, and at most {@link Measure#MOST_PERIODS_BEFORE} back.
 */
final class StatusHistory {
    static final StatusHistory NONE = new StatusHistory();

    private final IdentityHashMap<DueResult, Run> runs = new IdentityHashMap<>();

    private StatusHistory() {}

    /** Periods in a row, up to the one before, with one status. */
    record Run(String outcome, int periods, Period oldest) {}

    /** The status that a result had before, or empty where there was none. */
    Optional<Run> before(DueResult due) {
        return Optional.ofNullable(runs.get(due));
    }

    /**
     * Steps back period by period with those results whose status goes on, so that no more is judged than is counted.
     *
     * @throws CancellationException if the thread is interrupted before the end
     */
    static StatusHistory of(
            List<DueResult> due, PolicySet policy, Function<DueResult, JoinedResult> join, ResultIndex results) {
        StatusHistory history = new StatusHistory();
        List<DueResult> open = due;
        for (int back = 1; back <= Measure.MOST_PERIODS_BEFORE && !open.isEmpty(); back++) {
            open = history.stepBack(back, open, policy, join, results);
        }
        return history;
    }

    /** The results that had the same status in all periods so far. */
    private List<DueResult> stepBack(
            int back,
            List<DueResult> open,
            PolicySet policy,
            Function<DueResult, JoinedResult> join,
            ResultIndex results) {
        List<DueResult> goOn = new ArrayList<>();
        for (List<DueResult> group : Evaluator.groups(open)) {
            Cancellation.check();
            IdentityHashMap<DueResult, JoinedResult> earlier = new IdentityHashMap<>();
            group.forEach(each ->
                    DueResults.before(each, back, results).map(join).ifPresent(joined -> earlier.put(each, joined)));
            Map<ResultFact, String> statuses = statuses(earlier.values(), policy);
            for (DueResult each : group) {
                JoinedResult joined = earlier.get(each);
                String status = joined == null ? null : statuses.get(joined.fact());
                if (joined != null && status != null && count(each, status, back, joined)) {
                    goOn.add(each);
                }
            }
        }
        return goOn;
    }

    private boolean count(DueResult due, String status, int back, JoinedResult earlier) {
        Run run = runs.get(due);
        if (run != null && !run.outcome().equals(status)) {
            return false;
        }
        runs.put(due, new Run(status, back, earlier.due().period()));
        return true;
    }

    /** Where the rules give none or two there is no status, and nothing goes on in a row. */
    private static Map<ResultFact, String> statuses(Collection<JoinedResult> results, PolicySet policy) {
        List<Fact> facts =
                results.stream().flatMap(result -> result.facts().stream()).toList();
        Map<ResultFact, Set<String>> found = policy.apply(facts).conclusions().stream()
                .filter(each -> each.kind().isStatus())
                .collect(Collectors.groupingBy(
                        Conclusion::result, Collectors.mapping(Conclusion::outcome, Collectors.toSet())));
        Map<ResultFact, String> statuses = new HashMap<>();
        found.forEach((result, outcomes) -> {
            if (outcomes.size() == 1) {
                statuses.put(result, outcomes.iterator().next());
            }
        });
        return statuses;
    }
}
