package org.ragstone.scenario;

import java.util.List;
import org.ragstone.policy.language.PolicyRule;

/**
 * What the scenarios of an edition hold fast of its rules: of so many mutants those that no scenario notices, and the rules that
 * speak in no scenario or that none names.
 */
public record Coverage(
        int rules, int mutants, List<PolicyRule> silent, List<PolicyRule> unnamed, List<Mutant> unnoticed) {
    public Coverage {
        silent = List.copyOf(silent);
        unnamed = List.copyOf(unnamed);
        unnoticed = List.copyOf(unnoticed);
    }

    /** Whether every rule speaks and is named, and every mutant is noticed. */
    public boolean isWhole() {
        return silent.isEmpty() && unnamed.isEmpty() && unnoticed.isEmpty();
    }
}
