package org.ragstone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.TestRules;

/**
 * Whatever single slip is made in a shipped edition, its scenarios notice: each rule deleted, and each word of each
 * condition, and each word that is said, swapped for every other word that could stand there. A slip that the gate
 * refuses is noticed too.
 */
class RuleMutationTest {
    /** A rule's text replaced by another, which is empty where the rule is deleted. */
    record Mutation(PolicyRule rule, String slip, String text) {
        @Override
        public String toString() {
            return rule.place() + " " + slip;
        }
    }

    static Stream<Edition> editions() {
        RulesFolder rules = new RulesFolder(TestRules.SHIPPED);
        return rules.frameworks().stream().flatMap(framework -> rules.timeline(framework).editions().stream());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_scenarios_notice_every_single_slip(Edition edition) {
        List<Mutation> mutations = new ArrayList<>();
        Gate.approve(edition).forEach(rule -> {
            mutations.add(new Mutation(rule, "deleted", ""));
            mutations.addAll(swaps(edition, rule));
            mutations.addAll(otherWords(edition, rule));
        });
        List<Mutation> unnoticed =
                mutations.stream().filter(each -> !isNoticed(edition, each)).toList();
        assertThat(mutations).hasSizeGreaterThan(Gate.approve(edition).size());
        assertThat(unnoticed).isEmpty();
    }

    private static List<Mutation> swaps(Edition edition, PolicyRule rule) {
        List<Mutation> swaps = new ArrayList<>();
        for (FactPattern pattern : rule.patterns()) {
            for (Condition condition : pattern.conditions()) {
                if (condition instanceof WordCondition words) {
                    List<String> all = pattern.fact()
                            .fields()
                            .get(words.field())
                            .words(edition.words())
                            .orElseThrow();
                    words.words().forEach(word -> all.stream()
                            .filter(other -> !words.words().contains(other))
                            .forEach(other -> swaps.add(swap(rule, words, word, other))));
                }
            }
        }
        return swaps;
    }

    private static Mutation swap(PolicyRule rule, WordCondition condition, String word, String other) {
        String swapped = condition.text().replace('"' + word + '"', '"' + other + '"');
        String text = rule.text().replace(condition.text(), swapped);
        assertThat(text).as("%s is written as %s", condition, condition.text()).isNotEqualTo(rule.text());
        return new Mutation(rule, condition.text() + " to " + other, text);
    }

    /** The rule says every other word that its verb can say. */
    private static List<Mutation> otherWords(Edition edition, PolicyRule rule) {
        String said = '"' + rule.word() + "\" );";
        return rule.verb().words(edition.words()).orElseThrow().stream()
                .filter(other -> !other.equals(rule.word()))
                .map(other -> new Mutation(
                        rule, rule.word() + " to " + other, rule.text().replace(said, '"' + other + "\" );")))
                .toList();
    }

    private static boolean isNoticed(Edition edition, Mutation mutation) {
        List<SourceFile> files = edition.ruleFiles().stream()
                .map(file -> file.path().equals(mutation.rule().where().file())
                        ? new SourceFile(
                                file.name(),
                                file.path(),
                                file.text().replace(mutation.rule().text(), mutation.text()))
                        : file)
                .toList();
        Edition mutated = TestRules.with(edition, files);
        try {
            return new ScenarioRunner(new Evaluator(mutated, new PlainPolicySet(Gate.approve(mutated))))
                    .run().stream().anyMatch(result -> !result.passed());
        } catch (ProblemsException e) {
            // The gate refuses the slip, or a scenario names a rule that is gone.
            return true;
        }
    }

    /** Kept apart, so that a shipped word that no rule can say is not forgotten. */
    @ParameterizedTest
    @MethodSource("editions")
    void every_word_a_rule_can_say_is_said_by_one(Edition edition) {
        Set<String> said = new java.util.HashSet<>(
                Gate.approve(edition).stream().map(PolicyRule::word).toList());
        List<String> declared = Stream.of(
                        edition.words().ratings(),
                        edition.words().notRated(),
                        edition.words().directions(),
                        edition.words().ranges(),
                        edition.words().actions(),
                        edition.words().alerts())
                .flatMap(list -> list.names().stream())
                .toList();
        assertThat(said).containsAll(declared);
    }
}
