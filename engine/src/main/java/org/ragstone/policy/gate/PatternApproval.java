package org.ragstone.policy.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Problems;
import org.ragstone.policy.language.BeforeFact;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.Operator;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.reading.Nearest;

/** Approves what stands between {@code when} and {@code then}: the facts of a rule, their conditions and their join. */
final class PatternApproval {
    // Not a field, and asked for as if it were one.
    private static final String SEVERITY = "severity";
    private static final int MOST_CONDITIONS = 20;

    private final Vocabulary vocabulary;
    private final RuleFile file;
    private final WrittenRule rule;
    private final Problems problems;

    PatternApproval(Vocabulary vocabulary, RuleFile file, WrittenRule rule, Problems problems) {
        this.vocabulary = vocabulary;
        this.file = file;
        this.rule = rule;
        this.problems = problems;
    }

    /** The facts as they are written, each where it could be approved. */
    List<Optional<FactPattern>> patterns() {
        List<Optional<FactPattern>> patterns = new ArrayList<>();
        List<WrittenRule.WrittenPattern> written = rule.patterns();
        for (int i = 0; i < Math.min(2, written.size()); i++) {
            patterns.add(pattern(i));
        }
        if (written.size() > 2) {
            problems.add(
                    written.get(2).fact().where(),
                    "a rule looks at two facts at most",
                    "Every fact answers for its result too: `result.state`, `indicator.kind`.");
        }
        return patterns;
    }

    private Optional<FactPattern> pattern(int index) {
        WrittenRule.WrittenPattern pattern = rule.patterns().get(index);
        Optional<FactType> type = FactType.named(pattern.fact().text());
        if (type.isEmpty() || !vocabulary.readable(file).contains(type.get())) {
            List<String> readable =
                    vocabulary.readable(file).stream().map(FactType::text).toList();
            String what = type.filter(known -> vocabulary.language().knows(known.since()))
                            .isEmpty()
                    ? "unknown fact `" + pattern.fact().text() + "`"
                    : "a rule in " + file.fileName() + " cannot look at `"
                            + type.get().text() + "`, which is concluded later";
            problems.add(
                    pattern.fact().where(),
                    what,
                    () -> LaterLanguage.hint(
                            vocabulary,
                            later -> type.filter(later.readable(file)::contains).isPresent(),
                            type.filter(known -> vocabulary.language().knows(known.since()))
                                    .map(known -> elsewhere(known, readable))
                                    .orElseGet(() -> Nearest.hint(pattern.fact().text(), readable))));
            return Optional.empty();
        }
        if (pattern.conditions().size() > MOST_CONDITIONS) {
            problems.add(
                    pattern.conditions().get(MOST_CONDITIONS).first().where(),
                    "a fact has more than " + MOST_CONDITIONS + " conditions",
                    "");
            return Optional.empty();
        }
        if (index > 0) {
            checkJoined(type.get(), pattern);
        }
        List<Condition> conditions = new ArrayList<>();
        for (WrittenRule.WrittenCondition written : pattern.conditions()) {
            boolean join = written.valueField().isPresent();
            if (join && rule.patternsAreWhole() && (index == 0 || !isJoin(written))) {
                problems.add(written.first().where(), "a condition compares with a word or a number", joinHint());
            } else if (!join) {
                condition(type.get(), written).ifPresent(conditions::add);
            }
        }
        checkAsked(type.get(), pattern);
        return Optional.of(
                new FactPattern(type.get(), pattern.variable().map(Token::text).orElse(""), conditions));
    }

    /** Where a fact can be asked that is not there yet, and which one tells what was in earlier periods. */
    private String elsewhere(FactType later, List<String> readable) {
        List<String> files = Arrays.stream(RuleFile.values())
                .filter(each -> vocabulary.readable(each).contains(later))
                .map(each -> "`" + each.fileName() + "`")
                .toList();
        String there = "It can be asked in " + String.join(", ", files) + ".";
        String here = " " + Nearest.hint("", readable);
        boolean goesOn = vocabulary.fields(later).containsKey(BeforeFact.IN_A_ROW.text());
        return goesOn && vocabulary.readable(file).contains(FactType.BEFORE)
                ? there + " For what was in earlier periods ask `" + FactType.BEFORE.text() + "`."
                : there + here;
    }

