package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.KnownFacts;
import org.ragstone.policy.plain.PlainPolicySet;

/**
 * Makes each mutant in the rules of an edition and looks whether a scenario that passes then fails. A mutant changes nothing of
 * a result of which the rule matches the same facts before and after, so that few scenarios are judged again.
 */
final class MutationAnalysis {
    private final Edition edition;
    private final Evaluator original;
    private final List<PolicyRule> rules;
    private final List<Case> cases;
    private final Set<String> named = new HashSet<>();
    private final boolean asksWhatWasBefore;
    private final CaseCheck check;

    /** @param scenarios cases that pass by the rules of the evaluator */
    MutationAnalysis(Evaluator evaluator, List<Scenario> scenarios) {
        this.edition = evaluator.edition();
        this.original = evaluator;
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
            List<List<List<Fact>>> matches = new ArrayList<>(known.size());
            for (KnownFacts each : known) {
                matches.add(each.matches(rule));
            }
            return matches;
        }

        /** Whether the rule matches other facts than these, which it matched before. */
        boolean matchesOthers(PolicyRule rule, List<List<List<Fact>>> before) {
            for (int i = 0; i < known.size(); i++) {
                if (!known.get(i).matches(rule).equals(before.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A case with what a rule matches in it. */
    private record Matched(Case of, List<List<List<Fact>>> before, boolean speaks) {
        static Matched of(Case each, PolicyRule rule) {
            List<List<List<Fact>>> matches = each.matches(rule);
            return new Matched(each, matches, !matches.stream().allMatch(List::isEmpty));
        }

        /** @param asksTheSame whether the mutant does */
        boolean isTouchedBy(Mutant mutant, boolean asksTheSame) {
            return asksTheSame
                    ? speaks
                    : mutant.becomes().isPresent()
                            && of.matchesOthers(mutant.becomes().get(), before);
        }
    }

    Coverage coverage() {
        Mutants mutants = new Mutants(edition, rules);
        List<PolicyRule> silent = new ArrayList<>();
        List<Mutant> unnoticed = new ArrayList<>();
        int count = 0;
        for (int place = 0; place < rules.size(); place++) {
            PolicyRule rule = rules.get(place);
            List<Matched> matched = matched(rule);
            if (matched.stream().noneMatch(Matched::speaks)) {
                silent.add(rule);
            }
            List<Mutant> own = mutants.of(rule);
            for (Mutant mutant : own) {
                if (!isNoticed(mutant, place, matched)) {
                    unnoticed.add(mutant);
                }
            }
            count += own.size();
        }
        List<PolicyRule> unnamed =
                rules.stream().filter(rule -> !named.contains(rule.name())).toList();
        return new Coverage(rules.size(), count, silent, unnamed, unnoticed);
    }

    /** The cases in which the rule speaks come first, since they are the likeliest to notice. */
    private List<Matched> matched(PolicyRule rule) {
        List<Matched> matched = new ArrayList<>(cases.size());
        List<Matched> silent = new ArrayList<>(cases.size());
        for (Case each : cases) {
            Matched own = Matched.of(each, rule);
            (own.speaks() ? matched : silent).add(own);
        }
        matched.addAll(silent);
        return matched;
    }

    private boolean isNoticed(Mutant mutant, int place, List<Matched> matched) {
        // A case that names a rule which is gone cannot be read.
        if (mutant.becomes().isEmpty() && named.contains(mutant.rule().name())) {
            return true;
        }
        List<PolicyRule> changed = Mutants.replaced(rules, place, mutant.becomes());
        Evaluator evaluator = evaluator(mutant, new PlainPolicySet(changed));
        CaseCheck own = check.ofChanged(changed);
        boolean asksTheSame = mutant.asksTheSame();
        for (Matched each : matched) {
            // Where rules ask what was before, today's facts do not tell, and the mutant may change any case.
            if ((asksWhatWasBefore || each.isTouchedBy(mutant, asksTheSame)) && isNoticed(each.of(), own, evaluator)) {
                return true;
            }
        }
        return false;
    }

    /** What it takes to join results is worked out anew only for a mutant that may have them joined otherwise. */
    private Evaluator evaluator(Mutant mutant, PlainPolicySet changed) {
        boolean isJoinedAlike = !asksWhatWasBefore
                && !mutant.rule().looksAt(FactType.COMPARISON)
                && !mutant.rule().looksAt(FactType.BEFORE);
        return isJoinedAlike ? original.ofFewAlike(changed) : Evaluator.ofFew(edition, changed);
    }

    private static boolean isNoticed(Case each, CaseCheck check, Evaluator evaluator) {
        return !check.mismatches(each.scenario(), evaluator.judge(each.joined()))
                .isEmpty();
    }
}
