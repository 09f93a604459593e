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

    /** Whether its conditions on the field let the answer pass. */
    public boolean allows(Field field, Object answer) {
        // Loops, here and where answers are gone through: they are asked before streams would have been compiled.
        for (Condition condition : conditions) {
            if (condition.field().equals(field) && !condition.holds(answer)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of its conditions asks the field. */
    public boolean asks(Field field) {
        for (Condition condition : conditions) {
            if (condition.field().equals(field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of its conditions asks for how long a status has lasted. */
    boolean asksWhatWasBefore() {
        for (Condition condition : conditions) {
            if (condition.field().asksWhatWasBefore()) {
                return true;
            }
        }
        return false;
    }

    /** The fields that such a pattern has to ask and this one does not. */
    public List<Field> unasked() {
        return fact.asked().stream().filter(field -> !asks(field)).toList();
    }

    /** Whether it lets facts pass that are told apart so; a fact that is the only one of its type has an empty key. */
    public boolean allowsKey(String key) {
        return fact.key().map(field -> allows(field, key)).orElse(true);
    }
}
