package org.ragstone.policy.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;

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
    public PolicyAnswer apply(List<Fact> facts) {
        Map<ResultFact, List<Fact>> byResult = facts.stream().collect(Collectors.groupingBy(Fact::result));
        List<PolicyAnswer> answers = byResult.values().stream()
                .map(own -> new OneResult(rules).apply(own))
                .toList();
        return new PolicyAnswer(
                answers.stream().flatMap(each -> each.conclusions().stream()).toList(),
                answers.stream().flatMap(each -> each.judgements().stream()).toList());
    }
}
