package org.ragstone.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.enumeration.PossibleAnswers;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.Measure;

/**
 * What the conditions of a pattern can be mistaken for: each left out; of words, each left out or swapped for another, and
 * the condition turned round; of a number, the least step up or down in its last written digit, and whether the number itself
 * is within.
 */
final class ConditionMutants {
    private final FactPattern pattern;
    private final PossibleAnswers possible;

    ConditionMutants(FactPattern pattern, PossibleAnswers possible) {
        this.pattern = pattern;
        this.possible = possible;
    }

    /** What the condition at this place can become, each with another effect; empty where it is left out. */
    List<Optional<Condition>> of(int place) {
        Condition condition = pattern.conditions().get(place);
        if (condition instanceof WordCondition word) {
            return ofWords(place, word, possible.all(word.field()));
        }
        boolean isEstimated =
                condition.field().measure().filter(Measure::isEstimated).isPresent();
        return ofNumber((NumberCondition) condition, isEstimated);
    }

    private List<Optional<Condition>> ofWords(int place, WordCondition condition, List<String> all) {
        List<Optional<Condition>> changes = new ArrayList<>(List.of(Optional.empty()));
        boolean isOne = condition.words().size() == 1;
        for (String word : condition.words()) {
            int at = condition.words().indexOf(word);
            if (!isOne) {
                changes.add(Optional.of(of(condition, Mutants.replaced(condition.words(), at, Optional.empty()))));
            }
            all.stream()
                    .filter(other -> !condition.words().contains(other))
                    .map(other -> Mutants.replaced(condition.words(), at, Optional.of(other)))
                    .forEach(swapped -> changes.add(Optional.of(of(condition, swapped))));
        }
        if (isOne) {
            changes.add(Optional.of(new WordCondition(condition.field(), !condition.negated(), condition.words())));
        }
        Set<Set<String>> effects = new HashSet<>(Set.of(possible.of(pattern, condition.field())));
        return changes.stream()
                .filter(changed -> effects.add(possible.of(
                        pattern.withConditions(Mutants.replaced(pattern.conditions(), place, changed)),
                        condition.field())))
                .toList();
    }

    private static WordCondition of(WordCondition condition, List<String> words) {
        return new WordCondition(condition.field(), condition.negated(), words);
    }

    /** An estimated number never lies on one that is written, so that nothing tells whether that is within. */
    private static List<Optional<Condition>> ofNumber(NumberCondition condition, boolean isEstimated) {
        BigDecimal number = condition.number();
        Stream<NumberCondition> moved = Stream.of(number.add(number.ulp()), number.subtract(number.ulp()))
                .filter(other -> other.signum() >= 0)
                .map(other -> new NumberCondition(condition.field(), condition.operator(), other));
        Stream<NumberCondition> edge = Stream.of(new NumberCondition(
                        condition.field(), condition.operator().atTheEdge(), number))
                .filter(each -> !isEstimated);
        return Stream.concat(
                        Stream.of(Optional.<Condition>empty()),
                        Stream.concat(moved, edge).map(each -> Optional.<Condition>of(each)))
                .toList();
    }
}
