package org.ragstone.policy.gate;

import java.util.List;
import java.util.Optional;

/** A rule as it is written: of the right shape, its words not yet looked at. */
record WrittenRule(
        Token start,
        Token name,
        List<Annotation> annotations,
        List<Pattern> patterns,
        Token verb,
        Token subject,
        Token word,
        Token end) {

    record Annotation(Token name, Token value) {}

    record Pattern(Optional<Token> variable, Token fact, List<Comparison> comparisons) {}

    /** A field, a sign or {@code in}, and what it is compared with. */
    record Comparison(Token first, String field, Token operator, List<Token> values, Optional<String> valueField) {}
}
