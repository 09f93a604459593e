package org.ragstone.check;

import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.Scenarios;

/** What an edit of an edition has broken: results that had one answer and would now have none, or two. */
public final class NewFaults {
    private NewFaults() {}

    /**
     * The gaps and conflicts that an edition has where the one before had an answer, but for gaps that its scenarios expect. Where
     * there are too many combinations to go through, nothing is said.
     */
    public static List<Problem> between(Evaluator before, Evaluator now) {
        List<String> names = now.rules().stream().map(PolicyRule::name).toList();
        // Scenarios that cannot be read take nothing from what the rules say.
        Scenarios scenarios = Scenarios.read(now.edition(), Optional.of(names), new Problems());
        return Prover.newFaults(before, new Evaluator(now.edition(), new PlainPolicySet(now.rules())), scenarios);
    }
}
