package org.ragstone.policy.drools;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.ragstone.framework.Edition;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicyFailure;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;

/** Runs each result in a session of its own. */
final class DroolsPolicySet implements PolicySet {
    private final Edition edition;
    private final List<PolicyRule> rules;
    private final KieBase base;

    DroolsPolicySet(Edition edition, List<PolicyRule> rules, KieBase base) {
        this.edition = edition;
        this.rules = rules;
        this.base = base;
    }

    @Override
    public List<PolicyRule> rules() {
        return rules;
    }

    @Override
    public PolicyAnswer apply(List<Fact> given) {
        if (rules.isEmpty()) {
            return PolicyAnswer.NOTHING;
        }
        SessionConsequences consequences = new SessionConsequences(rules);
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(Descriptors.CONSEQUENCES, consequences);
            given.forEach(session::insert);
            int limit = mostFirings(given.size());
            if (session.fireAllRules(limit) >= limit) {
                throw new PolicyFailure(
                        edition,
                        "the rules did not come to an end",
                        new IllegalStateException(limit + " firings for " + given.size() + " facts"));
            }
            return consequences.answer(given);
        } catch (ProblemsException | CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw cancellation(e).orElseGet(() -> new PolicyFailure(edition, "the rules failed", e));
        } finally {
            session.dispose();
        }
    }

    /** Drools wraps what is thrown while a rule fires. */
    private static Optional<RuntimeException> cancellation(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(CancellationException.class::isInstance)
                .map(CancellationException.class::cast)
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    /**
     * A rule fires once for each fact, or pair of facts, of a result; this is far beyond what that can come to. Since a
     * firing adds one fact at most, it bounds the facts too.
     */
    private int mostFirings(int facts) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(10_000L, 4L * (facts + 1) * (rules.size() + 1)));
    }
}
