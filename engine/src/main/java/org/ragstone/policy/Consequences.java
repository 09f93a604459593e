package org.ragstone.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.policy.language.ConcludedFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;
import org.ragstone.policy.language.Verb;

/** Gathers what rules say of results, and makes of it what later rules can look at. Not thread-safe. */
public final class Consequences {
    private final List<Conclusion> concluded = new ArrayList<>();
    private final List<JudgementFact> judgements = new ArrayList<>();

    /** Takes note of what a rule says of the facts it matched: the fact that later rules can look at, if there is one. */
    public Optional<ConcludedFact> conclude(PolicyRule rule, List<Fact> matched) {
        Reason because = new Reason(rule, matched);
        Verb verb = rule.verb();
        verb.kind()
                .ifPresent(kind -> concluded.add(
                        new Conclusion(because.subject().result(), kind, verb.against(because), rule.word(), because)));
        Optional<ConcludedFact> made = verb.make(because);
        made.filter(JudgementFact.class::isInstance)
                .map(JudgementFact.class::cast)
                .ifPresent(judgements::add);
        return made;
    }

    /** All so far, in the order it was said. */
    public PolicyAnswer answer() {
        return new PolicyAnswer(concluded, judgements);
    }
}
