package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ragstone.enumeration.PossibleAnswers;
import org.ragstone.framework.Edition;
import org.ragstone.model.Cancellation;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Demand;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;

/**
 * The single mutants that can be made in a rule and that the gate lets pass: the rule deleted, another word said, and each
 * condition left out or changed a little. What would change nothing is none.
 */
final class Mutants {
    private final Vocabulary vocabulary;
    private final PossibleAnswers possible;

    /** @param rules all of the edition's */
    Mutants(Edition edition, List<PolicyRule> rules) {
        this.vocabulary = Vocabulary.of(edition);
        this.possible = new PossibleAnswers(edition, rules);
    }

    List<Mutant> of(PolicyRule rule) {
        Cancellation.check();
        Stream<Mutant> otherWords = vocabulary.words(rule.verb()).orElseThrow().stream()
                .filter(word -> !word.equals(rule.word()))
                .map(word -> Mutant.otherWord(rule, word));
        return Stream.of(Stream.of(Mutant.deletion(rule)), otherWords, ofConditions(rule).stream())
                .flatMap(each -> each)
                .filter(mutant -> mutant.becomes().map(Mutants::isSound).orElse(true))
                .toList();
    }

    /** A rule has to ask for what its word needs, as for a target, and its facts for what they are there for. */
    private static boolean isSound(PolicyRule rule) {
        return rule.patterns().stream().allMatch(pattern -> pattern.unasked().isEmpty())
                && Demand.of(rule.verb(), rule.word()).stream()
                        .allMatch(demand -> demand.isMetBy(rule.subjectPattern()));
    }

    private List<Mutant> ofConditions(PolicyRule rule) {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            FactPattern pattern = rule.patterns().get(i);
            ConditionMutants changes = new ConditionMutants(pattern, possible);
            for (int j = 0; j < pattern.conditions().size(); j++) {
                for (Optional<Condition> changed : changes.of(j)) {
                    mutants.add(mutant(rule, i, j, changed));
                }
            }
        }
        return mutants;
    }

    /** The rule with each of its numbers that is one of those a little more or less, or itself on the other side. */
    List<Mutant> ofNumbers(PolicyRule rule, Predicate<NumberCondition> isOne) {
        List<Mutant> changed = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            FactPattern pattern = rule.patterns().get(i);
            ConditionMutants changes = new ConditionMutants(pattern, possible);
            for (int j = 0; j < pattern.conditions().size(); j++) {
                if (pattern.conditions().get(j) instanceof NumberCondition number && isOne.test(number)) {
                    for (Optional<Condition> other : changes.of(j)) {
                        if (other.isPresent()) {
                            changed.add(mutant(rule, i, j, other));
                        }
                    }
                }
            }
        }
        return changed;
    }

    private static Mutant mutant(PolicyRule rule, int pattern, int condition, Optional<Condition> changed) {
        FactPattern before = rule.patterns().get(pattern);
        List<FactPattern> patterns = new ArrayList<>(rule.patterns());
        patterns.set(pattern, before.withConditions(replaced(before.conditions(), condition, changed)));
        String was = "`" + before.conditions().get(condition).text() + "`";
        String what =
                changed.map(each -> was + " becomes `" + each.text() + "`").orElse(was + " is left out");
        return new Mutant(rule, Optional.of(rule.withPatterns(patterns)), what);
    }

    /** The list with one of its elements replaced, or left out. */
    static <T> List<T> replaced(List<T> list, int place, Optional<T> other) {
        List<T> changed = new ArrayList<>(list);
        changed.subList(place, place + 1).clear();
        changed.addAll(place, other.map(List::of).orElse(Collections.emptyList()));
        return changed;
    }
}
