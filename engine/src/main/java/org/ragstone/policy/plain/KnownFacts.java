package org.ragstone.policy.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason.Seen;
import org.ragstone.policy.plain.NearMiss.Unmet;

/** All that is known of one result once the rules have spoken: what is given, and what they concluded. Thread-safe. */
public final class KnownFacts {
    private final OneResult reading;
    private final List<Fact> facts;

    /** @param rules as the gate approved them, in reading order */
    public KnownFacts(List<PolicyRule> rules, List<Fact> given) {
        this.reading = new OneResult(rules);
        this.facts = List.copyOf(reading.known(given));
    }

    /** Every choice of these facts, one for each pattern, that fulfils the rule: it need not be one of those that spoke. */
    public List<List<Fact>> matches(PolicyRule rule) {
        return reading.matched(rule, facts);
    }

    /**
     * What the rule finds wanting in the facts that come nearest to what it looks for.
     *
     * @param subjects the facts that it may say its word of
     */
    public NearMiss nearMiss(PolicyRule rule, Predicate<Fact> subjects) {
        for (int i = 0; i < rule.patterns().size(); i++) {
            FactPattern pattern = rule.patterns().get(i);
            boolean isSubject = i == rule.subject();
            Optional<List<Unmet>> fewest = facts.stream()
                    .filter(fact -> fact.type() == pattern.fact())
                    .filter(fact -> !isSubject || subjects.test(fact))
                    .map(fact -> unmet(pattern, fact))
                    .min(Comparator.comparing(List::size));
            if (fewest.isEmpty()) {
                return new NearMiss(rule, Optional.of(pattern.fact()), List.of());
            }
            if (!fewest.get().isEmpty()) {
                return new NearMiss(rule, Optional.empty(), fewest.get());
            }
        }
        return new NearMiss(rule, Optional.empty(), List.of());
    }

    private static List<Unmet> unmet(FactPattern pattern, Fact fact) {
        return pattern.conditions().stream()
                .filter(condition -> !condition.isMetBy(fact))
                .map(condition -> new Unmet(condition, Seen.of(pattern, condition, fact)))
                .toList();
    }
}
