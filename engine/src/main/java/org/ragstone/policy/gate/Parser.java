package org.ragstone.policy.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Nearest;

/**
 * Reads the one shape a rule can have. What does not fit is reported once, and reading goes on where the next part of
 * the rule begins, so that one slip hides no other.
 */
final class Parser {
    private static final String RULE = "rule";
    private static final String WHEN = "when";
    private static final String THEN = "then";
    private static final String END = "end";
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    /** Words of other rule languages, and what is written here instead. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "not", "Nothing is negated; every question has an answer for `there is none`, such as `NOT_SET`.",
            "exists", "Name the fact alone; a rule is for each one there is.",
            "forall", "A rule looks at one result.",
            "eval", "Ask a fact for its answers: `Judgement( target == \"MISSED\" )`.",
            "from", "Facts are found by their name alone.",
            "accumulate", "A rule looks at one result, and does no sums.",
            "or", "Write a second rule for `or`.",
            "and", "Join conditions with commas; a second fact stands under the first without a word between.",
            "over", "A rule looks at one result.");

    private static final String NOTHING_ELSE =
            "A rule file holds rules and comments only; a rule starts with `rule \"...\"`.";

    private final SourceFile file;
    private final List<Token> tokens;
    private final Problems problems;
    private int at;
    // The token that the last report is about, since nothing more is said of it.
    private int reported = -1;

    private Parser(SourceFile file, Problems problems) {
        this.file = file;
        this.tokens = new Lexer(file, problems).tokens();
        this.problems = problems;
    }

    /** The rules, in the order of the file. */
    static List<WrittenRule> rules(SourceFile file, Problems problems) {
        return new Parser(file, problems).rules();
    }

    private List<WrittenRule> rules() {
        List<WrittenRule> rules = new ArrayList<>();
        while (!peek().is(Token.Kind.END_OF_FILE)) {
            if (startsRule()) {
                rules.add(rule());
            } else {
                report("`" + RULE + "`", NOTHING_ELSE);
                do {
                    at++;
                } while (!startsRule() && !peek().is(Token.Kind.END_OF_FILE));
            }
        }
        return rules;
    }

    private WrittenRule rule() {
        int before = problems.size();
        int first = at;
        Token start = keyword(RULE, "");
        Token name = name(start);
        int beforeAnnotations = problems.size();
        List<WrittenRule.Annotation> annotations = annotations();
        if (!isNear(WHEN) && !startsPattern()) {
            report("`" + WHEN + "`", "After the name come `@clause(\"...\")` or `@assumption(\"...\")`, then `when`.");
            skipTo(() -> peek().is(WHEN) || startsPattern());
        }
        boolean annotationsAreWhole = problems.size() == beforeAnnotations;
        keyword(WHEN, "The conditions start with `when`.");
        List<WrittenRule.Pattern> patterns = patterns();
        keyword(THEN, "After the conditions comes `then`.");
        Optional<Token> verb = Optional.empty();
        Optional<Token> subject = Optional.empty();
        Optional<Token> word = Optional.empty();
        try {
            verb = Optional.of(kind(Token.Kind.NAME, "a verb"));
            sign("(");
            subject = Optional.of(variable());
            sign(",");
            word = Optional.of(kind(Token.Kind.TEXT, "a word in quotes"));
            sign(")");
            sign(";");
        } catch (Misfit misfit) {
            report(misfit.expected, misfit.hint);
            skipTo(() -> false);
        }
        if (!isNear(END) && !isOver()) {
            report("`" + END + "`", "A rule says one thing and closes with `end`.");
            skipTo(() -> false);
        }
        Token end = keyword(END, "A rule closes with `end`.");
        boolean whole =
                problems.size() == before && tokens.subList(first, at).stream().noneMatch(Token::doubtful);
        return new WrittenRule(
                start, name, annotations, annotationsAreWhole, patterns, verb, subject, word, end, whole);
    }

    private Token name(Token start) {
        if (peek().is(Token.Kind.TEXT)) {
            return take();
        }
        report("the rule's name in quotes", "Write `rule \"...\"`.");
        while (peek().where().line() == start.where().line() && !peek().is("@") && !isOver()) {
            at++;
        }
        return new Token(Token.Kind.TEXT, "", start.where(), start.start(), start.end(), true);
    }

