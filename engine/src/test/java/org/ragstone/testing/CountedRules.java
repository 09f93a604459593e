package org.ragstone.testing;

import java.util.List;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.PlainPolicySet;

/** Runs rules, and counts how often it is asked to. */
public final class CountedRules implements PolicySet {
    private final PolicySet policy;
    private int runs;

    public CountedRules(List<PolicyRule> rules) {
        this.policy = new PlainPolicySet(rules);
    }

    public int runs() {
        return runs;
    }

    @Override
    public List<PolicyRule> rules() {
        return policy.rules();
    }

    @Override
    public PolicyAnswer apply(List<Fact> given) {
        runs++;
        return policy.apply(given);
    }
}
