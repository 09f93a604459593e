package org.ragstone.model;

import java.util.Optional;

/**
 * Which characters of a text a reader sees, and how those are shown that nobody sees. The same for whatever is read and
 * whatever is written.
 */
public final class Characters {
    /** Letters, marks and signs that Unicode has without a shape of their own, mostly to fill or join others. */
    private static final String NOT_SHOWN = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F\u2800\u3164"
            + "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F\uFFA0";

    private static final int FIRST_SELECTOR = 0xE0100;
    private static final int LAST_SELECTOR = 0xE01EF;
    private static final int DELETE = 0x7F;

    /** The last of those that every keyboard types, of which a blank is the first. */
    public static final int LAST_PLAIN = DELETE - 1;

    private Characters() {}

    /** What a reader cannot see, or what changes the order of what can be seen; tabs and line ends (LF, CR) are seen. */
    public static boolean isHidden(int codePoint) {
        if (codePoint < DELETE) {
            return codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> NOT_SHOWN.indexOf(codePoint) >= 0 || (codePoint >= FIRST_SELECTOR && codePoint <= LAST_SELECTOR);
        };
    }

    /** Whether there is ink where it stands. */
    public static boolean isSeen(int codePoint) {
        return !isHidden(codePoint) && !isBlank(codePoint) && !isOddBlank(codePoint);
    }

    /** An ordinary blank, a tab or a line end, which around a text are no part of it. */
    public static boolean isBlank(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    /** What looks like a blank, and is another character than the one that the long key types. */
    public static boolean isOddBlank(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint > DELETE && Character.isSpaceChar(codePoint));
    }

    /** Where in the text the first character stands that does not show, from there on, or -1. */
    public static int firstHidden(String text, int from) {
        return firstHidden(text, from, text.length());
    }

    /** Likewise before another place, beyond which nothing is looked at. */
    public static int firstHidden(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char each = text.charAt(i);
            if (each >= ' ' && each < DELETE) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (isHidden(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return -1;
    }

    /** Where in the text, from one place on and before another, the first character stands that is shown as its escape, or -1. */
    public static int firstEscaped(String text, int from, int to) {
        int hidden = firstHidden(text, from, to);
        while (hidden >= 0 && Emoji.isPartOfOne(text, hidden)) {
            hidden = firstHidden(text, hidden + Character.charCount(text.codePointAt(hidden)), to);
        }
        return hidden;
    }

    /** Whether there is nothing in the text but what every keyboard types on one line, as in most texts. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= DELETE) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands in the text but blanks, of whatever kind. */
    public static boolean isNothing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && (isHidden(text.charAt(i)) || !isOddBlank(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The text without blanks, tabs and line ends around it. What only passes for a blank stays, and can be told. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Likewise without what only passes for a blank, where that is no part of it either. */
    public static String strippedOfAll(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isAnyBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isAnyBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isAnyBlank(char each) {
        return each == ' ' || (isOddBlank(each) && !isHidden(each));
    }

    /** So much of the beginning of a text, and a {@code …} where it goes on; no character is cut in two. */
    public static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, whole(text, most)) + "…";
    }

    /** The offset, or the one before it where a character would be cut in two. */
    static int whole(String text, int at) {
        boolean middle = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return middle ? at - 1 : at;
    }

    /** What of the text is seen. */
    public static String seen(String text) {
        return replaced(text, Characters::firstHidden, codePoint -> "");
    }

    /**
     * The text with the escape of each character that does not show, as JSON has it: <code>&#92;u200b</code>. What makes one emoji of
     * several characters stays.
     */
    public static String shown(String text) {
        return replaced(text, (all, from) -> firstEscaped(all, from, all.length()), Characters::escape);
    }

    /** Likewise on one line, which nothing in it can end. */
    public static String shownOnOneLine(String text) {
        return isPlain(text)
                ? text
                : shown(text)
                        .replace("\n", escape('\n'))
                        .replace("\r", escape('\r'))
                        .replace('\t', ' ');
    }

    /** The text with a {@code ?} for each character that does not show, so that it is as wide as it was. */
    static String masked(String text) {
        return replaced(text.replace('\t', ' ').replace('\r', '?'), Characters::firstHidden, codePoint -> "?");
    }

    private interface Replacement {
        String of(int codePoint);
    }

    /** Where the next character to replace stands, or -1. */
    private interface Search {
        int next(String text, int from);
    }

    private static String replaced(String text, Search search, Replacement replacement) {
        int hidden = search.next(text, 0);
        if (hidden < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        int done = 0;
        for (; hidden >= 0; hidden = search.next(text, done)) {
            int codePoint = text.codePointAt(hidden);
            whole.append(text, done, hidden).append(replacement.of(codePoint));
            done = hidden + Character.charCount(codePoint);
        }
        return whole.append(text, done, text.length()).toString();
    }

    private static String escape(int codePoint) {
        StringBuilder escape = new StringBuilder();
        for (char half : Character.toChars(codePoint)) {
            escape.append("\\u%04x".formatted((int) half));
        }
        return escape.toString();
    }

    /** As messages name it: {@code U+00A0 NO-BREAK SPACE}. */
    public static String named(int codePoint) {
        String name = Optional.ofNullable(Character.getName(codePoint)).orElse("without a name");
        return "U+%04X %s".formatted(codePoint, name);
    }
}
