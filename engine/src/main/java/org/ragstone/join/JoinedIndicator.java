package org.ragstone.join;

import java.util.List;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.policy.language.Fact;

/**
 * An indicator with its due results, each beside what it is held against, kept so that it can be judged more than once. Made by
 * {@code Evaluator.join}. Immutable and thread-safe.
 */
public final class JoinedIndicator {
    private final IndicatorData data;
    private final Period report;
    private final IndicatorIndex index;
    private final List<JoinedResult> results;

    public JoinedIndicator(IndicatorData data, Period report, IndicatorIndex index, List<JoinedResult> results) {
        this.data = data;
        this.report = report;
        this.index = index;
        this.results = results;
    }

    public IndicatorData data() {
        return data;
    }

    public Period report() {
        return report;
    }

    /** How it was joined, and for which rules. */
    public Join join() {
        return index.join();
    }

    /** All that is said of it, by what is asked. */
    public IndicatorIndex index() {
        return index;
    }

    public List<JoinedResult> results() {
        return results;
    }

    /** The facts of each due result, in the order of the results, with whatever rules of the edition may compare it with. */
    public List<List<Fact>> facts() {
        return results.stream().map(JoinedResult::allFacts).toList();
    }
}
