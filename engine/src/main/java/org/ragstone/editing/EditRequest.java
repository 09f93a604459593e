package org.ragstone.editing;

import java.util.Optional;

/** What a person wants to change in a rule, which they name. */
public sealed interface EditRequest {
    String rule();

    /**
     * The number or the word {@code old} becomes {@code replacement}, both as they were typed.
     *
     * @param field the answer that the value is asked of, where the rule has the value in several
     * @param movesCases whether the cases that lie on the line move with it, or stay as they are
     */
    record OfValue(String rule, String old, String replacement, Optional<String> field, boolean movesCases)
            implements EditRequest {}

    /** The rule is called otherwise. */
    record OfName(String rule, String name) implements EditRequest {}
}
