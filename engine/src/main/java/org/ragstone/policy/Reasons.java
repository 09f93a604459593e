package org.ragstone.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ragstone.policy.language.ConcludedFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/**
 * The reasons behind what rules said of one result: an answer put together with the facts that it speaks of. Each is made when
 * it is asked for. Not thread-safe.
 */
public final class Reasons {
    private final List<PolicyRule> rules;
    private final PolicyAnswer answer;
    private final List<Fact> given;
    private final Made[] made;

    /**
     * @param rules those that gave the answer, in reading order
     * @param given the facts that they gave it of
     */
    public Reasons(List<PolicyRule> rules, PolicyAnswer answer, List<Fact> given) {
        this.rules = rules;
        this.answer = answer;
        this.given = given;
        this.made = new Made[answer.firings().size()];
    }

    private record Made(Reason reason, Optional<ConcludedFact> fact) {}

    private Made made(int firing) {
        Made known = made[firing];
        if (known == null) {
            Firing fired = answer.firings().get(firing);
            PolicyRule rule = rules.get(fired.rule());
            Reason reason = new Reason(rule, facts(fired.facts()));
            known = new Made(reason, rule.verb().make(reason));
            made[firing] = known;
        }
        return known;
    }

    // Loops, here and below: reasons are made of every mutant of every rule.
    private List<Fact> facts(List<FactRef> refs) {
        List<Fact> facts = new ArrayList<>(refs.size());
        for (FactRef ref : refs) {
            facts.add(fact(ref));
        }
        return facts;
    }

    private Fact fact(FactRef ref) {
        if (ref instanceof FactRef.Concluded by) {
            return made(by.firing()).fact().orElseThrow();
        }
        FactRef.Given wanted = (FactRef.Given) ref;
        for (Fact fact : given) {
            if (fact.type() == wanted.type() && fact.key().equals(wanted.key())) {
                return fact;
            }
        }
        throw new IllegalStateException(wanted + " was not given");
    }

    /** The reason behind a firing of the answer. */
    public Reason of(int firing) {
        return made(firing).reason();
    }

    /** The reason behind each firing, in the order of the answer. */
    public List<Reason> all() {
        List<Reason> all = new ArrayList<>(made.length);
        for (int i = 0; i < made.length; i++) {
            all.add(of(i));
        }
        return all;
    }

    /** The facts of the type that were concluded. */
    public List<Fact> concluded(FactType type) {
        return IntStream.range(0, made.length)
                .filter(each -> rules.get(answer.firings().get(each).rule())
                        .verb()
                        .makes()
                        .filter(type::equals)
                        .isPresent())
                .mapToObj(each -> (Fact) made(each).fact().orElseThrow())
                .toList();
    }
}
