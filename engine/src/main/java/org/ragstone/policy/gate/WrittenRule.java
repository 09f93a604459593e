package org.ragstone.policy.gate;

import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written, its words not yet looked at. What could not be read was reported and is left out; then the
 * rule, or the pattern, is not whole.
 */
record WrittenRule(
        Token start,
        Token name,
        List<Annotation> annotations,
        boolean annotationsAreWhole,
        List<WrittenPattern> patterns,
        boolean patternsAreWhole,
        Optional<Token> verb,
        Optional<Token> subject,
        Optional<Token> word,
        Token end,
        boolean isWhole) {

    record Annotation(Token name, Token value) {}

    record WrittenPattern(Optional<Token> variable, Token fact, List<WrittenCondition> conditions, boolean isWhole) {}

    /** A field, a sign or {@code in}, and what it is compared with. */
    record WrittenCondition(
            Token first, String field, Token operator, List<Token> values, Optional<String> valueField) {}
}
