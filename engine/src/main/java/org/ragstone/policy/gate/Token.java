package org.ragstone.policy.gate;

import org.ragstone.model.Location;

/**
 * A word or sign of a rule file; a text is without its quotes. {@code end} is the offset just behind it. A doubtful one
 * was reported already, and stands for what was most likely meant.
 */
record Token(Kind kind, String text, Location.InText where, int start, int end, boolean doubtful) {
    enum Kind {
        NAME,
        VARIABLE,
        TEXT,
        NUMBER,
        SIGN,
        /** Something that no rule has. */
        STRANGE,
        END_OF_FILE
    }

    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(word);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** What a message calls it. */
    String words() {
        return switch (kind) {
            case END_OF_FILE -> "the end of the file";
            case TEXT -> "`\"" + text + "\"`";
            case NAME, VARIABLE, NUMBER, SIGN, STRANGE -> "`" + text + "`";
        };
    }
}
