package org.ragstone.policy.gate;

import java.util.List;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Nearest;

/**
 * The words and signs of a rule file, one after the other. What should stand somewhere and does not is reported once,
 * and nothing that follows from what was reported already.
 */
final class Tokens {
    private final SourceFile file;
    private final List<Token> tokens;
    private final Problems problems;
    private int at;
    private int reported = -1;

    Tokens(SourceFile file, Problems problems) {
        this.file = file;
        this.tokens = new Lexer(file, problems).tokens();
        this.problems = problems;
    }

    /** What stands here is not what should. */
    static final class Misfit extends Exception {
        private final String expected;
        private final String hint;

        Misfit(String expected, String hint) {
            super(expected, null, false, false);
            this.expected = expected;
            this.hint = hint;
        }
    }

    Token peek() {
        return peek(0);
    }

    /** The token so many further on, or the end of the file. */
    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    boolean is(String word) {
        return peek().is(word);
    }

    boolean is(Token.Kind kind) {
        return peek().is(kind);
    }

    /** Whether the word stands here, perhaps misspelt. */
    boolean isNear(String word) {
        return is(Token.Kind.NAME) && Nearest.to(peek().text(), List.of(word)).isPresent();
    }

    /** The token, behind which reading goes on; the end of the file is never passed. */
    Token take() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    Token take(Token.Kind kind, String what) throws Misfit {
        if (!is(kind)) {
            throw new Misfit(what, kind == Token.Kind.TEXT ? quoted() : "");
        }
        return take();
    }

    /** How a word that stands here without quotes should stand; empty where none does. */
    String quoted() {
        return is(Token.Kind.NAME) ? "Words stand in quotes: `\"" + peek().text() + "\"`." : "";
    }

    /** Takes the word, also if it is misspelt or missing. */
    Token keyword(String word, String hint) {
        if (is(word)) {
            return take();
        }
        if (isNear(word)) {
            report("`" + word + "`", "Maybe you meant `" + word + "`.");
            return take();
        }
        missing(word, hint);
        return peek();
    }

    /** Takes the sign, also if it is missing. */
    void sign(String sign) {
        sign(sign, "");
    }

    void sign(String sign, String hint) {
        if (is(sign)) {
            take();
        } else {
            missing(sign, hint);
        }
    }

    /** How many have been passed. */
    int passed() {
        return at;
    }

    /** How many brackets have been opened since then and not closed. */
    int openedSince(int passed) {
        return tokens.subList(passed, at).stream()
                .mapToInt(token -> token.is("(") ? 1 : token.is(")") ? -1 : 0)
                .sum();
    }

    /** Whether any of those passed since then was reported when it was read. */
    boolean anyDoubtfulSince(int passed) {
        return tokens.subList(passed, at).stream().anyMatch(Token::doubtful);
    }

    void report(Misfit misfit) {
        report(misfit.expected, misfit.hint);
    }

    void report(String expected, String hint) {
        // The end of a file is often an empty line, which shows nothing.
        Location where = is(Token.Kind.END_OF_FILE) && at > 0 ? behind(tokens.get(at - 1)) : peek().where();
        say(where, "expected " + expected + ", found " + peek().words(), hint);
    }

    /** Something missing is told where it should stand: behind the word before, if what follows is on another line. */
    private void missing(String word, String hint) {
        Token before = tokens.get(Math.max(0, at - 1));
        if (at == 0 || before.where().line() == peek().where().line()) {
            report("`" + word + "`", hint);
            return;
        }
        say(behind(before), "`" + word + "` is missing here", hint);
    }

    private Location behind(Token token) {
        int length = file.text().codePointCount(token.start(), token.end());
        return new Location.InText(
                file.path(),
                token.where().line(),
                token.where().column() + length,
                new Excerpt(file.text(), token.end(), 0));
    }

    private void say(Location where, String what, String hint) {
        boolean told = reported == at
                || peek().doubtful()
                || (at > 0 && tokens.get(at - 1).doubtful());
        reported = at;
        if (!told) {
            problems.add(where, what, hint);
        }
    }
}
