package org.ragstone.compare;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.PolicyRule;

/** Something that is concluded, and the rules that say so. */
public record Outcome(FindingKind kind, String word, List<PolicyRule> rules) {
    public Outcome {
        rules = List.copyOf(rules);
    }

    /** What rules say, in an order that does not depend on theirs; rules that agree are behind one outcome. */
    static List<Outcome> of(Stream<PolicyRule> rules) {
        return rules
                .distinct()
                .collect(Collectors.groupingBy(
                        rule -> List.of(rule.verb().kind().orElseThrow().name(), rule.word()),
                        () -> new TreeMap<>(Comparator.comparing(List<String>::toString)),
                        Collectors.toList()))
                .values()
                .stream()
                .map(own -> new Outcome(
                        own.get(0).verb().kind().orElseThrow(), own.get(0).word(), own))
                .toList();
    }

    boolean isSameAs(Outcome other) {
        return kind == other.kind && word.equals(other.word);
    }

    /** Whether the same is concluded, by whatever rules. */
    static boolean areSame(List<Outcome> some, List<Outcome> others) {
        return some.size() == others.size()
                && some.stream().allMatch(one -> others.stream().anyMatch(one::isSameAs));
    }
}
