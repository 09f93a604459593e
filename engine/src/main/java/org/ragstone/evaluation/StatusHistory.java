package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.evaluation.JoinedResult.StatusBefore;
import org.ragstone.model.Cancellation;
import org.ragstone.policy.Conclusion;
import org.ragstone.policy.Fact;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.ResultFact;

/**
 * What the statuses of earlier periods would have been by the rules that judge this one: as far back as there are figures,
 * whatever was published then.
 */
final class StatusHistory {
    static final StatusHistory NONE = new StatusHistory(Map.of());

    // Enough results to share a session's cost, few enough that none is large.
    private static final int GROUP = 25;

    private final Map<DueResult, List<StatusBefore>> before;

    private StatusHistory(Map<DueResult, List<StatusBefore>> before) {
        this.before = before;
    }

    List<StatusBefore> before(DueResult due) {
        return before.getOrDefault(due, List.of());
    }

    /** @throws CancellationException if the thread is interrupted before the end */
    static StatusHistory of(
            List<DueResult> due, PolicySet policy, Function<DueResult, JoinedResult> join, ResultBook results) {
        List<JoinedResult> earlier = new ArrayList<>();
        Map<DueResult, List<JoinedResult>> byResult = new HashMap<>();
        for (DueResult each : due) {
            List<JoinedResult> own =
                    DueResults.before(each, results).stream().map(join).toList();
            byResult.put(each, own);
            earlier.addAll(own);
        }
        Map<ResultFact, String> statuses = statuses(earlier, policy);
        Map<DueResult, List<StatusBefore>> before = new HashMap<>();
        byResult.forEach((each, own) -> before.put(
                each,
                own.stream()
                        .map(joined ->
                                new StatusBefore(joined.due().period(), statuses.getOrDefault(joined.fact(), "")))
                        .toList()));
        return new StatusHistory(before);
    }

    /** Where the rules give none or two there is no status, and nothing goes on in a row. */
    private static Map<ResultFact, String> statuses(List<JoinedResult> results, PolicySet policy) {
        Map<ResultFact, String> statuses = new HashMap<>();
        for (int from = 0; from < results.size(); from += GROUP) {
            Cancellation.check();
            List<Fact> facts = results.subList(from, Math.min(from + GROUP, results.size())).stream()
                    .flatMap(result -> result.facts().stream())
                    .toList();
            Map<ResultFact, Set<String>> found = policy.apply(facts).conclusions().stream()
                    .filter(each -> each.kind().isStatus())
                    .collect(Collectors.groupingBy(
                            Conclusion::result, Collectors.mapping(Conclusion::outcome, Collectors.toSet())));
            found.forEach((result, outcomes) -> {
                if (outcomes.size() == 1) {
                    statuses.put(result, outcomes.iterator().next());
                }
            });
        }
        return statuses;
    }
}
