package org.ragstone.check.sentence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.policy.language.Operator;

/** Which side of a number is meant, and how many characters before and behind it say so. */
record Bounded(Optional<Operator> operator, int words, int length) {
    /** "Did not reach at least 90 %": the other side of what follows. */
    private static final Pattern FAILED = Pattern.compile(
            "(?:\\bnot|n't|\\bfail(?:s|ed|ing)? to|\\bunable to)(?: \\w+)?(?: (?:achiev\\w*|reach\\w*|meet|met|attain\\w*|be|been|fall|come|get|hit))?(?: to)? $");

    /** By the words that end where a number starts, else by those that start where it ends. */
    static Bounded of(String before, String behind) {
        for (Bound bound : Bound.values()) {
            int start = bound.startBefore(before);
            if (start >= 0) {
                boolean isTurned = bound.isTurnable()
                        && FAILED.matcher(before.substring(0, start)).find();
                return new Bounded(
                        Optional.of(isTurned ? opposite(bound.operator()) : bound.operator()),
                        before.length() - start,
                        0);
            }
        }
        for (Bound bound : Bound.values()) {
            int length = bound.lengthBehind(behind);
            if (length > 0) {
                return new Bounded(Optional.of(bound.operator()), 0, length);
            }
        }
        return new Bounded(Optional.empty(), 0, 0);
    }

    int start(int number) {
        return number - words;
    }

    static Operator opposite(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE;
            case MORE -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
        };
    }
}
