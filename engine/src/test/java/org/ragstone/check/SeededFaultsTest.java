package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.compare.Outcome;
import org.ragstone.compare.PolicyComparison;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.testing.TestRules;

/**
 * Faults seeded in copies of the shipped editions, and of frameworks in language 2, each of which alters some outcome: every one is told, by the check or by a
 * scenario, with the rule that it is in.
 */
@Order(1)
class SeededFaultsTest {
    private static final int FAULTS = Integer.getInteger("faults", 100);
    private static final PolicyCompiler PLAIN = edition -> new PlainPolicySet(Gate.approve(edition));

    /** What is done to a rule. */
    enum Kind {
        DELETED,
        WIDENED,
        NARROWED,
        WORD_SWAPPED,
        NUMBER_MOVED
    }

    /** A rule, and the text that takes the place of its own. */
    record Fault(Kind kind, PolicyRule rule, String text) {
        @Override
        public String toString() {
            return kind + " " + rule.place() + "\n" + text;
        }
    }

    @Test
    void every_fault_is_told_with_its_rule(@TempDir Path folder) {
        tellsEvery(FAULTS, TestRules.SHIPPED, editions(TestRules.SHIPPED), folder);
    }

    /** Of what was before, of what counts beside a target, and of posts. */
    @Test
    void so_is_every_fault_in_the_words_of_language_2(@TempDir Path folder) {
        List<Edition> newest = editions(TestRules.FRAMEWORKS).stream()
                .filter(edition ->
                        List.of("fire-authority", "pro-rata", "escalation").contains(edition.framework()))
                .toList();
        assertThat(newest).hasSize(3);
        tellsEvery(FAULTS / 2, TestRules.FRAMEWORKS, newest, folder);
    }

    private static void tellsEvery(int faults, Path rulesFolder, List<Edition> editions, Path folder) {
        SplittableRandom random = new SplittableRandom(Long.getLong("seed", 20261122));
        Map<Kind, Integer> made = new EnumMap<>(Kind.class);
        List<String> untold = new ArrayList<>();
        int byCheck = 0;
        for (int count = 0; count < faults; ) {
            Kind kind = Kind.values()[count % Kind.values().length];
            Edition edition = editions.get(random.nextInt(editions.size()));
            List<PolicyRule> rules = Gate.approve(edition);
            PolicyRule rule = rules.get(random.nextInt(rules.size()));
            Optional<Fault> fault = fault(kind, rule, edition, random);
            if (fault.isEmpty() || !rule.where().file().startsWith(edition.path() + "/")) {
                continue;
            }
            Path copy = copied(rulesFolder, edition.framework(), folder.resolve("rules" + count), fault.get());
            if (!altersAnOutcome(edition, copy)) {
                continue;
            }
            RulesCheck.CheckedRules report = RulesCheck.proved(new RulesFolder(copy), PLAIN);
            String check = told(report);
            if (isNamed(fault.get(), check)) {
                byCheck++;
            } else {
                String scenarios = toldByScenarios(report);
                if (!isNamed(fault.get(), scenarios)) {
                    untold.add(fault.get() + "\n-> " + check + scenarios);
                }
            }
            made.merge(kind, 1, Integer::sum);
            count++;
        }
        assertThat(made).hasSize(Kind.values().length);
        assertThat(byCheck).isPositive();
        assertThat(untold).isEmpty();
    }

    private static List<Edition> editions(Path folder) {
        RulesFolder rules = new RulesFolder(folder);
        return rules.frameworks().stream()
                .flatMap(framework -> rules.timeline(framework).editions().stream())
                .toList();
    }

    private static Optional<Fault> fault(Kind kind, PolicyRule rule, Edition edition, SplittableRandom random) {
        FactPattern pattern = rule.patterns().get(random.nextInt(rule.patterns().size()));
        List<Condition> conditions = pattern.conditions().stream()
                .filter(condition -> kind != Kind.NUMBER_MOVED || condition instanceof NumberCondition)
                .filter(condition -> kind != Kind.WORD_SWAPPED || condition instanceof WordCondition)
                .toList();
        if (kind == Kind.DELETED) {
            return Optional.of(new Fault(kind, rule, ""));
        }
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        Condition condition = conditions.get(random.nextInt(conditions.size()));
        return changed(kind, condition, pattern, edition, random)
                .map(changed -> new Fault(kind, rule, withName(kind, condition, rule, changed)))
                .filter(fault -> !fault.text().equals(rule.text()));
    }

