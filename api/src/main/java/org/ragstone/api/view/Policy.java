package org.ragstone.api.view;

import java.util.Optional;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.PolicyRule;

/** What a rule follows: a clause of the published framework, or what is assumed where the document leaves it open. */
public record Policy(Optional<Clause> clause, String assumption) {
    static Policy of(PolicyRule rule, Edition edition) {
        return new Policy(Optional.ofNullable(edition.clauses().get(rule.clause())), rule.assumption());
    }
}
