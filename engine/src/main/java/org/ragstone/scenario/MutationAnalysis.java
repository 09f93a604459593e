package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.KnownFacts;
import org.ragstone.policy.plain.PlainPolicySet;

/**
 * Makes each mutant in the rules of an edition and looks whether a scenario that passes then fails. A mutant changes nothing of
 * a result of which the rule matches the same facts before and after, so that few scenarios are judged again.
 */
final class MutationAnalysis {
    private final Edition edition;
    private final List<PolicyRule> rules;
    private final List<Case> cases;
    private final Set<String> named = new HashSet<>();
    private final boolean asksWhatWasBefore;
    private final CaseCheck check;

    /** @param scenarios cases that pass by the rules of the evaluator */
    MutationAnalysis(Evaluator evaluator, List<Scenario> scenarios) {
        this.edition = evaluator.edition();
        this.rules = evaluator.rules();
        this.check = new CaseCheck(rules);
        this.cases = scenarios.stream().map(each -> new Case(each, evaluator)).toList();
        scenarios.stream().map(Scenario::because).forEach(named::addAll);
        this.asksWhatWasBefore = evaluator.asksWhatWasBefore();
    }

    /** A scenario with all that is known of each of its results. */
    private record Case(Scenario scenario, JoinedIndicator joined, List<KnownFacts> known) {
        Case(Scenario scenario, Evaluator evaluator) {
            this(scenario, evaluator.join(scenario.indicator(), scenario.period()), evaluator.rules());
        }

        private Case(Scenario scenario, JoinedIndicator joined, Collection<PolicyRule> rules) {
            this(
                    scenario,
                    joined,
                    joined.facts().stream()
                            .map(given -> new KnownFacts(List.copyOf(rules), given))
                            .toList());
        }

        List<List<List<Fact>>> matches(PolicyRule rule) {
            return known.stream().map(each -> each.matches(rule)).toList();
        }
    }

    /** A case with what a rule matches in it. */
    private record Matched(Case of, List<List<List<Fact>>> before) {
        boolean speaks() {
            return before.stream().anyMatch(each -> !each.isEmpty());
        }

        boolean isTouchedBy(Mutant mutant) {
            return mutant.asksTheSame()
                    ? speaks()
                    : mutant.becomes()
                            .filter(other -> !of.matches(other).equals(before))
                            .isPresent();
        }
    }

    Coverage coverage() {
        Mutants mutants = new Mutants(edition, rules);
        List<PolicyRule> silent = new ArrayList<>();
        List<Mutant> unnoticed = new ArrayList<>();
        int count = 0;
        for (PolicyRule rule : rules) {
            List<Matched> matched = matched(rule);
            if (matched.stream().noneMatch(Matched::speaks)) {
                silent.add(rule);
            }
            List<Mutant> own = mutants.of(rule);
            own.stream().filter(mutant -> !isNoticed(mutant, matched)).forEach(unnoticed::add);
            count += own.size();
        }
        List<PolicyRule> unnamed =
                rules.stream().filter(rule -> !named.contains(rule.name())).toList();
        return new Coverage(rules.size(), count, silent, unnamed, unnoticed);
    }

    /** The cases in which the rule speaks come first, since they are the likeliest to notice. */
    private List<Matched> matched(PolicyRule rule) {
        return cases.stream()
                .map(each -> new Matched(each, each.matches(rule)))
                .sorted(Comparator.comparing(each -> !each.speaks()))
                .toList();
    }

    private boolean isNoticed(Mutant mutant, List<Matched> matched) {
        // A case that names a rule which is gone cannot be read.
        if (mutant.becomes().isEmpty() && named.contains(mutant.rule().name())) {
            return true;
        }
        List<PolicyRule> changed = Mutants.replaced(rules, rules.indexOf(mutant.rule()), mutant.becomes());
        Evaluator evaluator = Evaluator.ofFew(edition, new PlainPolicySet(changed));
        CaseCheck own = check.ofChanged(changed);
        return touched(mutant, matched)
                .anyMatch(each -> !own.mismatches(each.scenario(), evaluator.judge(each.joined()))
                        .isEmpty());
    }

    /**
     * The cases that the mutant may change, one by one as they are asked for: where rules ask what was before, today's facts
     * do not tell, and it may change any.
     */
    private Stream<Case> touched(Mutant mutant, List<Matched> matched) {
        return matched.stream()
                .filter(each -> asksWhatWasBefore || each.isTouchedBy(mutant))
                .map(Matched::of);
    }
}
