package org.ragstone.policy.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.ResultState;
import org.ragstone.model.TargetSet;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Operator;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Verb;
import org.ragstone.reading.Nearest;

/** Approves the rules of an edition, or says of every one that it cannot why not. */
public final class Gate {
    private static final int LONGEST_FILE = 500_000;
    private static final int LONGEST_NUMBER = 20;

    private final Edition edition;
    private final Problems problems = new Problems();
    private final Map<String, PolicyRule> byName = new HashMap<>();

    private Gate(Edition edition) {
        this.edition = edition;
    }

    /**
     * The edition's rules in reading order: file by file, each as it is written.
     *
     * @throws ProblemsException if a file holds anything but sound rules and comments
     */
    public static List<PolicyRule> approve(Edition edition) {
        Gate gate = new Gate(edition);
        List<PolicyRule> rules = new ArrayList<>();
        for (RuleFile kind : RuleFile.values()) {
            edition.ruleFiles().stream()
                    .filter(file -> file.name().equals(kind.fileName()))
                    .forEach(file -> rules.addAll(gate.approve(kind, file)));
        }
        gate.refuseOtherFiles();
        gate.problems.throwIfAny();
        return List.copyOf(rules);
    }

    private void refuseOtherFiles() {
        for (SourceFile file : edition.ruleFiles()) {
            if (RuleFile.named(file.name()).isEmpty()) {
                problems.add(
                        new Location.InFile(file.path()),
                        "`" + file.name() + "` is not a rule file's name",
                        Nearest.hint(file.name(), RuleFile.fileNames()));
            }
        }
    }

    private List<PolicyRule> approve(RuleFile kind, SourceFile file) {
        if (file.text().length() > LONGEST_FILE) {
            problems.add(
                    new Location.InFile(file.path()), "the file is longer than " + LONGEST_FILE + " characters", "");
            return List.of();
        }
        List<PolicyRule> approved = new ArrayList<>();
        for (WrittenRule rule : Parser.rules(file, problems)) {
            approve(kind, file, rule).ifPresent(approved::add);
        }
        return approved;
    }

    private Optional<PolicyRule> approve(RuleFile file, SourceFile source, WrittenRule rule) {
        checkName(file, rule);
        String clause = annotation(rule, "clause");
        String assumption = annotation(rule, "assumption");
        checkAnnotations(rule, clause, assumption);
        List<FactPattern> patterns = patterns(file, rule);
        Optional<Verb> verb = verb(file, rule);
        Optional<Integer> subject = subject(rule);
        if (verb.isEmpty()
                || subject.isEmpty()
                || patterns.size() > 2
                || patterns.size() != rule.patterns().size()) {
            return Optional.empty();
        }
        FactPattern of = patterns.get(subject.get());
        checkSaying(verb.get(), of, rule);
        PolicyRule approved = new PolicyRule(
                file,
                rule.name().text(),
                clause,
                assumption,
                patterns,
                verb.get(),
                subject.get(),
                rule.word().text(),
                rule.start().where(),
                source.text().substring(rule.start().start(), rule.end().end()));
        PolicyRule namesake = byName.putIfAbsent(approved.name(), approved);
        if (namesake != null) {
            problems.add(rule.name().where(), "a rule of this name stands at " + namesake.place() + " already", "");
        }
        return Optional.of(approved);
    }

    private void checkName(RuleFile file, WrittenRule rule) {
        String name = rule.name().text();
        if (file.nameStarts().stream().noneMatch(start -> name.startsWith(start + ": "))) {
            problems.add(
                    rule.name().where(),
                    "the name of a rule in " + file.fileName() + " starts with its file's word",
                    file.nameStarts().stream()
                            .map(start -> "`" + start + ": ...`")
                            .collect(Collectors.joining(" or ", "Write ", ".")));
        }
    }

    private String annotation(WrittenRule rule, String name) {
        return rule.annotations().stream()
                .filter(each -> each.name().text().equals(name))
                .map(each -> each.value().text())
                .findFirst()
                .orElse("");
    }

    private void checkAnnotations(WrittenRule rule, String clause, String assumption) {
        List<String> allowed = List.of("clause", "assumption");
        for (WrittenRule.Annotation each : rule.annotations()) {
            String name = each.name().text();
            long times = rule.annotations().stream()
                    .filter(other -> other.name().text().equals(name))
                    .count();
            if (!allowed.contains(name)) {
                problems.add(each.name().where(), "unknown annotation `@" + name + "`", Nearest.hint(name, allowed));
            } else if (times > 1) {
                problems.add(each.name().where(), "`@" + name + "` is given twice", "");
            } else if (each.value().text().isBlank()) {
                problems.add(each.value().where(), "`@" + name + "` is blank", "");
            } else if (name.equals("clause") && !edition.clauses().containsKey(clause)) {
                problems.add(
                        each.value().where(),
                        "unknown clause `" + clause + "`",
                        Nearest.hint(clause, edition.clauses().keySet()));
            }
        }
        if (clause.isEmpty() && assumption.isEmpty() && rule.annotations().isEmpty()) {
            problems.add(
                    rule.name().where(),
                    "the rule names neither a clause nor an assumption",
                    "Write `@clause(\"...\")`, or `@assumption(\"why\")` where the document leaves it open.");
        }
    }

