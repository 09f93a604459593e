package org.ragstone.policy.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Tokens.Misfit;

/** Reads a fact that a rule looks for, with the conditions in its brackets. A condition that does not fit hides no other. */
final class PatternParser {
    static final String IN = "in";

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

    private final Tokens tokens;
    private final Landmarks landmarks;
    private final Problems problems;

    PatternParser(Tokens tokens, Landmarks landmarks, Problems problems) {
        this.tokens = tokens;
        this.landmarks = landmarks;
        this.problems = problems;
    }

    /** @throws Misfit if what stands here cannot be one, or its brackets hold something else */
    WrittenRule.WrittenPattern pattern() throws Misfit {
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
        while (!tokens.is(")") && !landmarks.endsPattern()) {
            condition().ifPresent(conditions::add);
            if (tokens.is(",")) {
                tokens.take();
                if (tokens.is(")")) {
                    tokens.report("a condition", "Behind a comma stands another condition.");
                }
            } else if (tokens.is(Token.Kind.NAME)
                    && !tokens.isNear(Landmarks.THEN)
                    && !landmarks.startsPattern()
                    && !landmarks.isOver()) {
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
            while (!landmarks.endsPattern()) {
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

    private void refuseElsewhere() throws Misfit {
        if (tokens.is(Token.Kind.NAME) && ELSEWHERE.containsKey(tokens.peek().text())) {
            throw new Misfit("a fact", ELSEWHERE.get(tokens.peek().text()));
        }
    }
}
