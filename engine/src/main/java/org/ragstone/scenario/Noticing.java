package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.PlainPolicySet;

/**
 * Which cases that pass by the rules of an edition fail by a mutant of one. A mutant changes nothing of a result of which the rule
 * matches the same facts before and after, so that few of them are judged again.
 */
final class Noticing {
    private final Edition edition;
    private final Evaluator original;
    private final List<PolicyRule> rules;
    private final List<KnownCase> cases;
    private final Set<String> named = new HashSet<>();
    private final boolean asksWhatWasBefore;
    private final CaseCheck check;

    /** @param cases those that pass by the rules of the evaluator */
    Noticing(Evaluator evaluator, List<KnownCase> cases) {
        this.edition = evaluator.edition();
        this.original = evaluator;
        this.rules = evaluator.rules();
        this.check = new CaseCheck(rules);
        this.cases = cases;
        cases.stream().map(each -> each.scenario().because()).forEach(named::addAll);
        this.asksWhatWasBefore = evaluator.asksWhatWasBefore();
    }

    /** Whether a case names the rule. */
    boolean isNamed(PolicyRule rule) {
        return named.contains(rule.name());
    }

    /** The cases with what the rule matches in them; those in which it speaks come first, since they are the likeliest to notice. */
    OfRule of(PolicyRule rule) {
        List<Matched> matched = new ArrayList<>(cases.size());
        List<Matched> silent = new ArrayList<>(cases.size());
        for (KnownCase each : cases) {
            Matched own = Matched.of(each, rule);
            (own.speaks() ? matched : silent).add(own);
        }
        matched.addAll(silent);
        return new OfRule(rules.indexOf(rule), matched);
    }

    /** A case with what a rule matches in it. */
    private record Matched(KnownCase of, List<List<List<Fact>>> before, boolean speaks) {
        static Matched of(KnownCase each, PolicyRule rule) {
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

    /** The cases as one rule sees them. */
    final class OfRule {
        private final int place;
        private final List<Matched> matched;

        private OfRule(int place, List<Matched> matched) {
            this.place = place;
            this.matched = matched;
        }

        /** Whether the rule speaks in none of them. */
        boolean isSilent() {
            return matched.stream().noneMatch(Matched::speaks);
        }

        /** Whether any case fails by a mutant of the rule. */
        boolean isNoticed(Mutant mutant) {
            // A case that names a rule which is gone cannot be read.
            return (mutant.becomes().isEmpty() && isNamed(mutant.rule()))
                    || noticing(mutant).findFirst().isPresent();
        }

        /** The cases that fail by a mutant of the rule. */
        Stream<KnownCase> noticing(Mutant mutant) {
            List<PolicyRule> changed = Mutants.replaced(rules, place, mutant.becomes());
            Evaluator evaluator = evaluator(mutant, new PlainPolicySet(changed));
            CaseCheck own = check.ofChanged(changed);
            boolean asksTheSame = mutant.asksTheSame();
            // Where rules ask what was before, today's facts do not tell, and the mutant may change any case.
            return matched.stream()
                    .filter(each -> asksWhatWasBefore || each.isTouchedBy(mutant, asksTheSame))
                    .map(Matched::of)
                    .filter(each -> !each.passes(own, evaluator));
        }
    }

    /** What it takes to join results is worked out anew only for a mutant that may have them joined otherwise. */
    private Evaluator evaluator(Mutant mutant, PlainPolicySet changed) {
        boolean isJoinedAlike = !asksWhatWasBefore
                && !mutant.rule().looksAt(FactType.COMPARISON)
                && !mutant.rule().looksAt(FactType.BEFORE);
        return isJoinedAlike ? original.ofFewAlike(changed) : Evaluator.ofFew(edition, changed);
    }
}
