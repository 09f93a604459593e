package org.ragstone.evaluation;

import java.util.List;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.policy.language.Fact;

/**
 * An indicator with its due results, each beside what it is held against, kept so that it can be judged more than once. Made by
 * {@link Evaluator#join}. Immutable and thread-safe.
 */
public final class JoinedIndicator {
    private final IndicatorData data;
    private final Period report;
    private final Join join;
    private final List<JoinedResult> results;

    JoinedIndicator(IndicatorData data, Period report, Join join, List<JoinedResult> results) {
        this.data = data;
        this.report = report;
        this.join = join;
        this.results = results;
    }

    IndicatorData data() {
        return data;
    }

    Period report() {
        return report;
    }

    boolean isJoinedBy(Join other) {
        return join == other;
    }

    List<JoinedResult> results() {
        return results;
    }

    /** The facts of each due result, in the order of the results, with whatever rules of the edition may compare it with. */
    public List<List<Fact>> facts() {
        return results.stream().map(JoinedResult::allFacts).toList();
    }
}
