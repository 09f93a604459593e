package org.ragstone.policy.language;

import java.util.Arrays;
import java.util.Optional;

/** How a number compares in a rule. */
public enum Operator {
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether a number fulfils it that compares so with the one it is held against. */
    boolean holds(int compared) {
        return switch (this) {
            case LESS -> compared < 0;
            case AT_MOST -> compared <= 0;
            case MORE -> compared > 0;
            case AT_LEAST -> compared >= 0;
        };
    }

    /** The operator that differs from it on the number itself alone. */
    public Operator atTheEdge() {
        return switch (this) {
            case LESS -> AT_MOST;
            case AT_MOST -> LESS;
            case MORE -> AT_LEAST;
            case AT_LEAST -> MORE;
        };
    }

    public static Optional<Operator> of(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
