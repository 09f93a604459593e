package org.ragstone.policy.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Tokens.Misfit;

/**
 * Reads the one shape a rule can have. What does not fit is reported once, and reading goes on where the next part of
 * the rule begins, so that one slip hides no other.
 */
final class Parser {
    /** The words that every rule is built of. */
    static final List<String> KEYWORDS =
            List.of(Landmarks.RULE, Landmarks.WHEN, Landmarks.THEN, Landmarks.END, PatternParser.IN);

    private static final String SAYS_ONE_LINE = "After `then` stands one line such as `rate( $j, \"WORD\" );`.";

    private static final String NOTHING_ELSE =
            "A rule file holds rules and comments only; a rule starts with `rule \"...\"`.";

    private final Tokens tokens;
    private final Problems problems;
    private final Landmarks landmarks;
    private final PatternParser patterns;

    private Parser(SourceFile file, Problems problems) {
        this.tokens = new Tokens(file, problems);
        this.problems = problems;
        this.landmarks = new Landmarks(tokens);
        this.patterns = new PatternParser(tokens, landmarks, problems);
    }

    /** The rules, in the order of the file. */
    static List<WrittenRule> rules(SourceFile file, Problems problems) {
        return new Parser(file, problems).rules();
    }

    private List<WrittenRule> rules() {
        List<WrittenRule> rules = new ArrayList<>();
        while (!tokens.is(Token.Kind.END_OF_FILE)) {
            if (landmarks.startsRule()) {
                rules.add(rule());
            } else {
                tokens.report("`" + Landmarks.RULE + "`", NOTHING_ELSE);
                do {
                    tokens.take();
                } while (!landmarks.startsRule() && !tokens.is(Token.Kind.END_OF_FILE));
            }
        }
        return rules;
    }

    private WrittenRule rule() {
        int before = problems.size();
        int first = tokens.passed();
        Token start = tokens.keyword(Landmarks.RULE, "");
        Token name = name(start);
        int beforeAnnotations = problems.size();
        List<WrittenRule.Annotation> annotations = annotations();
        when();
        boolean annotationsAreWhole = problems.size() == beforeAnnotations;
        int beforePatterns = problems.size();
        List<WrittenRule.WrittenPattern> patterns = patterns(annotations);
        boolean patternsAreWhole = problems.size() == beforePatterns;
        tokens.keyword(Landmarks.THEN, "After the conditions comes `then`.");
        Optional<Token> verb = Optional.empty();
        Optional<Token> subject = Optional.empty();
        Optional<Token> word = Optional.empty();
        try {
            if (landmarks.isOver()) {
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
            landmarks.skipTo(() -> false);
        }
        if (!tokens.isNear(Landmarks.END) && !landmarks.isOver()) {
            tokens.report("`" + Landmarks.END + "`", "A rule says one thing and closes with `end`.");
            landmarks.skipTo(() -> false);
        }
        Token end = tokens.keyword(Landmarks.END, "A rule closes with `end`.");
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
        if (tokens.isNear(Landmarks.WHEN) || landmarks.startsPattern()) {
            tokens.keyword(Landmarks.WHEN, "The conditions start with `when`.");
            return;
        }
        tokens.report(
                "`" + Landmarks.WHEN + "`",
                "After the name come `@clause(\"...\")` or `@assumption(\"...\")`, then `when`; a rule has no other settings.");
        landmarks.skipTo(() -> tokens.is(Landmarks.WHEN) || landmarks.startsPattern());
        if (tokens.is(Landmarks.WHEN)) {
            tokens.take();
        }
    }

    private Token name(Token start) {
        if (tokens.is(Landmarks.RULE)) {
            tokens.report("the rule's name in quotes", "Write `rule` once.");
            tokens.take();
        }
        if (tokens.is(Token.Kind.TEXT)) {
            return tokens.take();
        }
        tokens.report("the rule's name in quotes", "Write `rule \"...\"`.");
        while (tokens.peek().where().line() == start.where().line() && !tokens.is("@") && !landmarks.isOver()) {
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
                landmarks.skipTo(() -> tokens.is("@") || tokens.is(Landmarks.WHEN) || landmarks.startsPattern());
            }
        }
        return annotations;
    }

    private List<WrittenRule.WrittenPattern> patterns(List<WrittenRule.Annotation> annotations) {
        List<WrittenRule.WrittenPattern> patterns = new ArrayList<>();
        do {
            if (tokens.is(Landmarks.WHEN)) {
                tokens.report("a fact", "`when` stands once.");
                tokens.take();
            } else if (tokens.is("@")) {
                tokens.report("a fact", "`@clause` and `@assumption` stand before `when`.");
                annotations.addAll(annotations());
            }
            try {
                patterns.add(this.patterns.pattern());
            } catch (Misfit misfit) {
                tokens.report(misfit);
                if (!landmarks.isOver() && !tokens.is(Landmarks.THEN)) {
                    tokens.take();
                }
                landmarks.skipTo(landmarks::startsPattern);
            }
        } while (!tokens.isNear(Landmarks.THEN) && !landmarks.isOver() && !landmarks.isVerbLine());
        return patterns;
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
}