    /** Refuses a fact that is not asked what it is there for; what was misspelt is told as that. */
    private void checkAsked(FactType type, WrittenRule.WrittenPattern pattern) {
        List<String> asked = pattern.conditions().stream()
                .filter(written -> !isJoin(written))
                .map(WrittenRule.WrittenCondition::field)
                .toList();
        List<String> unasked = type.asked().stream()
                .map(Field::text)
                .filter(field -> !asked.contains(field))
                .map(field -> "`" + field + "`")
                .toList();
        if (!unasked.isEmpty()
                && pattern.isWhole()
                && vocabulary.fields(type).keySet().containsAll(asked)) {
            problems.add(
                    pattern.fact().where(),
                    "`" + type.text() + "` is not asked for " + String.join(" and ", unasked),
                    "Say of which run, and for how many periods: `run == \"WORD\", inARow >= 2`.");
        }
    }

    private void checkJoined(FactType type, WrittenRule.WrittenPattern pattern) {
        if (type == FactType.RESULT) {
            problems.add(
                    pattern.fact().where(),
                    "`Result` can only be the first fact of a rule",
                    "Ask the first fact for what you need: `result.state`.");
        } else if (rule.patternsAreWhole()
                && pattern.conditions().stream().filter(this::isJoin).count() != 1) {
            problems.add(pattern.fact().where(), "the second fact must be of the same result", joinHint());
        }
    }

    private boolean isJoin(WrittenRule.WrittenCondition written) {
        Optional<Token> first = rule.patterns().get(0).variable();
        return written.field().equals("result")
                && written.operator().is("==")
                && written.valueField().filter("result"::equals).isPresent()
                && first.map(Token::text)
                        .filter(written.values().get(0).text()::equals)
                        .isPresent();
    }

    private String joinHint() {
        String variable = rule.patterns().get(0).variable().map(Token::text).orElse("$x");
        return rule.patterns().size() < 2 ? "" : "Write `result == " + variable + ".result` in the second fact.";
    }

    private Optional<Condition> condition(FactType type, WrittenRule.WrittenCondition written) {
        Field field = vocabulary.fields(type).get(written.field());
        if (field == null) {
            problems.add(
                    written.first().where(),
                    "`" + type.text() + "` has no field `" + written.field() + "`",
                    () -> LaterLanguage.hint(
                            vocabulary,
                            later -> later.fields(type).containsKey(written.field()),
                            fieldHint(type, written.field())));
            return Optional.empty();
        }
        return field.measure().isPresent() ? numberCondition(field, written) : wordCondition(field, written);
    }

    /** The field that was meant: spelt nearly so, of the result or indicator behind the fact, or of another fact. */
    private String fieldHint(FactType type, String field) {
        Set<String> fields = vocabulary.fields(type).keySet();
        String withoutResult = field.substring(field.indexOf('.') + 1);
        if (type == FactType.RESULT && fields.contains(withoutResult)) {
            return "A `Result` answers for itself: `" + withoutResult + "`.";
        }
        for (String part : List.of("indicator.", "result.")) {
            if (fields.contains(part + field)) {
                return "Maybe you meant `" + part + field + "`.";
            }
        }
        if (type == FactType.BEFORE
                && FactType.RATING.word().map(Field::text).filter(field::equals).isPresent()) {
            return "What was before is asked for by its run: `" + BeforeFact.RUN.text() + " == \"WORD\"`.";
        }
        List<String> others = vocabulary.readable(file).stream()
                .filter(other -> vocabulary.fields(other).containsKey(field))
                .map(other -> "`" + other.text() + "`")
                .toList();
        if (Nearest.to(field, fields).isPresent()) {
            return Nearest.hint(field, fields);
        }
        if (!others.isEmpty()) {
            return "It is a field of " + String.join(" and ", others) + ".";
        }
        return field.equals(SEVERITY)
                ? "No rule asks how severe something is: that orders what is listed."
                : ofLater(field).orElseGet(() -> Nearest.hint(field, fields));
    }

