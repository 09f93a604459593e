package org.ragstone.policy.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason.Seen;
import org.ragstone.policy.plain.NearMiss.Unmet;

/** All that is known of one result once the rules have spoken: what is given, and what they concluded. Thread-safe. */
public final class KnownFacts {
    private static final Matching MATCHING = new Matching();

    private final List<Fact> facts;

    /** @param rules as the gate approved them, in reading order */
    public KnownFacts(List<PolicyRule> rules, List<Fact> given) {
        this.facts = List.copyOf(new OneResult(rules).known(given));
    }

    /** Looks for what fulfils a rule, and concludes nothing. */
    private static final class Matching extends InReadingOrder<Fact> {
        Matching() {
            super(List.of());
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
        protected Optional<Fact> conclude(PolicyRule rule, List<Fact> matched) {
            return Optional.empty();
        }
    }

    /** Given and concluded, in the order in which they became known. */
    public List<Fact> facts() {
        return facts;
    }

    /** Every choice of these facts, one for each pattern, that fulfils the rule: it need not be one of those that spoke. */
    public List<List<Fact>> matches(PolicyRule rule) {
        return MATCHING.matches(rule, facts);
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
