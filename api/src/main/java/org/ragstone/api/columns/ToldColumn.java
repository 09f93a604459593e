package org.ragstone.api.columns;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is told of a column before its cells are seen. Immutable.
 *
 * @param words those that can stand in it; any text can where there are none
 * @param isNeeded whether every row has something there
 */
public record ToldColumn(String description, Content content, List<String> words, boolean isNeeded) {
    /** What a cell of it is. */
    public enum Content {
        /** A text, or one of the words. */
        TEXT,
        /** A figure: a number where nothing else stands there, such as {@code >95} or {@code 5%}. */
        FIGURE,
        /** A day. */
        DAY,
        /** One of the words, or several with blanks between them. */
        LIST
    }

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public ToldColumn {
        words = List.copyOf(words);
    }

    /** Tells whether a cell that is not blank is what is told. */
    Predicate<String> test() {
        return switch (content) {
            case TEXT -> words.isEmpty() ? any -> true : words::contains;
            case FIGURE -> NUMBER.asMatchPredicate();
            case DAY -> DAY.asMatchPredicate();
            case LIST -> Pattern.compile(pattern()).asMatchPredicate();
        };
    }

    /** Of lists: written so that XML Schema, which such patterns are of, and programming languages read it alike. */
    String pattern() {
        String one = "(" + String.join("|", words) + ")";
        return one + "( +" + one + ")*";
    }
}
