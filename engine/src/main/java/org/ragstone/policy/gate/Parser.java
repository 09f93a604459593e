package org.ragstone.policy.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problems;

/**
 * Reads the one shape a rule can have. A rule of another shape is reported at the first word that does not fit, and
 * reading goes on at the next rule.
 */
final class Parser {
    private static final String RULE = "rule";
    private static final String WHEN = "when";
    private static final String THEN = "then";
    private static final String END = "end";

    private final Lexer lexer;
    private final List<Token> tokens;
    private final Problems problems;
    private int at;

    private Parser(Lexer lexer, Problems problems) {
        this.lexer = lexer;
        this.tokens = lexer.tokens();
        this.problems = problems;
    }

    /** The rules of the right shape, in the order of the file. */
    static List<WrittenRule> rules(SourceFile file, Problems problems) {
        return new Parser(new Lexer(file, problems), problems).rules();
    }

    private List<WrittenRule> rules() {
        List<WrittenRule> rules = new ArrayList<>();
        while (!peek().is(Token.Kind.END_OF_FILE)) {
            int start = at;
            try {
                rules.add(rule());
            } catch (Misfit misfit) {
                // What follows from a character that was reported already is not told again.
                if (!lexer.hasFaultBetween(
                        tokens.get(start).where().line(), misfit.token.where().line())) {
                    problems.add(misfit.token.where(), misfit.what(), misfit.hint);
                }
                at = Math.max(at, start + 1);
                while (!peek().is(Token.Kind.END_OF_FILE) && !startsRule()) {
                    at++;
                }
            }
        }
        return rules;
    }

    private boolean startsRule() {
        return peek().is(RULE) && tokens.get(at + 1).is(Token.Kind.TEXT);
    }

    private WrittenRule rule() throws Misfit {
        Token start = word(RULE, "A rule file holds rules and comments only; a rule starts with `rule \"...\"`.");
        Token name = kind(Token.Kind.TEXT, "the rule's name in quotes");
        List<WrittenRule.Annotation> annotations = new ArrayList<>();
        while (peek().is("@")) {
            annotations.add(annotation());
        }
        word(WHEN, "After the name come `@clause(\"...\")` or `@assumption(\"...\")`, then `when`.");
        List<WrittenRule.Pattern> patterns = new ArrayList<>();
        do {
            patterns.add(pattern());
        } while (!peek().is(THEN) && !peek().is(END) && !peek().is(Token.Kind.END_OF_FILE) && !startsRule());
        word(THEN, "After the conditions comes `then`.");
        Token verb = kind(Token.Kind.NAME, "a verb");
        word("(", "");
        Token subject = kind(Token.Kind.VARIABLE, "the fact it is said of, such as `$r`");
        word(",", "");
        Token word = kind(Token.Kind.TEXT, "a word in quotes");
        word(")", "");
        word(";", "The line ends with `;`.");
        Token end = word(END, "A rule says one thing and closes with `end`.");
        return new WrittenRule(start, name, annotations, patterns, verb, subject, word, end);
    }

    private WrittenRule.Annotation annotation() throws Misfit {
        word("@", "");
        Token name = kind(Token.Kind.NAME, "`clause` or `assumption`");
        word("(", "");
        Token value = kind(Token.Kind.TEXT, "a text in quotes");
        word(")", "");
        return new WrittenRule.Annotation(name, value);
    }

    private WrittenRule.Pattern pattern() throws Misfit {
        Optional<Token> variable = Optional.empty();
        if (peek().is(Token.Kind.VARIABLE)) {
            variable = Optional.of(take());
            word(":", "");
        }
        Token fact = kind(Token.Kind.NAME, "a fact, such as `$r : Result( ... )`");
        word("(", "");
        List<WrittenRule.Comparison> comparisons = new ArrayList<>();
        if (!peek().is(")")) {
            comparisons.add(comparison());
            while (peek().is(",")) {
                take();
                comparisons.add(comparison());
            }
        }
        word(")", peek().is(THEN) ? "Maybe the bracket is not closed." : "Conditions are joined by commas.");
        return new WrittenRule.Pattern(variable, fact, comparisons);
    }

    private WrittenRule.Comparison comparison() throws Misfit {
        Token first = peek();
        String field = field();
        Token operator = take();
        if (operator.is("in")) {
            return new WrittenRule.Comparison(first, field, operator, texts(), Optional.empty());
        }
        if (!operator.is(Token.Kind.SIGN)
                || !List.of("==", "!=", "<", "<=", ">", ">=").contains(operator.text())) {
            throw new Misfit(operator, "a comparison", "Allowed: `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`.");
        }
        Token value = take();
        if (value.is(Token.Kind.VARIABLE)) {
            word(".", "");
            return new WrittenRule.Comparison(first, field, operator, List.of(value), Optional.of(field()));
        }
        if (!value.is(Token.Kind.TEXT) && !value.is(Token.Kind.NUMBER)) {
            String hint = value.is(Token.Kind.NAME) ? "Words stand in quotes: `\"" + value.text() + "\"`." : "";
            throw new Misfit(value, "a word in quotes or a number", hint);
        }
        return new WrittenRule.Comparison(first, field, operator, List.of(value), Optional.empty());
    }

    private String field() throws Misfit {
        Token first = kind(Token.Kind.NAME, "a field");
        if (!peek().is(".")) {
            return first.text();
        }
        take();
        return first.text() + "." + kind(Token.Kind.NAME, "a field").text();
    }

    private List<Token> texts() throws Misfit {
        List<Token> texts = new ArrayList<>();
        word("(", "");
        texts.add(kind(Token.Kind.TEXT, "a word in quotes"));
        while (peek().is(",")) {
            take();
            texts.add(kind(Token.Kind.TEXT, "a word in quotes"));
        }
        word(")", "Words are joined by commas.");
        return texts;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private Token word(String word, String hint) throws Misfit {
        if (!peek().is(word)) {
            throw new Misfit(peek(), "`" + word + "`", hint);
        }
        return take();
    }

    private Token kind(Token.Kind kind, String what) throws Misfit {
        if (!peek().is(kind)) {
            throw new Misfit(peek(), what, "");
        }
        return take();
    }

    /** A word that does not fit where it stands. */
    private static final class Misfit extends Exception {
        private final transient Token token;
        private final String expected;
        private final String hint;

        Misfit(Token token, String expected, String hint) {
            super(expected, null, false, false);
            this.token = token;
            this.expected = expected;
            this.hint = hint;
        }

        String what() {
            return "expected " + expected + ", found " + token.words();
        }
    }
}
