package org.ragstone.policy.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.ResultState;
import org.ragstone.model.TargetSet;
import org.ragstone.policy.language.Condition.WordCondition;

/**
 * What a rule must ask of its result to say a word of it: a field that is nothing but one of some words. {@code need} is what the
 * rule is then sure of.
 */
public record Demand(Field field, Set<String> words, String need) {
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
                .flatMap(target -> of(target).stream())
                .toList();
    }

    private static List<Demand> of(JudgedAgainst target) {
        return switch (target) {
            case PHASED_TARGET -> ofFigureAndTarget(TargetSet.PHASED);
            case YEAR_END_TARGET -> ofFigureAndTarget(TargetSet.PHASED, TargetSet.FOR_THE_YEAR);
            case PRO_RATA_TARGET ->
                Stream.concat(ofFigureAndTarget(TargetSet.PHASED, TargetSet.FOR_THE_YEAR).stream(), ofSumSoFar())
                        .toList();
            case FLOOR -> List.of(new Demand(ResultFact.STATE, names(ResultState.withFigure()), "a figure"));
        };
    }

    private static List<Demand> ofFigureAndTarget(TargetSet... sets) {
        String need = "a figure and a target";
        return List.of(
                new Demand(ResultFact.STATE, names(ResultState.withFigure()), need),
                new Demand(ResultFact.TARGET_SET, names(List.of(sets)), need));
    }

    /** What has passed of a year says how much is due by then only of what adds up. */
    private static Stream<Demand> ofSumSoFar() {
        String need = "a sum of the year so far";
        return Stream.of(
                new Demand(ResultFact.BASIS, names(List.of(Basis.YEAR_TO_DATE)), need),
                new Demand(IndicatorFact.AGGREGATION, names(List.of(Aggregation.SUM)), need));
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
