package org.ragstone.policy.plain;

import java.util.List;
import java.util.Optional;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason.Seen;

/**
 * What a rule finds wanting: a fact that is not there, or else the conditions that the nearest one does not fulfil. Neither,
 * where the rule is fulfilled.
 */
public record NearMiss(PolicyRule rule, Optional<FactType> absent, List<Unmet> unmet) {
    public NearMiss {
        unmet = List.copyOf(unmet);
    }

    /** A condition, and what is there instead. */
    public record Unmet(Condition condition, Seen found) {}

    /** How far off it is: fewer is nearer, and a fact that is not there is furthest. */
    public int distance() {
        return absent.isPresent() ? Integer.MAX_VALUE : unmet.size();
    }
}
