package org.ragstone.editing;

import java.util.Optional;

/** What a person wants to change in a rule, which they name. */
public sealed interface EditRequest {
    String rule();

    /** What is to be changed of it, as it was typed. */
    String old();

    /**
     * The number or the word {@code old} becomes {@code replacement}, both as they were typed.
     *
     * @param field the answer that the value is asked of, where the rule has the value in several
     * @param cases what becomes of the cases
     */
    record OfValue(String rule, String old, String replacement, Optional<String> field, Cases cases)
            implements EditRequest {}

    /** What becomes of the cases of a line that moves. */
    enum Cases {
        /** Those that lie on it move with it; others of which something else comes then are told. */
        MOVE,
        /** Those that lie on it move with it; others expect what then comes of them. */
        EXPECT,
        /** They stay as they are. */
        LEAVE
    }

    /** The rule is called otherwise. */
    record OfName(String rule, String name) implements EditRequest {
        @Override
        public String old() {
            return rule;
        }
    }
}
