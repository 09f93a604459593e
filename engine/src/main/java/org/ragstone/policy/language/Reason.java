package org.ragstone.policy.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Why something was concluded: the rule, and the facts it matched, one for each of its patterns, or none where it only would be. */
public record Reason(PolicyRule rule, List<Fact> matched) {

    public Reason {
        matched = List.copyOf(matched);
        if (!matched.isEmpty() && matched.size() != rule.patterns().size()) {
            throw new IllegalArgumentException(rule.name() + " matched " + matched.size() + " facts");
        }
    }

    /** That of what the rule would conclude, whatever it may match. */
    public static Reason wouldBe(PolicyRule rule) {
        return new Reason(rule, List.of());
    }

    /** The fact that the rule speaks of. */
    public Fact subject() {
        return matched.get(rule.subject());
    }

    /** What the rule asked, what it was answered, and what the answer rests on. */
    public record Seen(String fact, String field, String is, String from) {
        /** What a condition of a pattern finds in a fact, whether or not it holds. */
        public static Seen of(FactPattern pattern, Condition condition, Fact fact) {
            Field field = condition.field();
            return new Seen(pattern.fact().text(), field.text(), field.told(fact), field.ground(fact));
        }
    }

    /** Every condition of the rule in its order, with the answer it found. */
    public List<Seen> saw() {
        List<Seen> saw = new ArrayList<>();
        for (int i = 0; i < matched.size(); i++) {
            FactPattern pattern = rule.patterns().get(i);
            Fact fact = matched.get(i);
            for (Condition condition : pattern.conditions()) {
                saw.add(Seen.of(pattern, condition, fact));
            }
        }
        return saw;
    }

    /** The reasons of the concluded facts it rests on, in the order of its patterns. */
    public List<Reason> restsOn() {
        return matched.stream()
                .filter(ConcludedFact.class::isInstance)
                .map(fact -> ((ConcludedFact) fact).because())
                .toList();
    }

    /** Whether it rests on a fact of the type, near or far. */
    public boolean restsOn(FactType type) {
        return matched.stream().anyMatch(fact -> fact.type() == type)
                || restsOn().stream().anyMatch(reason -> reason.restsOn(type));
    }

    /** Every fact it rests on: those it matched, and those they were concluded from, near or far. */
    public Stream<Fact> facts() {
        return Stream.concat(matched.stream(), restsOn().stream().flatMap(Reason::facts));
    }

    /** The types of the facts it rests on, near or far. */
    public Set<FactType> typesOfFacts() {
        Set<FactType> types = EnumSet.noneOf(FactType.class);
        addTypesOfFacts(types);
        return types;
    }

    private void addTypesOfFacts(Set<FactType> types) {
        for (Fact fact : matched) {
            types.add(fact.type());
            if (fact instanceof ConcludedFact concluded) {
                concluded.because().addTypesOfFacts(types);
            }
        }
    }

    /** The judgement it rests on, near or far, or an empty list. */
    public List<JudgementFact> judgements() {
        List<JudgementFact> judgements = new ArrayList<>();
        for (Fact fact : matched) {
            if (fact instanceof JudgementFact judgement) {
                judgements.add(judgement);
            } else if (fact instanceof ConcludedFact concluded) {
                judgements.addAll(concluded.because().judgements());
            }
        }
        return judgements;
    }
}
