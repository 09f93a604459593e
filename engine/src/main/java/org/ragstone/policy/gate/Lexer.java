package org.ragstone.policy.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;

/**
 * Cuts a rule file into words and signs, once. Comments go here; a character that no rule has is reported and skipped.
 */
final class Lexer {
    private static final Set<String> LONG_SIGNS = Set.of("==", "!=", "<=", ">=");
    private static final String SIGNS = "(),;:.<>@";
    private static final int LONGEST_TEXT = 400;

    private final String file;
    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private final NavigableSet<Integer> faultyLines = new TreeSet<>();
    private int at;
    private int line = 1;
    private int lineStart;

    Lexer(SourceFile file, Problems problems) {
        this.file = file.path();
        this.text = file.text();
        this.problems = problems;
    }

    /** The tokens, closed by one END_OF_FILE. */
    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        add(Token.Kind.END_OF_FILE, "", here(), at, at);
        return tokens;
    }

    /** Whether something was reported on one of the lines. */
    boolean hasFaultBetween(int first, int last) {
        Integer next = faultyLines.ceiling(first);
        return next != null && next <= last;
    }

    private void fault(Location.InText where, String what, String hint) {
        faultyLines.add(where.line());
        problems.add(where, what, hint);
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOfLine();
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"') {
            quoted();
        } else if (c == '$' || isLetter(c)) {
            word();
        } else if (isDigit(c)) {
            number();
        } else {
            sign(c);
        }
    }

    private void blockComment() {
        Location.InText start = here();
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            fault(start, "the comment is not closed", "Close it with `*/`.");
        }
        int stop = end < 0 ? text.length() : end + 2;
        for (; at < stop; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private void quoted() {
        Location.InText where = here();
        int start = at;
        int lineEnd = endOfLine();
        int close = text.indexOf('"', at + 1);
        boolean closed = close >= 0 && close < lineEnd;
        int stop = closed ? close : lineEnd;
        String content = text.substring(at + 1, stop);
        at = closed ? stop + 1 : stop;
        if (!closed) {
            fault(where, "the quote is not closed on its line", "Close it with `\"`.");
        }
        if (content.length() > LONGEST_TEXT) {
            fault(where, "the text is longer than " + LONGEST_TEXT + " characters", "");
        }
        if (content.indexOf('\\') >= 0 || content.codePoints().anyMatch(Lexer::isInvisible)) {
            fault(where, "a backslash or an invisible character cannot stand in a text", "");
        }
        add(Token.Kind.TEXT, content, where, start, at);
    }

    private void word() {
        int start = at;
        Location.InText where = here();
        at++;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        String word = text.substring(start, at);
        add(word.startsWith("$") ? Token.Kind.VARIABLE : Token.Kind.NAME, word, where, start, at);
    }

    private void number() {
        int start = at;
        Location.InText where = here();
        digits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        if (at < text.length() && isLetter(text.charAt(at))) {
            int tail = at;
            while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
                at++;
            }
            fault(where, "`" + text.substring(start, at) + "` is not a number", "Write it in digits: `10` or `2.5`.");
            add(Token.Kind.NUMBER, text.substring(start, tail), where, start, at);
            return;
        }
        add(Token.Kind.NUMBER, text.substring(start, at), where, start, at);
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void sign(char c) {
        Location.InText where = here();
        String two = text.substring(at, Math.min(at + 2, text.length()));
        String sign = LONG_SIGNS.contains(two) ? two : String.valueOf(c);
        if (sign.length() == 2 || SIGNS.indexOf(c) >= 0) {
            add(Token.Kind.SIGN, sign, where, at, at + sign.length());
            at += sign.length();
            return;
        }
        int codePoint = text.codePointAt(at);
        fault(where, "`" + Character.toString(codePoint) + "` cannot stand in a rule", hintFor(c));
        at += Character.charCount(codePoint);
    }

    private static String hintFor(char c) {
        return switch (c) {
            case '=' -> "Compare with `==`.";
            case '\'', '\u201C', '\u201D', '\u2018', '\u2019' -> "Use straight double quotes: `\"`.";
            case '&', '|' -> "Join conditions with commas; write a second rule for `or`.";
            case '!' -> "Nothing is negated; ask for another answer, such as `!= \"RED\"`.";
            case '#' -> "Start a comment with `//`.";
            case '-' -> "Numbers in rules are sizes and never negative.";
            default -> "";
        };
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private Location.InText here() {
        return new Location.InText(file, line, at - lineStart + 1);
    }

    private void add(Token.Kind kind, String content, Location.InText where, int start, int end) {
        tokens.add(new Token(kind, content, where, start, end));
    }

    /** What a reader cannot see, or what changes the order of what can be seen. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