    /** That the field is of a fact which is not there yet. */
    private Optional<String> ofLater(String field) {
        return Stream.of(FactType.values())
                .filter(fact -> vocabulary.fields(fact).containsKey(field))
                .filter(fact -> vocabulary.language().knows(fact.since()))
                .findFirst()
                .map(fact -> "It is a field of `" + fact.text() + "`, which is concluded later.");
    }

    private Optional<Condition> numberCondition(Field field, WrittenRule.WrittenCondition written) {
        Optional<Operator> operator = Operator.of(written.operator().text());
        Token value = written.values().get(0);
        if (operator.isEmpty() || !value.is(Token.Kind.NUMBER)) {
            problems.add(
                    (operator.isEmpty() ? written.operator() : value).where(),
                    "`" + written.field() + "` is a number, and is compared with one by `<`, `<=`, `>` or `>=`",
                    numberHint(field, written));
            return Optional.empty();
        }
        if (value.doubtful()) {
            return Optional.empty();
        }
        // Reading the names of the rules aloud is reading the policy, so a number that decides has to be in one.
        BigDecimal number = new BigDecimal(value.text());
        if (!rule.name().doubtful()
                && SaidNumbers.in(rule.name().text()).noneMatch(said -> said.compareTo(number) == 0)) {
            problems.add(
                    value.where(),
                    "the number " + value.text() + " is not in the rule's name",
                    "Say it there too, in digits, so that the names read aloud are the policy.");
        }
        return Optional.of(new NumberCondition(field, operator.get(), number));
    }

    private static String numberHint(Field field, WrittenRule.WrittenCondition written) {
        Token value = written.values().get(0);
        if (value.is(Token.Kind.TEXT)) {
            return "A number stands without quotes.";
        }
        // Of what goes on, who says that it is so many periods means at least so many.
        return field.equals(BeforeFact.IN_A_ROW) && written.operator().is("==") && value.is(Token.Kind.NUMBER)
                ? "Maybe you meant `%s >= %s`.".formatted(written.field(), value.text())
                : "";
    }

    /** The word that was meant; what could be a run and is none has to be declared as one. */
    private String wordHint(Field field, String word, List<String> all) {
        boolean isStatus = Stream.of(FindingKind.values())
                .filter(FindingKind::isStatus)
                .anyMatch(kind -> vocabulary.declared().of(kind).find(word).isPresent());
        return field.equals(BeforeFact.RUN) && (isStatus || all.isEmpty())
                ? "A run is declared in framework.yaml: `runs: { %s: [%s] }`."
                        .formatted(word, isStatus ? word : "ONE, OTHER")
                : (vocabulary.declared().declaring(word) + " " + Nearest.hint(word, all)).strip();
    }

    private Optional<Condition> wordCondition(Field field, WrittenRule.WrittenCondition written) {
        Optional<List<String>> answers = vocabulary.answers(field);
        Token operator = written.operator();
        if (!operator.is("==") && !operator.is("!=") && !operator.is("in")) {
            problems.add(
                    operator.where(),
                    "`" + written.field() + "` is a word, and is asked for with `==`, `!=` or `in`",
                    answers.map(words -> Nearest.hint("", words)).orElse(""));
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (Token value : written.values()) {
            if (value.doubtful()) {
                continue;
            }
            boolean isAnswer = answers.map(all -> all.contains(value.text())).orElse(true);
            if (!value.is(Token.Kind.TEXT) || !isAnswer) {
                problems.add(
                        value.where(),
                        "`" + written.field() + "` cannot be " + value.words(),
                        () -> LaterLanguage.hint(
                                vocabulary,
                                later -> later.answers(field)
                                        .filter(all -> all.contains(value.text()))
                                        .isPresent(),
                                answers.map(all -> wordHint(field, value.text(), all))
                                        .orElse("")));
            } else if (words.contains(value.text())) {
                problems.add(value.where(), "`" + value.text() + "` is listed twice", "");
            } else {
                words.add(value.text());
            }
        }
        return words.size() < written.values().size()
                ? Optional.empty()
                : Optional.of(new WordCondition(field, operator.is("!="), words));
    }
}
