package org.ragstone.policy.drools;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.ragstone.policy.Fact;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicyFailure;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.PolicyRule;

/** Runs each group of results in a session of its own. */
final class DroolsPolicySet implements PolicySet {
    private final String edition;
    private final List<PolicyRule> rules;
    private final KieBase base;

    DroolsPolicySet(String edition, List<PolicyRule> rules, KieBase base) {
        this.edition = edition;
        this.rules = rules;
        this.base = base;
    }

    @Override
    public List<PolicyRule> rules() {
        return rules;
    }

    @Override
    public PolicyAnswer apply(List<Fact> facts) {
        if (rules.isEmpty()) {
            return new PolicyAnswer(List.of(), List.of());
        }
        Conclusions conclusions = new Conclusions(rules);
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(Descriptors.CONCLUSIONS, conclusions);
            facts.forEach(session::insert);
            int limit = mostFirings(facts.size());
            if (session.fireAllRules(limit) >= limit) {
                throw new PolicyFailure("the rules of " + edition + " did not come to an end");
            }
        } catch (PolicyFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PolicyFailure("the rules of " + edition + " failed", e);
        } finally {
            session.dispose();
        }
        return conclusions.answer();
    }

    /** A rule fires once for each fact, or pair of facts, of a result; this is far beyond what that can come to. */
    private int mostFirings(int facts) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(10_000L, 4L * (facts + 1) * (rules.size() + 1)));
    }
}
