package org.ragstone.policy.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Tokens.Misfit;

/**
 * Reads the one shape a rule can have. What does not fit is reported once, and reading goes on where the next part of
 * the rule begins, so that one slip hides no other.
 */
final class Parser {
    private static final String RULE = "rule";
    private static final String WHEN = "when";
    private static final String THEN = "then";
    private static final String END = "end";
    private static final String IN = "in";
    /** The words that every rule is built of. */
    static final List<String> KEYWORDS = List.of(RULE, WHEN, THEN, END, IN);

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
            "over", "A rule looks at one result.",
            "between", "Write a condition for each end: `field >= ...` and `field <= ...`.");

    private static final String SAYS_ONE_LINE = "After `then` stands one line such as `rate( $j, \"WORD\" );`.";

    private static final String NOTHING_ELSE =
            "A rule file holds rules and comments only; a rule starts with `rule \"...\"`.";

    private final Tokens tokens;
    private final Problems problems;

    private Parser(SourceFile file, Problems problems) {
        this.tokens = new Tokens(file, problems);
        this.problems = problems;
    }

    /** The rules, in the order of the file. */
    static List<WrittenRule> rules(SourceFile file, Problems problems) {
        return new Parser(file, problems).rules();
    }

    private List<WrittenRule> rules() {
        List<WrittenRule> rules = new ArrayList<>();
        while (!tokens.is(Token.Kind.END_OF_FILE)) {
            if (startsRule()) {
                rules.add(rule());
            } else {
                tokens.report("`" + RULE + "`", NOTHING_ELSE);
                do {
                    tokens.take();
                } while (!startsRule() && !tokens.is(Token.Kind.END_OF_FILE));
            }
        }
        return rules;
    }

    private WrittenRule rule() {
        int before = problems.size();
        int first = tokens.passed();
        Token start = tokens.keyword(RULE, "");
        Token name = name(start);
        int beforeAnnotations = problems.size();
        List<WrittenRule.Annotation> annotations = annotations();
        when();
        boolean annotationsAreWhole = problems.size() == beforeAnnotations;
        int beforePatterns = problems.size();
        List<WrittenRule.WrittenPattern> patterns = patterns(annotations);
        boolean patternsAreWhole = problems.size() == beforePatterns;
        tokens.keyword(THEN, "After the conditions comes `then`.");
        Optional<Token> verb = Optional.empty();
        Optional<Token> subject = Optional.empty();
        Optional<Token> word = Optional.empty();
        try {
            if (isOver()) {
                throw new Misfit("what the rule says", SAYS_ONE_LINE);
            }
            if (!tokens.is(Token.Kind.NAME)) {
                throw new Misfit("a verb", SAYS_ONE_LINE);
            }
            verb = Optional.of(tokens.take());
            tokens.sign("(");
            subject = Optional.of(variable());
            tokens.sign(",");
            word = Optional.of(tokens.take(Token.Kind.TEXT, "a word in quotes"));
            if (tokens.is(",")) {
                throw new Misfit(
                        "`)`", "A verb says one word; who must act, and how severe it is, stand in framework.yaml.");
            }
            tokens.sign(")");
            tokens.sign(";", "What a rule says closes with `;`.");
        } catch (Misfit misfit) {
            tokens.report(misfit);
            skipTo(() -> false);
        }
        if (!tokens.isNear(END) && !isOver()) {
            tokens.report("`" + END + "`", "A rule says one thing and closes with `end`.");
            skipTo(() -> false);
        }
        Token end = tokens.keyword(END, "A rule closes with `end`.");
        boolean whole = problems.size() == before && !tokens.anyDoubtfulSince(first);
        return new WrittenRule(
                start,
                name,
                annotations,
                annotationsAreWhole,
                patterns,
                patternsAreWhole,
                verb,
                subject,
                word,
                end,
                whole);
    }

    /** Takes {@code when}, and passes over what stands before it and is none of the rule's. */
    private void when() {
        if (tokens.isNear(WHEN) || startsPattern()) {
            tokens.keyword(WHEN, "The conditions start with `when`.");
            return;
        }
        tokens.report(
                "`" + WHEN + "`",
                "After the name come `@clause(\"...\")` or `@assumption(\"...\")`, then `when`; a rule has no other settings.");
        skipTo(() -> tokens.is(WHEN) || startsPattern());
        if (tokens.is(WHEN)) {
            tokens.take();
        }
    }

    private Token name(Token start) {
        if (tokens.is(RULE)) {
            tokens.report("the rule's name in quotes", "Write `rule` once.");
            tokens.take();
        }
        if (tokens.is(Token.Kind.TEXT)) {
            return tokens.take();
        }
        tokens.report("the rule's name in quotes", "Write `rule \"...\"`.");
        while (tokens.peek().where().line() == start.where().line() && !tokens.is("@") && !isOver()) {
            tokens.take();
        }
        return new Token(Token.Kind.TEXT, "", start.where(), start.start(), start.end(), true);
    }

    private List<WrittenRule.Annotation> annotations() {
        List<WrittenRule.Annotation> annotations = new ArrayList<>();
        while (tokens.is("@")) {
            tokens.take();
            try {
                Token name = tokens.take(Token.Kind.NAME, "`clause` or `assumption`");
                tokens.sign("(", "Its text stands in brackets and quotes: `(\"...\")`.");
                Token value = tokens.take(Token.Kind.TEXT, "a text in quotes");
                tokens.sign(")");
                annotations.add(new WrittenRule.Annotation(name, value));
            } catch (Misfit misfit) {
                tokens.report(misfit);
                skipTo(() -> tokens.is("@") || tokens.is(WHEN) || startsPattern());
            }
        }
        return annotations;
    }

    private List<WrittenRule.WrittenPattern> patterns(List<WrittenRule.Annotation> annotations) {
        List<WrittenRule.WrittenPattern> patterns = new ArrayList<>();
        do {
            if (tokens.is(WHEN)) {
                tokens.report("a fact", "`when` stands once.");
                tokens.take();
            } else if (tokens.is("@")) {
                tokens.report("a fact", "`@clause` and `@assumption` stand before `when`.");
                annotations.addAll(annotations());
            }
            try {
                patterns.add(pattern());
            } catch (Misfit misfit) {
                tokens.report(misfit);
                if (!isOver() && !tokens.is(THEN)) {
                    tokens.take();
                }
                skipTo(this::startsPattern);
            }
        } while (!tokens.isNear(THEN) && !isOver() && !isVerbLine());
        return patterns;
    }

    private WrittenRule.WrittenPattern pattern() throws Misfit {
        int before = problems.size();
        refuseElsewhere();
        Optional<Token> variable = Optional.empty();
        if (tokens.is(Token.Kind.VARIABLE)) {
            variable = Optional.of(tokens.take());
            tokens.sign(":");
        } else if (tokens.is(Token.Kind.NAME) && tokens.peek(1).is(":")) {
            tokens.report(
                    "`$`",
                    "The name of a fact starts with `$`: `$" + tokens.peek().text() + "`.");
            tokens.take();
            tokens.take();
        }
        refuseElsewhere();
        Token fact = tokens.take(Token.Kind.NAME, "a fact, such as `$r : Result( ... )`");
        if (!tokens.is("(")) {
            throw new Misfit("`(`", "A fact has its conditions in brackets behind it.");
        }
        tokens.take();
        List<WrittenRule.WrittenCondition> conditions = new ArrayList<>();
        while (!tokens.is(")") && !isOver() && !tokens.is(THEN) && !startsPattern()) {
            condition().ifPresent(conditions::add);
            if (tokens.is(",")) {
                tokens.take();
                if (tokens.is(")")) {
                    tokens.report("a condition", "Behind a comma stands another condition.");
                }
            } else if (tokens.is(Token.Kind.NAME) && !tokens.isNear(THEN) && !startsPattern() && !isOver()) {
                String hint = ELSEWHERE.getOrDefault(tokens.peek().text(), "Conditions are joined by commas.");
                tokens.report("`,` or `)`", hint);
                if (ELSEWHERE.containsKey(tokens.peek().text())) {
                    tokens.take();
                }
            }
        }
        tokens.sign(")");
        return new WrittenRule.WrittenPattern(variable, fact, conditions, problems.size() == before);
    }

    /** A condition, or nothing and the next stop: a comma or the bracket behind it. */
    private Optional<WrittenRule.WrittenCondition> condition() {
        int start = tokens.passed();
        try {
            return Optional.of(soundCondition());
        } catch (Misfit misfit) {
            tokens.report(misfit);
            int depth = tokens.openedSince(start);
            while (!isOver() && !tokens.is(THEN) && !startsPattern()) {
                if (depth <= 0 && (tokens.is(",") || tokens.is(")"))) {
                    break;
                }
                depth += tokens.is("(") ? 1 : tokens.is(")") ? -1 : 0;
                tokens.take();
            }
            return Optional.empty();
        }
    }

    private WrittenRule.WrittenCondition soundCondition() throws Misfit {
        refuseElsewhere();
        Token first = tokens.peek();
        String field = field();
        Token operator = tokens.peek();
        boolean meansIn = tokens.isNear(IN) && tokens.peek(1).is("(");
        if (operator.is(IN) || meansIn) {
            operator = tokens.keyword(IN, "");
            return new WrittenRule.WrittenCondition(first, field, operator, texts(), Optional.empty());
        }
        if (!COMPARISONS.contains(operator.text())) {
            throw new Misfit(
                    "a comparison",
                    ELSEWHERE.getOrDefault(operator.text(), "Allowed: `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`."));
        }
        tokens.take();
        Token value = tokens.peek();
        if (value.is(Token.Kind.VARIABLE)) {
            tokens.take();
            tokens.sign(".");
            return new WrittenRule.WrittenCondition(first, field, operator, List.of(value), Optional.of(field()));
        }
        if (!value.is(Token.Kind.TEXT) && !value.is(Token.Kind.NUMBER)) {
            String hint = value.is(Token.Kind.NAME) ? tokens.quoted() + " A field is never compared with another." : "";
            throw new Misfit("a word in quotes or a number", hint);
        }
        tokens.take();
        return new WrittenRule.WrittenCondition(first, field, operator, List.of(value), Optional.empty());
    }

    private String field() throws Misfit {
        Token first = tokens.take(Token.Kind.NAME, "a field");
        if (!tokens.is(".")) {
            return first.text();
        }
        tokens.take();
        return first.text() + "." + tokens.take(Token.Kind.NAME, "a field").text();
    }

    private List<Token> texts() throws Misfit {
        List<Token> texts = new ArrayList<>();
        if (!tokens.is("(")) {
            throw new Misfit("`(`", "The words of a list stand in brackets: `in ( \"ONE\", \"OTHER\" )`.");
        }
        tokens.take();
        texts.add(tokens.take(Token.Kind.TEXT, "a word in quotes"));
        while (tokens.is(",") || tokens.is(Token.Kind.TEXT)) {
            tokens.sign(",");
            texts.add(tokens.take(Token.Kind.TEXT, "a word in quotes"));
        }
        tokens.sign(")");
        return texts;
    }

    private Token variable() throws Misfit {
        String hint = tokens.is(Token.Kind.NAME)
                ? "Write `$" + tokens.peek().text() + "`."
                : "Of which fact comes first: `( $j, \"WORD\" )`.";
        if (!tokens.is(Token.Kind.VARIABLE)) {
            throw new Misfit("the fact it is said of, such as `$r`", hint);
        }
        return tokens.take();
    }

    private void refuseElsewhere() throws Misfit {
        if (tokens.is(Token.Kind.NAME) && ELSEWHERE.containsKey(tokens.peek().text())) {
            throw new Misfit("a fact", ELSEWHERE.get(tokens.peek().text()));
        }
    }

    /** Whether a rule starts here, or something that is meant to be one. */
    private boolean startsRule() {
        return tokens.is(RULE) || (tokens.peek(1).is(Token.Kind.TEXT) && tokens.isNear(RULE));
    }

    private boolean startsPattern() {
        boolean named = tokens.is(Token.Kind.VARIABLE) && tokens.peek(1).is(":");
        boolean capital = tokens.is(Token.Kind.NAME)
                && Character.isUpperCase(tokens.peek().text().charAt(0));
        return named || (capital && tokens.peek(1).is("("));
    }

    /** What follows {@code then}, where that word is missing. */
    private boolean isVerbLine() {
        return tokens.is(Token.Kind.NAME)
                && tokens.peek(1).is("(")
                && tokens.peek(2).is(Token.Kind.VARIABLE)
                && tokens.peek(3).is(",");
    }

    /** Whether the rule cannot go on here. */
    private boolean isOver() {
        return tokens.is(END) || tokens.is(Token.Kind.END_OF_FILE) || startsRule();
    }

    private void skipTo(BooleanSupplier stop) {
        while (!isOver() && !tokens.is(THEN) && !stop.getAsBoolean()) {
            tokens.take();
        }
    }
}