    /** The condition as it is written then. */
    private static Optional<String> changed(
            Kind kind, Condition condition, FactPattern pattern, Edition edition, SplittableRandom random) {
        if (condition instanceof NumberCondition number) {
            return kind == Kind.NUMBER_MOVED
                    ? Optional.of(
                            number.field().text() + " " + number.operator().text() + " "
                                    + number.number().add(BigDecimal.ONE).toPlainString())
                    : Optional.of(
                            number.text().contains("=")
                                    ? number.text().replace("=", "")
                                    : number.text().replace("<", "<=").replace(">", ">="));
        }
        WordCondition words = (WordCondition) condition;
        List<String> others = Vocabulary.of(edition).answers(words.field()).orElseThrow().stream()
                .filter(word -> !words.words().contains(word))
                .toList();
        if (words.negated() || others.isEmpty()) {
            return Optional.empty();
        }
        String other = others.get(random.nextInt(others.size()));
        List<String> kept = new ArrayList<>(words.words());
        String first = kept.remove(random.nextInt(kept.size()));
        return switch (kind) {
            case WIDENED -> Optional.of(in(words.field(), plus(words.words(), other)));
            case WORD_SWAPPED -> Optional.of(in(words.field(), plus(kept, other)));
            case NARROWED ->
                Optional.of(
                        kept.isEmpty()
                                ? in(words.field(), List.of(first)) + ", "
                                        + (pattern.fact().text().equals("Result") ? "" : "result.")
                                        + "basis == \"LATEST\""
                                : in(words.field(), kept));
            default -> Optional.empty();
        };
    }

    private static List<String> plus(List<String> words, String other) {
        return Stream.concat(words.stream(), Stream.of(other)).toList();
    }

    private static String in(Field field, List<String> words) {
        return words.size() == 1
                ? field.text() + " == \"" + words.get(0) + "\""
                : field.text() + " in "
                        + words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", ", "( ", " )"));
    }

    /** A number is moved in the rule's name too, as the gate wants it. */
    private static String withName(Kind kind, Condition condition, PolicyRule rule, String changed) {
        String text = rule.text().replace(condition.text(), changed);
        if (kind != Kind.NUMBER_MOVED) {
            return text;
        }
        String number = ((NumberCondition) condition).number().toPlainString();
        String moved = changed.substring(changed.lastIndexOf(' ') + 1);
        return text.replace(rule.name(), rule.name().replace(number, moved));
    }

    private static Path copied(Path from, String framework, Path rules, Fault fault) {
        try (Stream<Path> files = Files.walk(from.resolve(framework))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = rules.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                boolean faulty = target.endsWith(fault.rule().where().file());
                Files.writeString(target, faulty ? text.replace(fault.rule().text(), fault.text()) : text);
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Faults that the gate refuses are told anyway; of the others, those count that something comes of. */
    private static boolean altersAnOutcome(Edition before, Path rules) {
        try {
            Edition after = new RulesFolder(rules).read(before.framework(), before.name());
            PolicyComparison comparison = PolicyComparison.of(
                    new Evaluator(before, PLAIN.compile(before)), new Evaluator(after, PLAIN.compile(after)));
            return comparison.changes().stream()
                    .anyMatch(change -> !words(change.before()).equals(words(change.after())));
        } catch (ProblemsException e) {
            return true;
        }
    }

    private static List<String> words(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::word).toList();
    }

    private static String told(RulesCheck.CheckedRules report) {
        return report.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** What the scenarios tell, those of the file's heirs too. */
    private static String toldByScenarios(RulesCheck.CheckedRules report) {
        return report.editions().stream()
                .flatMap(each -> each.evaluator().stream())
                .flatMap(evaluator -> ScenarioRunner.of(evaluator).run().stream())
                .filter(result -> !result.passed())
                .map(ScenarioResult::failures)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** By its name, or by a place in it. */
    private static boolean isNamed(Fault fault, String told) {
        PolicyRule rule = fault.rule();
        int first = rule.where().line();
        long lines = rule.text().lines().count();
        return told.contains(rule.name())
                || IntStream.range(first, first + (int) lines)
                        .mapToObj(line -> rule.where().file() + ":" + line)
                        .anyMatch(place -> told.contains(place + ":") || told.contains(place + ")"));
    }
}
