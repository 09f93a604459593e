package org.ragstone.scenario;

import java.util.Optional;
import org.ragstone.policy.language.PolicyRule;

/**
 * A rule with one thing changed that somebody may get wrong, or deleted where it becomes nothing. {@code what} says the change
 * in words that follow an "if": "`floor == "MISSED"` is left out".
 */
public record Mutant(PolicyRule rule, Optional<PolicyRule> becomes, String what) {
    static Mutant deletion(PolicyRule rule) {
        return new Mutant(rule, Optional.empty(), "the rule is deleted");
    }

    /** The rule says another word. */
    static Mutant otherWord(PolicyRule rule, String word) {
        return new Mutant(
                rule, Optional.of(rule.withWord(word)), "`%s` is said in place of `%s`".formatted(word, rule.word()));
    }

    /** Whether what the rule asks is as it was. */
    boolean asksTheSame() {
        return becomes.filter(other -> !other.patterns().equals(rule.patterns()))
                .isEmpty();
    }
}