    private List<WrittenRule.Annotation> annotations() {
        List<WrittenRule.Annotation> annotations = new ArrayList<>();
        while (peek().is("@")) {
            take();
            try {
                Token name = kind(Token.Kind.NAME, "`clause` or `assumption`");
                sign("(");
                Token value = kind(Token.Kind.TEXT, "a text in quotes");
                sign(")");
                annotations.add(new WrittenRule.Annotation(name, value));
            } catch (Misfit misfit) {
                report(misfit.expected, misfit.hint);
                skipTo(() -> peek().is("@") || peek().is(WHEN) || startsPattern());
            }
        }
        return annotations;
    }

    private List<WrittenRule.Pattern> patterns() {
        List<WrittenRule.Pattern> patterns = new ArrayList<>();
        do {
            try {
                patterns.add(pattern());
            } catch (Misfit misfit) {
                report(misfit.expected, misfit.hint);
                at = Math.min(at + (isOver() || peek().is(THEN) ? 0 : 1), tokens.size() - 1);
                skipTo(this::startsPattern);
            }
        } while (!isNear(THEN) && !isOver() && !isVerbLine());
        return patterns;
    }

    private WrittenRule.Pattern pattern() throws Misfit {
        int before = problems.size();
        refuseElsewhere();
        Optional<Token> variable = Optional.empty();
        if (peek().is(Token.Kind.VARIABLE)) {
            variable = Optional.of(take());
            sign(":");
        } else if (peek().is(Token.Kind.NAME) && peek(1).is(":")) {
            report("`$`", "The name of a fact starts with `$`: `$" + peek().text() + "`.");
            at += 2;
        }
        refuseElsewhere();
        Token fact = kind(Token.Kind.NAME, "a fact, such as `$r : Result( ... )`");
        if (!peek().is("(")) {
            throw new Misfit("`(`", "A fact has its conditions in brackets behind it.");
        }
        take();
        List<WrittenRule.Comparison> comparisons = new ArrayList<>();
        while (!peek().is(")") && !isOver() && !peek().is(THEN) && !startsPattern()) {
            comparison().ifPresent(comparisons::add);
            if (peek().is(",")) {
                take();
                if (peek().is(")")) {
                    report("a condition", "Behind a comma stands another condition.");
                }
            } else if (peek().is(Token.Kind.NAME) && !isNear(THEN) && !startsPattern() && !isOver()) {
                String hint = ELSEWHERE.getOrDefault(peek().text(), "Conditions are joined by commas.");
                report("`,` or `)`", hint);
                if (ELSEWHERE.containsKey(peek().text())) {
                    take();
                }
            }
        }
        sign(")");
        return new WrittenRule.Pattern(variable, fact, comparisons, problems.size() == before);
    }

    /** A comparison, or nothing and the next stop: a comma or the bracket behind it. */
    private Optional<WrittenRule.Comparison> comparison() {
        try {
            return Optional.of(soundComparison());
        } catch (Misfit misfit) {
            report(misfit.expected, misfit.hint);
            int depth = 0;
            while (!isOver() && !peek().is(THEN) && !startsPattern()) {
                if (depth == 0 && (peek().is(",") || peek().is(")"))) {
                    break;
                }
                depth += peek().is("(") ? 1 : peek().is(")") ? -1 : 0;
                at++;
            }
            return Optional.empty();
        }
    }

    private WrittenRule.Comparison soundComparison() throws Misfit {
        refuseElsewhere();
        Token first = peek();
        String field = field();
        Token operator = peek();
        if (operator.is("in")) {
            take();
            return new WrittenRule.Comparison(first, field, operator, texts(), Optional.empty());
        }
        if (!COMPARISONS.contains(operator.text())) {
            throw new Misfit("a comparison", "Allowed: `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`.");
        }
        take();
        Token value = peek();
        if (value.is(Token.Kind.VARIABLE)) {
            take();
            sign(".");
            return new WrittenRule.Comparison(first, field, operator, List.of(value), Optional.of(field()));
        }
        if (!value.is(Token.Kind.TEXT) && !value.is(Token.Kind.NUMBER)) {
            String hint = value.is(Token.Kind.NAME) ? "Words stand in quotes: `\"" + value.text() + "\"`." : "";
            throw new Misfit("a word in quotes or a number", hint);
        }
        take();
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
        if (!peek().is("(")) {
            throw new Misfit("`(`", "The words of a list stand in brackets: `in ( \"AMBER\", \"RED\" )`.");
        }
        take();
        texts.add(kind(Token.Kind.TEXT, "a word in quotes"));
        while (peek().is(",") || peek().is(Token.Kind.TEXT)) {
            sign(",");
            texts.add(kind(Token.Kind.TEXT, "a word in quotes"));
        }
        sign(")");
        return texts;
    }

