package org.ragstone.policy.drools;

import java.util.List;
import java.util.Optional;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.ragstone.model.Cancellation;
import org.ragstone.policy.Consequences;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.language.ConcludedFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;

/**
 * Gathers what the rules of one session say, and hands on to later rules what they can look at. Public because the
 * code that Drools generates calls it; not thread-safe.
 */
public final class SessionConsequences {
    private final List<PolicyRule> rules;
    private final Consequences consequences = new Consequences();

    SessionConsequences(List<PolicyRule> rules) {
        this.rules = rules;
    }

    /** Called when the rule at the index fires. */
    public void conclude(KnowledgeHelper drools, int index) {
        Cancellation.check();
        List<Fact> matched =
                drools.getMatch().getObjects().stream().map(Fact.class::cast).toList();
        conclude(index, matched).ifPresent(drools::insert);
    }

    /** Takes note of what the rule at the index says of the facts it matched: the fact that later rules can look at. */
    Optional<ConcludedFact> conclude(int index, List<Fact> matched) {
        return consequences.conclude(rules.get(index), matched);
    }

    PolicyAnswer answer() {
        return consequences.answer();
    }
}
