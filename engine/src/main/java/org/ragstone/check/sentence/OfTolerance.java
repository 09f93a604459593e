package org.ragstone.check.sentence;

import java.util.List;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.policy.language.PolicyRule;

/** Compares what is said of an indicator's own tolerance, where the rule is not the other side of what the sentence says. */
record OfTolerance(Policy policy, Among<ToleranceAnswer> tolerances) implements Comparing {
    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        return policy.namesOthersAlone(cited, rule) ? List.of() : tolerances.differences(cited, rule);
    }
}
