package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.KnownFacts;

/** A scenario with all that is known of each of its results by the rules of an edition. */
record KnownCase(Scenario scenario, JoinedIndicator joined, List<KnownFacts> known) {
    static KnownCase of(Scenario scenario, Evaluator evaluator) {
        JoinedIndicator joined = evaluator.join(scenario.indicator(), scenario.period());
        List<PolicyRule> rules = List.copyOf(evaluator.rules());
        return new KnownCase(
                scenario,
                joined,
                joined.facts().stream()
                        .map(given -> new KnownFacts(rules, given))
                        .toList());
    }

    /** Every choice of facts that fulfils the rule, be it the edition's or not, of each result. */
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

    /** Whether what comes of it by an edition with the same facts is what it says. */
    boolean passes(CaseCheck check, Evaluator evaluator) {
        return check.mismatches(scenario, evaluator.judge(joined)).isEmpty();
    }
}