    private Token variable() throws Misfit {
        String hint = peek().is(Token.Kind.NAME) ? "Write `$" + peek().text() + "`." : "";
        if (!peek().is(Token.Kind.VARIABLE)) {
            throw new Misfit("the fact it is said of, such as `$r`", hint);
        }
        return take();
    }

    private void refuseElsewhere() throws Misfit {
        if (peek().is(Token.Kind.NAME) && ELSEWHERE.containsKey(peek().text())) {
            throw new Misfit("a fact", ELSEWHERE.get(peek().text()));
        }
    }

    /** Whether a rule starts here, or something that is meant to be one. */
    private boolean startsRule() {
        return peek().is(RULE) || (peek(1).is(Token.Kind.TEXT) && isNear(RULE));
    }

    private boolean startsPattern() {
        boolean named = peek().is(Token.Kind.VARIABLE) && peek(1).is(":");
        boolean capital = peek().is(Token.Kind.NAME)
                && Character.isUpperCase(peek().text().charAt(0));
        return named || (capital && peek(1).is("("));
    }

    /** What follows {@code then}, where that word is missing. */
    private boolean isVerbLine() {
        return peek().is(Token.Kind.NAME) && peek(1).is("(") && peek(2).is(Token.Kind.VARIABLE) && peek(3).is(",");
    }

    /** Whether the rule cannot go on here. */
    private boolean isOver() {
        return peek().is(END) || peek().is(Token.Kind.END_OF_FILE) || startsRule();
    }

    /** Whether the word stands here, perhaps misspelt. */
    private boolean isNear(String word) {
        return peek().is(Token.Kind.NAME)
                && Nearest.to(peek().text(), List.of(word)).isPresent();
    }

    private void skipTo(java.util.function.BooleanSupplier stop) {
        while (!isOver() && !peek().is(THEN) && !stop.getAsBoolean()) {
            at++;
        }
    }

    private Token peek() {
        return peek(0);
    }

    private Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private Token take() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the word, also if it is misspelt or missing. */
    private Token keyword(String word, String hint) {
        if (peek().is(word)) {
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
    private void sign(String sign) {
        if (peek().is(sign)) {
            take();
        } else {
            missing(sign, "");
        }
    }

    private Token kind(Token.Kind kind, String what) throws Misfit {
        if (!peek().is(kind)) {
            throw new Misfit(what, "");
        }
        return take();
    }

    private void report(String expected, String hint) {
        say(peek().where(), "expected " + expected + ", found " + peek().words(), hint);
    }

    /** Something missing is told where it should stand: behind the word before, if what follows is on another line. */
    private void missing(String word, String hint) {
        Token before = tokens.get(Math.max(0, at - 1));
        if (at == 0 || before.where().line() == peek().where().line()) {
            report("`" + word + "`", hint);
            return;
        }
        int length = file.text().codePointCount(before.start(), before.end());
        Location.InText where = before.where();
        say(
                new Location.InText(
                        where.file(), where.line(), where.column() + length, new Excerpt(file.text(), before.end(), 0)),
                "`" + word + "` is missing here",
                hint);
    }

    /** What follows from something that was reported already is not told again. */
    private void say(Location where, String what, String hint) {
        boolean told = reported == at
                || peek().doubtful()
                || (at > 0 && tokens.get(at - 1).doubtful());
        reported = at;
        if (!told) {
            problems.add(where, what, hint);
        }
    }

    /** What stands here is not what should. */
    private static final class Misfit extends Exception {
        private final String expected;
        private final String hint;

        Misfit(String expected, String hint) {
            super(expected, null, false, false);
            this.expected = expected;
            this.hint = hint;
        }
    }
}
