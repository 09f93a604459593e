package org.ragstone.compare;

import java.util.List;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;

/**
 * A data set judged by two editions, and every status, direction, alert and action that differs. {@code asked} is of whom an action
 * is required by one of them alone, where both require it.
 */
public record DataComparison(
        String name, Evaluation before, Evaluation after, List<ResultChange> changes, List<AskedChange> asked) {
    public DataComparison {
        changes = List.copyOf(changes);
        asked = List.copyOf(asked);
    }

    /**
     * The data set judged by both. Words of it that one of them does not declare match no rule of that one.
     *
     * @throws org.ragstone.policy.PolicyFailure if rules do not come to an end or fail
     */
    public static DataComparison of(NamedData data, Evaluator before, Evaluator after) {
        Evaluation one = before.evaluate(data.data());
        Evaluation other = after.evaluate(data.data());
        return new DataComparison(
                data.name(),
                one,
                other,
                Changes.of(one.results(), other.results()),
                AskedChange.between(one.requiredActions(), other.requiredActions()));
    }

    /** How many results differ in anything. */
    public long changedResults() {
        return Changes.results(changes);
    }
}
