package org.ragstone.policy.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.ragstone.policy.FactRef;
import org.ragstone.policy.Firing;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.language.ConcludedFact;
import org.ragstone.policy.language.Fact;

/** The rules that fired for one result, in whatever order they did, put into that of an answer. Not thread-safe. */
final class FiredRules {
    private final List<Fired> all = new ArrayList<>();

    /** A rule, the facts it matched, and the one that was made of them. */
    private record Fired(int rule, List<Fact> matched, Optional<ConcludedFact> made) {}

    /** The facts of the result: where each stands among them, and what an answer calls it. */
    private static final class Facts {
        private final IdentityHashMap<Fact, Integer> places = new IdentityHashMap<>();
        private final List<FactRef> refs = new ArrayList<>();

        void add(Fact fact, FactRef ref) {
            places.put(fact, refs.size());
            refs.add(ref);
        }

        int place(Fact fact) {
            Integer place = places.get(fact);
            if (place == null) {
                throw new IllegalStateException(fact + " was concluded by no rule before");
            }
            return place;
        }

        FactRef ref(Fact fact) {
            return refs.get(place(fact));
        }
    }

    void add(int rule, List<Fact> matched, Optional<ConcludedFact> made) {
        all.add(new Fired(rule, matched, made));
    }

    PolicyAnswer answer(List<Fact> given) {
        Facts facts = new Facts();
        given.forEach(fact -> facts.add(fact, new FactRef.Given(fact.type(), fact.key())));
        // What a rule looks at was concluded by rules before it, so that is there by the time it is looked up.
        all.sort(Comparator.comparingInt(Fired::rule));
        List<Firing> firings = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            int to = from + 1;
            while (to < all.size() && all.get(to).rule() == all.get(from).rule()) {
                to++;
            }
            for (Fired each : inOrder(all.subList(from, to), facts)) {
                FactRef concluded = new FactRef.Concluded(firings.size());
                firings.add(new Firing(
                        each.rule(), each.matched().stream().map(facts::ref).toList()));
                each.made().ifPresent(fact -> facts.add(fact, concluded));
            }
            from = to;
        }
        return new PolicyAnswer(firings);
    }

    /** The firings of one rule, by the places of the facts that it matched, of which there are two at most. */
    private static List<Fired> inOrder(List<Fired> ofOneRule, Facts facts) {
        if (ofOneRule.size() == 1) {
            return ofOneRule;
        }
        Comparator<Fired> byFirst =
                Comparator.comparingInt(each -> facts.place(each.matched().get(0)));
        Comparator<Fired> byLast = Comparator.comparingInt(
                each -> facts.place(each.matched().get(each.matched().size() - 1)));
        return ofOneRule.stream().sorted(byFirst.thenComparing(byLast)).toList();
    }
}
