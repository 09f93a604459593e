package org.ragstone.policy.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.ResultState;
import org.ragstone.model.TargetSet;
import org.ragstone.policy.language.Condition.WordCondition;

/** What a rule that says which target counts must ask of its result: a field that is nothing but one of some words. */
public record Demand(String field, Set<String> words) {
    public Demand {
        words = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    /** The demands of a target that is to count: a judgement needs a figure and that target. */
    public static List<Demand> of(JudgedAgainst against) {
        Set<String> targets =
                switch (against) {
                    case PHASED_TARGET -> Set.of(TargetSet.PHASED.name());
                    case YEAR_END_TARGET -> Set.of(TargetSet.PHASED.name(), TargetSet.FOR_THE_YEAR.name());
                };
        return List.of(
                new Demand("state", Set.of(ResultState.REPORTED.name(), ResultState.LAGGED.name())),
                new Demand("targetSet", targets));
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
