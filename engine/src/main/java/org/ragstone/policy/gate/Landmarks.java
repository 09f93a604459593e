package org.ragstone.policy.gate;

import java.util.function.BooleanSupplier;

/** Where in the tokens of a file a rule or a part of it begins: there reading goes on after what does not fit. */
final class Landmarks {
    static final String RULE = "rule";
    static final String WHEN = "when";
    static final String THEN = "then";
    static final String END = "end";

    private final Tokens tokens;

    Landmarks(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a rule starts here, or something that is meant to be one. */
    boolean startsRule() {
        return tokens.is(RULE) || (tokens.peek(1).is(Token.Kind.TEXT) && tokens.isNear(RULE));
    }

    boolean startsPattern() {
        boolean named = tokens.is(Token.Kind.VARIABLE) && tokens.peek(1).is(":");
        boolean capital = tokens.is(Token.Kind.NAME)
                && Character.isUpperCase(tokens.peek().text().charAt(0));
        return named || (capital && tokens.peek(1).is("("));
    }

    /** What follows {@code then}, where that word is missing. */
    boolean isVerbLine() {
        return tokens.is(Token.Kind.NAME)
                && tokens.peek(1).is("(")
                && tokens.peek(2).is(Token.Kind.VARIABLE)
                && tokens.peek(3).is(",");
    }

    /** Whether no condition of a fact can stand here any more. */
    boolean endsPattern() {
        return isOver() || tokens.is(THEN) || startsPattern();
    }

    /** Whether the rule cannot go on here. */
    boolean isOver() {
        return tokens.is(END) || tokens.is(Token.Kind.END_OF_FILE) || startsRule();
    }

    void skipTo(BooleanSupplier stop) {
        while (!isOver() && !tokens.is(THEN) && !stop.getAsBoolean()) {
            tokens.take();
        }
    }
}
