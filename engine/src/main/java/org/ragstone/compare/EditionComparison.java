package org.ragstone.compare;

import java.util.List;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;

/** Two editions held side by side: their rules over every combination, and each of some data sets. */
public record EditionComparison(Edition before, Edition after, PolicyComparison policy, List<DataComparison> data) {
    public EditionComparison {
        data = List.copyOf(data);
    }

    /** @throws org.ragstone.policy.PolicyFailure if rules do not come to an end or fail */
    public static EditionComparison of(Evaluator before, Evaluator after, List<NamedData> data) {
        return new EditionComparison(
                before.edition(),
                after.edition(),
                PolicyComparison.of(before, after),
                data.stream()
                        .map(each -> DataComparison.of(each, before, after))
                        .toList());
    }
}
