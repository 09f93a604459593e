package org.ragstone.policy.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.framework.Words;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Problems;
import org.ragstone.model.ResultState;
import org.ragstone.model.TargetSet;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Verb;
import org.ragstone.reading.Nearest;

/** Approves what stands between {@code then} and {@code end}: one verb, of one fact of the rule, in one word. */
final class ConsequenceApproval {
    private final Words declared;
    private final RuleFile file;
    private final WrittenRule rule;
    private final Problems problems;

    ConsequenceApproval(Words declared, RuleFile file, WrittenRule rule, Problems problems) {
        this.declared = declared;
        this.file = file;
        this.rule = rule;
        this.problems = problems;
    }

    /** The verb, or empty where the file has no such verb. */
    Optional<Verb> verb() {
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

    /** The place of the fact that the verb is said of, or empty where there is no one such fact. */
    Optional<Integer> subject() {
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

    /** Reports a verb said of the wrong fact, or in the wrong word. */
    void check(Verb verb, FactPattern of) {
        if (!verb.mayBeSaidOf(of.fact())) {
            problems.add(
                    rule.subject().where(),
                    "`" + verb.text() + "` cannot be said of a `" + of.fact().text() + "`",
                    "It is said of: " + String.join(", ", verb.factNames()) + ".");
        }
        List<String> words = verb.words(declared);
        String word = rule.word().text();
        if (!words.contains(word)) {
            problems.add(
                    rule.word().where(), "`" + verb.text() + "` cannot say `" + word + "`", Nearest.hint(word, words));
        } else if (verb == Verb.JUDGE && of.fact() == FactType.RESULT) {
            checkTargetExists(JudgedAgainst.valueOf(word), of);
        }
    }

    /** A judgement needs a figure and a target, so the conditions have to leave no other case. */
    private void checkTargetExists(JudgedAgainst against, FactPattern of) {
        Set<String> states = Set.of(ResultState.REPORTED.name(), ResultState.LAGGED.name());
        Set<String> targets = against == JudgedAgainst.PHASED_TARGET
                ? Set.of(TargetSet.PHASED.name())
                : Set.of(TargetSet.PHASED.name(), TargetSet.FOR_THE_YEAR.name());
        requireOneOf("state", states, of);
        requireOneOf("targetSet", targets, of);
    }

    private void requireOneOf(String field, Set<String> words, FactPattern of) {
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
