package org.ragstone.policy.language;

import java.util.List;
import org.ragstone.model.Location;

/**
 * A rule as the gate approved it: one or two facts of one result, and what is said of the one at {@code subject}.
 * {@code clause} is the id of the clause it follows and {@code assumption} what its document leaves open; either may be
 * empty, never both. {@code text} is the rule as it was written.
 */
public record PolicyRule(
        RuleFile file,
        String name,
        String clause,
        String assumption,
        List<FactPattern> patterns,
        Verb verb,
        int subject,
        String word,
        Location where,
        String text) {
    public PolicyRule {
        patterns = List.copyOf(patterns);
        if (patterns.isEmpty() || patterns.size() > 2 || subject >= patterns.size()) {
            throw new IllegalArgumentException("rule " + name + " has " + patterns.size() + " patterns");
        }
    }

    /** The rule with other patterns in the place of its own. */
    public PolicyRule withPatterns(List<FactPattern> others) {
        return new PolicyRule(file, name, clause, assumption, others, verb, subject, word, where, text);
    }

    /** The rule saying another word. */
    public PolicyRule withWord(String other) {
        return new PolicyRule(file, name, clause, assumption, patterns, verb, subject, other, where, text);
    }

    /** Where the rule starts, without the column: {@code council/2018-19/rating.drl:14}. */
    public String place() {
        return where.file() + ":" + where.line();
    }
}
