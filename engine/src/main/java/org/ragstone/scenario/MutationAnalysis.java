package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.policy.language.PolicyRule;

/** Makes each mutant in the rules of an edition and looks whether a scenario that passes then fails. */
final class MutationAnalysis {
    private final List<PolicyRule> rules;
    private final Mutants mutants;
    private final Noticing noticing;

    /** @param scenarios cases that pass by the rules of the evaluator */
    MutationAnalysis(Evaluator evaluator, List<Scenario> scenarios) {
        this.rules = evaluator.rules();
        this.mutants = new Mutants(evaluator.edition(), rules);
        this.noticing = new Noticing(
                evaluator,
                scenarios.stream().map(each -> KnownCase.of(each, evaluator)).toList());
    }

    Coverage coverage() {
        List<PolicyRule> silent = new ArrayList<>();
        List<Mutant> unnoticed = new ArrayList<>();
        int count = 0;
        for (PolicyRule rule : rules) {
            Noticing.OfRule cases = noticing.of(rule);
            if (cases.isSilent()) {
                silent.add(rule);
            }
            List<Mutant> own = mutants.of(rule);
            own.stream().filter(mutant -> !cases.isNoticed(mutant)).forEach(unnoticed::add);
            count += own.size();
        }
        List<PolicyRule> unnamed =
                rules.stream().filter(rule -> !noticing.isNamed(rule)).toList();
        return new Coverage(rules.size(), count, silent, unnamed, unnoticed);
    }
}
