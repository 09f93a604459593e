package org.ragstone.api.report;

import org.ragstone.policy.language.PolicyRule;

/** A rule and where it starts. */
public record RuleView(String rule, String where) {
    static RuleView of(PolicyRule rule) {
        return new RuleView(rule.name(), rule.place());
    }
}
