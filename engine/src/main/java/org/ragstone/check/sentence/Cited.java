package org.ragstone.check.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.Clause;
import org.ragstone.policy.language.PolicyRule;

/** A sentence and the rules that have to say the same: a clause and those that cite it, or the name of a rule and that rule. */
record Cited(Sentence sentence, Optional<Clause> clause, List<PolicyRule> rules) {
    static Cited clause(Clause clause, List<PolicyRule> rules) {
        return new Cited(Sentence.of(clause.words()), Optional.of(clause), rules);
    }

    static Cited name(PolicyRule rule) {
        return new Cited(Sentence.of(rule.name()), Optional.empty(), List.of(rule));
    }

    /** The other rules that cite it. */
    Stream<PolicyRule> others(PolicyRule rule) {
        return rules.stream().filter(each -> !each.equals(rule));
    }

    /** What tells it from every other. */
    String named() {
        return called() + " "
                + clause.map(Clause::id).orElseGet(() -> rules.get(0).name());
    }

    /** How a note calls the sentence. */
    String called() {
        return clause.isPresent() ? "the clause" : "the name";
    }
}
