package org.ragstone.scenario;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.PolicyRule;

/** Cases one by one, with where they are written, for whoever changes what they say. Not thread-safe. */
public final class CaseBook {
    private final Evaluator evaluator;
    private final List<JudgedCase> cases;

    private CaseBook(Evaluator evaluator, List<Scenario> scenarios) {
        this.evaluator = evaluator;
        CaseCheck check = new CaseCheck(evaluator.rules());
        this.cases = scenarios.stream()
                .map(each -> new JudgedCase(each, evaluator, check))
                .toList();
    }

    /**
     * The cases of the files, each by the edition's rules.
     *
     * @throws ProblemsException if a file cannot be read as scenarios: every fault of every file
     */
    public static CaseBook of(Evaluator evaluator, List<SourceFile> files) {
        Problems problems = new Problems();
        List<String> rules = evaluator.rules().stream().map(PolicyRule::name).toList();
        Scenarios scenarios = Scenarios.read(files, evaluator.edition(), Optional.of(rules), problems);
        problems.throwIfAny();
        return new CaseBook(evaluator, scenarios.all());
    }

    /** All of them in their order. */
    public List<JudgedCase> cases() {
        return cases;
    }

    /**
     * The cases that hold fast where a number of some rules lies, by their place: those that pass, and would not if it were a little
     * more or less, or itself on its other side.
     *
     * @param isOne tells the conditions with the number from others
     */
    public SortedSet<Integer> holding(List<PolicyRule> rules, Predicate<NumberCondition> isOne) {
        IdentityHashMap<KnownCase, Integer> places = new IdentityHashMap<>();
        for (int place = 0; place < cases.size(); place++) {
            places.put(cases.get(place).known(), place);
        }
        Noticing noticing = noticing();
        SortedSet<Integer> holding = new TreeSet<>();
        for (PolicyRule rule : rules) {
            Noticing.OfRule ofRule = noticing.of(rule);
            mutants().ofNumbers(rule, isOne).stream()
                    .flatMap(ofRule::noticing)
                    .forEach(each -> holding.add(Objects.requireNonNull(places.get(each))));
        }
        return holding;
    }

    /** The slips in a rule that none of the cases that pass would notice. */
    public List<Mutant> unnoticed(PolicyRule rule) {
        Noticing.OfRule ofRule = noticing().of(rule);
        return mutants().of(rule).stream()
                .filter(mutant -> !ofRule.isNoticed(mutant))
                .toList();
    }

    /** How many slips in a number of some rules none of the cases that pass would notice. */
    public int unnoticed(List<PolicyRule> of, Predicate<NumberCondition> isOne) {
        Noticing noticing = noticing();
        int count = 0;
        for (PolicyRule rule : of) {
            Noticing.OfRule ofRule = noticing.of(rule);
            for (Mutant mutant : mutants().ofNumbers(rule, isOne)) {
                count += ofRule.isNoticed(mutant) ? 0 : 1;
            }
        }
        return count;
    }

    /** The edition's rules, in reading order. */
    public List<PolicyRule> rules() {
        return evaluator.rules();
    }

    private Noticing noticing() {
        return new Noticing(
                evaluator,
                cases.stream().filter(JudgedCase::passes).map(JudgedCase::known).toList());
    }

    private Mutants mutants() {
        return new Mutants(evaluator.edition(), evaluator.rules());
    }
}