    private List<FactPattern> patterns(RuleFile file, WrittenRule rule) {
        List<FactPattern> patterns = new ArrayList<>();
        List<WrittenRule.Pattern> written = rule.patterns();
        if (written.size() > 2) {
            problems.add(written.get(2).fact().where(), "a rule looks at two facts at most", "");
        }
        for (int i = 0; i < written.size(); i++) {
            pattern(file, rule, i).ifPresent(patterns::add);
        }
        return patterns;
    }

    private Optional<FactPattern> pattern(RuleFile file, WrittenRule rule, int index) {
        WrittenRule.Pattern pattern = rule.patterns().get(index);
        Optional<FactType> type = FactType.named(pattern.fact().text());
        if (type.isEmpty() || !file.mayRead(type.get())) {
            List<String> readable = file.readable().stream().map(FactType::text).toList();
            String what = type.isEmpty()
                    ? "unknown fact `" + pattern.fact().text() + "`"
                    : "a rule in " + file.fileName() + " cannot look at `"
                            + type.get().text() + "`, which is concluded later";
            problems.add(
                    pattern.fact().where(), what, Nearest.hint(pattern.fact().text(), readable));
            return Optional.empty();
        }
        if (index > 0) {
            checkJoined(type.get(), rule, pattern);
        }
        List<Condition> conditions = new ArrayList<>();
        for (WrittenRule.Comparison comparison : pattern.comparisons()) {
            boolean join = comparison.valueField().isPresent();
            if (join && (index == 0 || !isJoin(rule, comparison))) {
                problems.add(
                        comparison.first().where(), "a condition compares with a word or a number", joinHint(rule));
            } else if (!join) {
                condition(type.get(), rule, comparison).ifPresent(conditions::add);
            }
        }
        return Optional.of(
                new FactPattern(type.get(), pattern.variable().map(Token::text).orElse(""), conditions));
    }

    private void checkJoined(FactType type, WrittenRule rule, WrittenRule.Pattern pattern) {
        if (type == FactType.RESULT) {
            problems.add(
                    pattern.fact().where(),
                    "`Result` can only be the first fact of a rule",
                    "Ask the first fact for what you need: `result.state`.");
        } else if (pattern.comparisons().stream()
                        .filter(each -> isJoin(rule, each))
                        .count()
                != 1) {
            problems.add(pattern.fact().where(), "the second fact must be of the same result", joinHint(rule));
        }
    }

    private static boolean isJoin(WrittenRule rule, WrittenRule.Comparison comparison) {
        Optional<Token> first = rule.patterns().get(0).variable();
        return comparison.field().equals("result")
                && comparison.operator().is("==")
                && comparison.valueField().filter("result"::equals).isPresent()
                && first.map(Token::text)
                        .filter(comparison.values().get(0).text()::equals)
                        .isPresent();
    }

    private static String joinHint(WrittenRule rule) {
        String variable = rule.patterns().get(0).variable().map(Token::text).orElse("$x");
        return rule.patterns().size() < 2 ? "" : "Write `result == " + variable + ".result` in the second fact.";
    }

    private Optional<Condition> condition(FactType type, WrittenRule rule, WrittenRule.Comparison comparison) {
        Map<String, Answers> fields = type.fields();
        Answers answers = fields.get(comparison.field());
        if (answers == null) {
            problems.add(
                    comparison.first().where(),
                    "`" + type.text() + "` has no field `" + comparison.field() + "`",
                    Nearest.hint(comparison.field(), fields.keySet()));
            return Optional.empty();
        }
        return answers instanceof Answers.Numeric
                ? numberCondition(rule, comparison)
                : wordCondition(answers.words(edition.words()), comparison);
    }

    private Optional<Condition> numberCondition(WrittenRule rule, WrittenRule.Comparison comparison) {
        Optional<Operator> operator = Operator.of(comparison.operator().text());
        Token value = comparison.values().get(0);
        if (operator.isEmpty() || !value.is(Token.Kind.NUMBER)) {
            problems.add(
                    (operator.isEmpty() ? comparison.operator() : value).where(),
                    "`" + comparison.field() + "` is a number, and is compared with one by `<`, `<=`, `>` or `>=`",
                    "");
            return Optional.empty();
        }
        if (value.text().length() > LONGEST_NUMBER) {
            problems.add(value.where(), "the number has more than " + LONGEST_NUMBER + " characters", "");
            return Optional.empty();
        }
        // Reading the names of the rules aloud is reading the policy, so a number that decides has to be in one.
        if (!Pattern.compile("(?<![\\d.])" + Pattern.quote(value.text()) + "(?!\\.?\\d)")
                .matcher(rule.name().text())
                .find()) {
            problems.add(
                    value.where(), "the number " + value.text() + " is not in the rule's name", "Say it there too.");
        }
        return Optional.of(new NumberCondition(comparison.field(), operator.get(), new BigDecimal(value.text())));
    }

