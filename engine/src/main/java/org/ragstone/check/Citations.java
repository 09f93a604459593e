package org.ragstone.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.PolicyRule;

/** What rules and the published framework owe each other: clauses that no rule follows, rules that follow none, assumptions. */
public record Citations(
        List<Clause> clausesWithoutRule, List<PolicyRule> rulesWithoutClause, List<PolicyRule> assumptions) {

    public Citations {
        clausesWithoutRule = List.copyOf(clausesWithoutRule);
        rulesWithoutClause = List.copyOf(rulesWithoutClause);
        assumptions = List.copyOf(assumptions);
    }

    static Citations of(Edition edition, List<PolicyRule> rules) {
        Set<String> cited = rules.stream().map(PolicyRule::clause).collect(Collectors.toSet());
        return new Citations(
                edition.clauses().values().stream()
                        .filter(clause -> !cited.contains(clause.id()))
                        .toList(),
                rules.stream().filter(rule -> rule.clause().isEmpty()).toList(),
                rules.stream().filter(rule -> !rule.assumption().isEmpty()).toList());
    }
}
