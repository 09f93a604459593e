package org.ragstone.policy.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.policy.FactRef;
import org.ragstone.policy.Firing;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.language.ConcludedFact;
import org.ragstone.policy.language.Fact;

/** The rules that fired for one result, in whatever order they did, put into that of an answer. Not thread-safe. */
final class FiredRules {
    static final PolicyAnswer NOTHING = new PolicyAnswer(List.of());

    private final List<Fired> all = new ArrayList<>();

    /** A rule, the facts it matched, and the one that was made of them. */
    private record Fired(int rule, List<Fact> matched, Optional<ConcludedFact> made) {}

    /** Where a fact stands among those of its result, and what an answer calls it. */
    private record Placed(int place, FactRef ref) {}

    void add(int rule, List<Fact> matched, Optional<ConcludedFact> made) {
        all.add(new Fired(rule, matched, made));
    }

    PolicyAnswer answer(List<Fact> given) {
        Map<Fact, Placed> placed = new IdentityHashMap<>();
        for (Fact fact : given) {
            placed.put(fact, new Placed(placed.size(), new FactRef.Given(fact.type(), fact.key())));
        }
        // What a rule looks at was concluded by rules before it, so that is placed by the time it is looked up.
        all.sort(Comparator.comparingInt(Fired::rule));
        List<Firing> firings = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            while (to < all.size() && all.get(to).rule() == all.get(from).rule()) {
                to++;
            }
            for (Fired each : inOrder(all.subList(from, to), placed)) {
                FactRef concluded = new FactRef.Concluded(firings.size());
                firings.add(new Firing(
                        each.rule(),
                        each.matched().stream()
                                .map(fact -> placed.get(fact).ref())
                                .toList()));
                each.made().ifPresent(fact -> placed.put(fact, new Placed(placed.size(), concluded)));
            }
            from = to;
        }
        return new PolicyAnswer(firings);
    }

    /** The firings of one rule, by the places of the facts that it matched. */
    private static List<Fired> inOrder(List<Fired> ofOneRule, Map<Fact, Placed> placed) {
        if (ofOneRule.size() == 1) {
            return ofOneRule;
        }
        Comparator<Fired> byPlace = Comparator.comparingInt(
                each -> placed.get(each.matched().get(0)).place());
        return ofOneRule.stream()
                .sorted(byPlace.thenComparingInt(
                        each -> placed.get(each.matched().get(each.matched().size() - 1))
                                .place()))
                .toList();
    }
}