    private Optional<Condition> wordCondition(List<String> answers, WrittenRule.Comparison comparison) {
        Token operator = comparison.operator();
        if (!operator.is("==") && !operator.is("!=") && !operator.is("in")) {
            problems.add(
                    operator.where(),
                    "`" + comparison.field() + "` is a word, and is asked for with `==`, `!=` or `in`",
                    "");
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (Token value : comparison.values()) {
            if (!value.is(Token.Kind.TEXT) || !answers.contains(value.text())) {
                problems.add(
                        value.where(),
                        "`" + comparison.field() + "` cannot be " + value.words(),
                        Nearest.hint(value.text(), answers));
            } else if (words.contains(value.text())) {
                problems.add(value.where(), "`" + value.text() + "` is listed twice", "");
            } else {
                words.add(value.text());
            }
        }
        return words.size() < comparison.values().size()
                ? Optional.empty()
                : Optional.of(new WordCondition(comparison.field(), operator.is("!="), words));
    }

    private Optional<Verb> verb(RuleFile file, WrittenRule rule) {
        Optional<Verb> verb = file.verbs().stream()
                .filter(each -> each.text().equals(rule.verb().text()))
                .findFirst();
        if (verb.isEmpty()) {
            problems.add(
                    rule.verb().where(),
                    "`" + rule.verb().text() + "` is not a verb of " + file.fileName(),
                    Nearest.hint(rule.verb().text(), file.verbNames()));
        }
        return verb;
    }

    private Optional<Integer> subject(WrittenRule rule) {
        List<String> variables = rule.patterns().stream()
                .map(pattern -> pattern.variable().map(Token::text).orElse(""))
                .toList();
        int index = variables.indexOf(rule.subject().text());
        if (index < 0) {
            problems.add(
                    rule.subject().where(),
                    "no fact of the rule is named `" + rule.subject().text() + "`",
                    Nearest.hint(
                            rule.subject().text(),
                            variables.stream().filter(each -> !each.isEmpty()).toList()));
            return Optional.empty();
        }
        if (index != variables.lastIndexOf(rule.subject().text())) {
            problems.add(
                    rule.subject().where(),
                    "two facts of the rule are named `" + rule.subject().text() + "`",
                    "");
            return Optional.empty();
        }
        return Optional.of(index);
    }

    private void checkSaying(Verb verb, FactPattern of, WrittenRule rule) {
        if (!verb.mayBeSaidOf(of.fact())) {
            problems.add(
                    rule.subject().where(),
                    "`" + verb.text() + "` cannot be said of a `" + of.fact().text() + "`",
                    "It is said of: " + String.join(", ", verb.factNames()) + ".");
        }
        List<String> words = verb.words(edition.words());
        String word = rule.word().text();
        if (!words.contains(word)) {
            problems.add(
                    rule.word().where(), "`" + verb.text() + "` cannot say `" + word + "`", Nearest.hint(word, words));
        } else if (verb == Verb.JUDGE && of.fact() == FactType.RESULT) {
            checkTargetExists(JudgedAgainst.valueOf(word), of, rule);
        }
    }

    /** A judgement needs a figure and a target, so the conditions have to leave no other case. */
    private void checkTargetExists(JudgedAgainst against, FactPattern of, WrittenRule rule) {
        Set<String> states = Set.of(ResultState.REPORTED.name(), ResultState.LAGGED.name());
        Set<String> targets = against == JudgedAgainst.PHASED_TARGET
                ? Set.of(TargetSet.PHASED.name())
                : Set.of(TargetSet.PHASED.name(), TargetSet.FOR_THE_YEAR.name());
        requireOneOf("state", states, of, rule);
        requireOneOf("targetSet", targets, of, rule);
    }

    private void requireOneOf(String field, Set<String> words, FactPattern of, WrittenRule rule) {
        boolean certain = of.conditions().stream()
                .anyMatch(condition -> condition instanceof WordCondition word
                        && word.field().equals(field)
                        && !word.negated()
                        && words.containsAll(word.words()));
        if (!certain) {
            problems.add(
                    rule.verb().where(),
                    "`" + rule.verb().text() + "` needs a figure and a target, so the rule must ask for `" + field
                            + "`",
                    words.stream()
                            .sorted()
                            .map(word -> "`\"" + word + "\"`")
                            .collect(Collectors.joining(" or ", "Ask for ", ".")));
        }
    }
}
