package org.ragstone.api.report;

import java.util.Optional;
import org.ragstone.policy.language.PolicyRule;

/** A rule by its name and its place, which no other has, and the clause that it follows. */
record CitedRule(String rule, Optional<String> clause, String where) implements ReasonOrCitation, Indenter.OneLine {
    static CitedRule of(PolicyRule rule) {
        return new CitedRule(rule.name(), JsonText.given(rule.clause()), rule.place());
    }
}
