package org.ragstone.policy.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.SeenText;

/**
 * Cuts a rule file into words and signs, once. Comments go here; what no rule has is reported and becomes what was most
 * likely meant, so that what follows can be read.
 */
final class Lexer {
    static final Set<String> SIGNS = Set.of("(", ")", ",", ";", ":", ".", "@", "<", ">", "==", "!=", "<=", ">=");
    private static final String OF_OPERATORS = "=<>!&|";
    private static final String CURLY_QUOTES = "'`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB";
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,(?!\\d{3}$)\\d+");
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_VARIABLE = 30;
    private static final int LONGEST_NUMBER = 20;

    private final SeenText seen;
    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int lineEnd;
    // Characters of the line so far that a text counts as two.
    private int pairs;

    Lexer(SourceFile file, Problems problems) {
        this.seen = SeenText.of(file.path(), file.text(), problems);
        this.text = seen.text();
        this.problems = problems;
        this.lineEnd = endOfLine();
    }

    /** The tokens, closed by one END_OF_FILE. */
    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        add(Token.Kind.END_OF_FILE, at, "", false);
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            startLine();
        } else if (c == ' ' || c == '\t') {
            at++;
        } else if (text.startsWith("//", at)) {
            comment(lineEnd);
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"') {
            quoted(c);
        } else if (CURLY_QUOTES.indexOf(c) >= 0) {
            fault(at, 1, "`" + c + "` cannot quote a text", "Use straight double quotes: `\"`.");
            quoted(c);
        } else if (c == '$') {
            variable();
        } else if (Letters.isLetter(c)) {
            add(Token.Kind.NAME, at, wordFrom(at), false);
        } else if (Letters.isDigit(c)) {
            number();
        } else {
            sign();
        }
    }

    private void startLine() {
        line++;
        lineStart = at;
        lineEnd = endOfLine();
        pairs = 0;
    }

    private void blockComment() {
        int closed = text.indexOf("*/", at + 2);
        int again = text.indexOf("/*", at + 2);
        if (closed < 0) {
            fault(at, 2, "the comment is not closed", "Close it with `*/`.");
        } else if (again >= 0 && again < closed) {
            fault(at, 2, "the comment holds another `/*`, so an earlier `*/` is missing", "Close it with `*/`.");
        }
        comment(closed < 0 ? text.length() : closed + 2);
    }

    private void comment(int end) {
        while (at < end) {
            int codePoint = text.codePointAt(at);
            refuseBackslash(codePoint, "comment");
            at += Character.charCount(codePoint);
            pairs += Character.charCount(codePoint) - 1;
            if (codePoint == '\n') {
                startLine();
            }
        }
    }

    private void quoted(char quote) {
        int start = at;
        int close = start + 1;
        while (close < lineEnd && !closes(quote, text.charAt(close))) {
            close++;
        }
        boolean closed = close < lineEnd;
        if (!closed) {
            fault(start, 1, "the quote is not closed on its line", "Close it with `\"`.");
        }
        if (close - start - 1 > LONGEST_TEXT) {
            fault(start, 1, "the text is longer than " + LONGEST_TEXT + " characters", "");
        }
        Token token =
                token(Token.Kind.TEXT, start, closed ? close + 1 : close, text.substring(start + 1, close), !closed);
        tokens.add(token);
        while (at < token.end()) {
            int codePoint = text.codePointAt(at);
            refuseBackslash(codePoint, "text");
            at += Character.charCount(codePoint);
            pairs += Character.charCount(codePoint) - 1;
        }
    }

    private static boolean closes(char quote, char c) {
        return quote == '"' ? c == '"' : c == '"' || CURLY_QUOTES.indexOf(c) >= 0;
    }

    /** It makes other programs read something else. */
    private void refuseBackslash(int codePoint, String where) {
        if (codePoint == '\\') {
            fault(at, 1, "a backslash cannot stand in a " + where, "Leave it out; in the path of a file write `/`.");
        }
    }

    private void variable() {
        int start = at;
        String name = wordFrom(start + 1);
        boolean sound = !name.isEmpty()
                && name.charAt(0) != '_'
                && !Letters.isDigit(name.charAt(0))
                && name.length() < LONGEST_VARIABLE;
        if (!sound) {
            fault(
                    start,
                    name.length() + 1,
                    "`$" + name + "` cannot name a fact",
                    "Write `$` and a letter, or a word of up to " + (LONGEST_VARIABLE - 1) + ": `$r`, `$result`.");
        }
        add(Token.Kind.VARIABLE, start, "$" + name, !sound);
    }

    private void number() {
        int start = at;
        int end = digits(start);
        if (end + 1 < text.length() && text.charAt(end) == '.' && Letters.isDigit(text.charAt(end + 1))) {
            end = digits(end + 1);
        }
        String digits = text.substring(start, end);
        String number = digits + commasFrom(end);
        number += wordFrom(start + number.length());
        boolean doubtful = true;
        if (number.indexOf(',') >= 0) {
            fault(start, number.length(), "a number has no commas", "Write `" + withoutCommas(number) + "`.");
        } else if (!number.equals(digits)) {
            fault(start, number.length(), "`" + number + "` is not a number", "Write it in digits: `10` or `2.5`.");
        } else if (number.length() > LONGEST_NUMBER) {
            fault(start, number.length(), "the number has more than " + LONGEST_NUMBER + " characters", "");
        } else if (number.startsWith("0") && number.length() > 1 && Letters.isDigit(number.charAt(1))) {
            fault(start, number.length(), "a number does not start with a 0 before other digits", "");
        } else {
            doubtful = false;
        }
        add(Token.Kind.NUMBER, start, number, doubtful);
    }

    /** A comma before three digits parts thousands; a lone one before any others stands for the point. */
    private static String withoutCommas(String number) {
        return DECIMAL_COMMA.matcher(number).matches() ? number.replace(',', '.') : number.replace(",", "");
    }

    /** Commas with digits behind them, as thousands are written elsewhere. */
    private String commasFrom(int start) {
        int end = start;
        while (end + 1 < text.length() && text.charAt(end) == ',' && Letters.isDigit(text.charAt(end + 1))) {
            end = digits(end + 1);
        }
        return text.substring(start, end);
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && Letters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void sign() {
        int end = at;
        while (end < text.length() && OF_OPERATORS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int codePoint = text.codePointAt(at);
        String sign = end > at ? text.substring(at, end) : Character.toString(codePoint);
        if (SIGNS.contains(sign)) {
            add(Token.Kind.SIGN, at, sign, false);
            return;
        }
        if (sign.equals("=") && followsVariable()) {
            fault(at, 1, "`=` does not name a fact", "Write `:`.");
            addMeant(":");
            return;
        }
        int start = at;
        String what = Characters.isSeen(codePoint)
                ? "`" + sign + "` cannot stand in a rule"
                : "a character that does not show, " + Characters.named(codePoint) + ", cannot stand in a rule";
        fault(start, sign.length(), what, StrangeSigns.hint(sign, codePoint));
        Optional<String> meant = StrangeSigns.meantBy(sign);
        if (Characters.isSeen(codePoint)) {
            tokens.add(token(
                    meant.isPresent() ? Token.Kind.SIGN : Token.Kind.STRANGE,
                    start,
                    start + sign.length(),
                    meant.orElse(sign),
                    true));
        }
        at = start + sign.length();
        pairs += Character.charCount(codePoint) - 1;
    }

    /** Whether a fact is being given its name: {@code $j =} or {@code $j :=}. */
    private boolean followsVariable() {
        int last = tokens.size() - 1;
        boolean colon = last > 0 && tokens.get(last).is(":");
        return last >= 0 && tokens.get(colon ? last - 1 : last).is(Token.Kind.VARIABLE);
    }

    /** Takes the sign for what is meant by it, unless that stands there already. */
    private void addMeant(String meant) {
        if (!tokens.get(tokens.size() - 1).is(meant)) {
            tokens.add(token(Token.Kind.SIGN, at, at + 1, meant, true));
        }
        at++;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** The letters and digits from there on. */
    private String wordFrom(int start) {
        int end = start;
        while (end < text.length() && (Letters.isLetter(text.charAt(end)) || Letters.isDigit(text.charAt(end)))) {
            end++;
        }
        return text.substring(start, end);
    }

    private void add(Token.Kind kind, int start, String content, boolean doubtful) {
        tokens.add(token(kind, start, start + content.length(), content, doubtful));
        at = start + content.length();
    }

    private Token token(Token.Kind kind, int start, int end, String content, boolean doubtful) {
        return new Token(kind, content, place(start, end - start), start, end, doubtful);
    }

    private void fault(int start, int length, String what, String hint) {
        problems.add(place(start, length), what, hint);
    }

    /** A place on the line that is being read. */
    private Location.InText place(int start, int length) {
        return seen.at(line, start - lineStart - pairs + 1, start, length);
    }
}
