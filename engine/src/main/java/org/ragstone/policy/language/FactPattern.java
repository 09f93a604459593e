package org.ragstone.policy.language;

import java.util.List;

/** A fact that a rule looks for; {@code variable} is empty where the rule gives it no name. */
public record FactPattern(FactType fact, String variable, List<Condition> conditions) {
    public FactPattern {
        conditions = List.copyOf(conditions);
    }

    /** The pattern with other conditions in the place of its own. */
    public FactPattern withConditions(List<Condition> others) {
        return new FactPattern(fact, variable, others);
    }
}
