package org.ragstone.bench.peer.engines;

import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;

/** How conditions of rules reach what they ask. */
final class FieldPath {
    private FieldPath() {}

    /** The path from a fact to what the condition asks. */
    static String of(FactPattern pattern, Condition condition) {
        String field = condition.field().text();
        return condition.field().isOfIndicator() && pattern.fact() != FactType.RESULT ? "result." + field : field;
    }

    /** @throws IllegalArgumentException if it asks for a number: no edition does that the engines are measured by */
    static WordCondition ofWords(Condition condition) {
        if (condition instanceof WordCondition words) {
            return words;
        }
        throw new IllegalArgumentException(condition.text());
    }
}
