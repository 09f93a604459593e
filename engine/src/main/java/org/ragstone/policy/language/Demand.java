package org.ragstone.policy.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.ResultState;
import org.ragstone.model.TargetSet;
import org.ragstone.policy.language.Condition.WordCondition;

/** What a rule must ask of its result to say a word of it: a field that is nothing but one of some words. */
public record Demand(Field field, Set<String> words) {
    public Demand {
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    /** The demands of a verb and its word; a judgement needs a figure, and the target that is to count. */
    public static List<Demand> of(Verb verb, String word) {
        if (verb != Verb.JUDGE) {
            return List.of();
        }
        return Arrays.stream(JudgedAgainst.values())
                .filter(target -> target.name().equals(word))
                .flatMap(target -> List.of(
                        new Demand(ResultFact.STATE, names(ResultState.withFigure())),
                        new Demand(ResultFact.TARGET_SET, names(sets(target))))
                        .stream())
                .toList();
    }

    private static List<TargetSet> sets(JudgedAgainst target) {
        return switch (target) {
            case PHASED_TARGET -> List.of(TargetSet.PHASED);
            case YEAR_END_TARGET -> List.of(TargetSet.PHASED, TargetSet.FOR_THE_YEAR);
        };
    }

    private static Set<String> names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** Whether one of the conditions leaves no other answer. */
    public boolean isMetBy(FactPattern of) {
        return of.conditions().stream()
                .anyMatch(condition -> condition instanceof WordCondition word
                        && word.field().equals(field)
                        && !word.negated()
                        && words.containsAll(word.words()));
    }
}
