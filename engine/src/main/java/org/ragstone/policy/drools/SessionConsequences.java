package org.ragstone.policy.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.ragstone.model.Cancellation;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.language.ConcludedFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/** Takes note of what fires in a session, and hands on to later rules what they can look at. Not thread-safe. */
final class SessionConsequences {
    private final List<PolicyRule> rules;
    private final FiredRules fired = new FiredRules();

    SessionConsequences(List<PolicyRule> rules) {
        this.rules = rules;
    }

    /** Called when the rule at the index fires. */
    void conclude(KnowledgeHelper drools, int index) {
        Cancellation.check();
        List<Fact> matched = new ArrayList<>();
        drools.getMatch().getObjects().forEach(each -> matched.add((Fact) each));
        conclude(index, matched).ifPresent(drools::insert);
    }

    /** Takes note of what the rule at the index says of the facts it matched: the fact that later rules can look at. */
    Optional<ConcludedFact> conclude(int index, List<Fact> matched) {
        Optional<ConcludedFact> made = rules.get(index).verb().make(new Reason(rules.get(index), matched));
        fired.add(index, matched, made);
        return made;
    }

    /** What was said of the result that these facts are given of. */
    PolicyAnswer answer(List<Fact> given) {
        return fired.answer(given);
    }
}
