package org.ragstone.policy.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.policy.FactRef;
import org.ragstone.policy.Firing;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/** What rules say of the facts of one result. */
final class OneResult extends InReadingOrder<OneResult.NamedFact> {
    private final List<PolicyRule> rules;
    private final List<Firing> firings = new ArrayList<>();

    OneResult(List<PolicyRule> rules) {
        super(rules);
        this.rules = rules;
    }

    /** A fact, and what an answer calls it. */
    record NamedFact(Fact fact, FactRef ref) {}

    PolicyAnswer apply(List<Fact> given) {
        read(named(given));
        return new PolicyAnswer(firings);
    }

    /** What is given, and all that the rules made of it. */
    List<Fact> known(List<Fact> given) {
        return facts(read(named(given)));
    }

    private static List<NamedFact> named(List<Fact> facts) {
        List<NamedFact> named = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            named.add(new NamedFact(fact, new FactRef.Given(fact.type(), fact.key())));
        }
        return named;
    }

    private static List<FactRef> refs(List<NamedFact> named) {
        List<FactRef> refs = new ArrayList<>(named.size());
        for (NamedFact each : named) {
            refs.add(each.ref());
        }
        return refs;
    }

    private static List<Fact> facts(List<NamedFact> named) {
        List<Fact> facts = new ArrayList<>(named.size());
        for (NamedFact each : named) {
            facts.add(each.fact());
        }
        return facts;
    }

    @Override
    protected FactType type(NamedFact named) {
        return named.fact().type();
    }

    @Override
    protected Object answer(NamedFact named, Field field) {
        return field.answer(named.fact());
    }

    @Override
    protected Optional<NamedFact> conclude(PolicyRule rule, List<NamedFact> matched) {
        FactRef made = new FactRef.Concluded(firings.size());
        firings.add(new Firing(place(rule), refs(matched)));
        return rule.verb().make(new Reason(rule, facts(matched))).map(fact -> new NamedFact(fact, made));
    }

    @SuppressWarnings("ReferenceEquality") // to compare rules by all that they are takes long
    private int place(PolicyRule rule) {
        int place = 0;
        while (rules.get(place) != rule) {
            place++;
        }
        return place;
    }
}
