package org.ragstone.policy.gate;

import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of character stands in a rule file, by its code point. */
final class Characters {
    /** Letters, marks and signs that Unicode has without a shape of their own, mostly to fill or join others. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]|[\\x{E0100}-\\x{E01EF}]");

    private static final int FIRST_NOT_SHOWN = 0x034F;

    private Characters() {}

    /** What a reader cannot see, or what changes the order of what can be seen. */
    static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n';
            case Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                codePoint >= FIRST_NOT_SHOWN
                        && NOT_SHOWN.matcher(Character.toString(codePoint)).matches();
        };
    }

    static boolean isSeen(int codePoint) {
        return !isHidden(codePoint) && !Character.isSpaceChar(codePoint);
    }

    /** As messages name it: {@code U+00A0 NO-BREAK SPACE}. */
    static String named(int codePoint) {
        String name = Optional.ofNullable(Character.getName(codePoint)).orElse("without a name");
        return "U+%04X %s".formatted(codePoint, name);
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
