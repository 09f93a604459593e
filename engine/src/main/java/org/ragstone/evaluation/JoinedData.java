package org.ragstone.evaluation;

import java.util.List;
import org.ragstone.model.DataSet;
import org.ragstone.policy.language.Fact;

/**
 * The due results of a data set with the facts that rules look at, kept so that they can be judged by other rules of the
 * same edition. Made by {@link Evaluator#join}. Immutable and thread-safe.
 */
public final class JoinedData {
    private final DataSet data;
    private final List<JoinedResult> results;

    JoinedData(DataSet data, List<JoinedResult> results) {
        this.data = data;
        this.results = List.copyOf(results);
    }

    DataSet data() {
        return data;
    }

    List<JoinedResult> results() {
        return results;
    }

    /** The facts that are given of each due result, in the order of the results. */
    public List<List<Fact>> facts() {
        return results.stream().map(JoinedResult::facts).toList();
    }
}
