package org.ragstone.policy.plain;

import java.util.List;
import java.util.Optional;
import org.ragstone.policy.Consequences;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.language.ConcludedFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;

/** What rules conclude of the facts of one result. */
final class OneResult extends InReadingOrder<Fact> {
    private final Consequences consequences = new Consequences();

    OneResult(List<PolicyRule> rules) {
        super(rules);
    }

    PolicyAnswer apply(List<Fact> given) {
        read(given);
        return consequences.answer();
    }

    /** What is given, and all that the rules made of it. */
    List<Fact> known(List<Fact> given) {
        return read(given);
    }

    List<List<Fact>> matched(PolicyRule rule, List<Fact> facts) {
        return matches(rule, facts);
    }

    @Override
    protected FactType type(Fact fact) {
        return fact.type();
    }

    @Override
    protected Object answer(Fact fact, Field field) {
        return field.answer(fact);
    }

    @Override
    protected Optional<ConcludedFact> conclude(PolicyRule rule, List<Fact> matched) {
        return consequences.conclude(rule, matched);
    }
}
