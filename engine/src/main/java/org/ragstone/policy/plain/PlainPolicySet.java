package org.ragstone.policy.plain;

import java.util.List;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;

/**
 * Rules applied without being compiled. It concludes what the compiled ones do, of few results much sooner, and of many
 * later. Immutable and thread-safe.
 */
public final class PlainPolicySet implements PolicySet {
    private final List<PolicyRule> rules;

    /** @param rules as the gate approved them, in reading order */
    public PlainPolicySet(List<PolicyRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<PolicyRule> rules() {
        return rules;
    }

    @Override
    public PolicyAnswer apply(List<Fact> given) {
        return new OneResult(rules).apply(given);
    }
}
