package org.ragstone.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.check.RulesCheck;
import org.ragstone.editing.EditRequest.OfValue;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.testing.TestRules;

/**
 * Numbers of rules changed by chance, in every edition that has any: what comes of it passes {@code check} or is refused by it, cases
 * notice as many slips as before, and changing it back gives the same bytes. {@code -Dedits=500} tries more of them.
 */
class RandomEditsTest {
    private static final int EDITS = Integer.getInteger("edits", 24);
    private static final long SEED = Long.getLong("seed", 1);

    // Of each edition, which many edits are of.
    private static final Map<String, Set<String>> PROBLEMS_BEFORE = new HashMap<>();
    private static final Map<String, Integer> UNNOTICED_BEFORE = new HashMap<>();

    @TempDir
    private Path folder;

    /** A number of a rule, in an edition among other rules. */
    private record Written(Path rules, Edition edition, PolicyRule rule, NumberCondition condition) {
        OfValue changedTo(String other, EditRequest.Cases cases) {
            return new OfValue(
                    rule.name(),
                    condition.number().toPlainString(),
                    other,
                    Optional.of(condition.field().text()),
                    cases);
        }
    }

    private static List<Written> numbers() {
        List<Written> numbers = new ArrayList<>();
        for (Path rules : List.of(TestRules.SHIPPED, TestRules.FRAMEWORKS)) {
            RulesFolder all = new RulesFolder(rules);
            all.frameworks().stream()
                    .flatMap(framework -> all.timeline(framework).editions().stream())
                    .forEach(edition -> Gate.approve(edition).forEach(rule -> rule.conditions()
                            .filter(NumberCondition.class::isInstance)
                            .map(NumberCondition.class::cast)
                            .forEach(each -> numbers.add(new Written(rules, edition, rule, each)))));
        }
        return numbers;
    }

    /** What came of them, and what should not have. */
    private static final class Tally {
        private int sound;
        private int failing;
        private int unsound;
        private final List<String> unnoticed = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();

        @Override
        public String toString() {
            return "%d changes: %d sound, after which cases fail in %d; %d that check refuses; %d that cannot be made; %d slips that are told to be noticed no more"
                    .formatted(EDITS, sound, failing, unsound, refused.size(), unnoticed.size());
        }
    }

    @Test
    void a_change_is_sound_or_refused_and_can_be_taken_back() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Written> numbers = numbers();
        Tally tally = new Tally();
        for (int i = 0; i < EDITS; i++) {
            Written one = numbers.get(random.nextInt(numbers.size()));
            boolean isWhole = one.condition().field().measure().orElseThrow().isWhole();
            String other = isWhole || random.nextBoolean()
                    ? Integer.toString(random.nextInt(1, 20))
                    : BigDecimal.valueOf(random.nextInt(1, 250), 1).toPlainString();
            String which = one.edition().path() + ", `" + one.rule().name() + "`, "
                    + one.condition().text() + " becomes " + other;
            check(which, one, other, folder.resolve(String.valueOf(i)), tally);
        }
        System.out.println(tally);
        tally.refused.forEach(System.out::println);
        tally.unnoticed.forEach(System.out::println);
        assertThat(tally.wrong).as("seed " + SEED).isEmpty();
        assertThat(tally.sound).as("some are sound").isGreaterThan(EDITS / 4);
        assertThat(tally.refused).as("few cannot be made").hasSizeLessThan(EDITS / 20 + 1);
        assertThat(tally.unnoticed).as("nearly all are noticed as before").hasSizeLessThan(EDITS / 20 + 1);
    }

    private static void check(String which, Written one, String other, Path copy, Tally tally) {
        EditedPolicy edited;
        try {
            edited = EditedPolicy.of(one.edition(), one.changedTo(other, EditRequest.Cases.MOVE));
        } catch (ProblemsException e) {
            tally.refused.add(which + ": " + e.problems());
            return;
        }
        Edition edition = written(one, edited, copy);
        if (!newProblems(one, copy).isEmpty()) {
            tally.unsound++;
            return;
        }
        tally.sound++;
        if (!edited.failing().isEmpty()) {
            tally.failing++;
        } else if (unnoticed(edition)
                        - UNNOTICED_BEFORE.computeIfAbsent(one.edition().path(), any -> unnoticed(one.edition()))
                > edited.unnoticed().size()) {
            tally.wrong.add(which + ": cases do not notice as much as before");
        }
        edited.unnoticed().forEach(each -> tally.unnoticed.add(which + ": " + each.what()));
        if (!isAsBefore(backAgain(one, other), one.edition())) {
            tally.wrong.add(which + ": is not as it was when it is changed back");
        }
    }

    private static Edition written(Written one, EditedPolicy edited, Path copy) {
        Path there = copy.resolve(one.edition().framework());
        TestRules.copy(one.rules().resolve(one.edition().framework()), there);
        edited.files()
                .forEach(file -> TestRules.write(there.resolve(one.edition().name()), file.name(), file.text()));
        return new RulesFolder(copy)
                .read(one.edition().framework(), one.edition().name());
    }

    private static Set<String> newProblems(Written one, Path copy) {
        Set<String> problems = problems(one, copy);
        problems.removeAll(PROBLEMS_BEFORE.computeIfAbsent(one.edition().path(), any -> problems(one, one.rules())));
        return problems;
    }

    private static Set<String> problems(Written one, Path rules) {
        Set<String> problems = new LinkedHashSet<>();
        RulesCheck.proved(
                        new RulesFolder(rules),
                        one.edition().framework(),
                        one.edition().name(),
                        edition -> new PlainPolicySet(Gate.approve(edition)))
                .problems()
                .forEach(each -> problems.add(each.toString()));
        return problems;
    }

    /** How many slips no case notices; all pass. */
    private static int unnoticed(Edition edition) {
        return ScenarioRunner.of(new Evaluator(edition, new PlainPolicySet(Gate.approve(edition))))
                .runAndCover()
                .coverage()
                .orElseThrow()
                .unnoticed()
                .size();
    }

    private static Edition backAgain(Written one, String other) {
        EditedPolicy left = EditedPolicy.of(one.edition(), one.changedTo(other, EditRequest.Cases.LEAVE));
        DraftEdition then = DraftEdition.of(one.edition()).with(left.files());
        int place = Gate.approve(one.edition()).indexOf(one.rule());
        String renamed = Gate.approve(then.edition()).get(place).name();
        EditedPolicy back = EditedPolicy.of(
                then.edition(),
                new OfValue(
                        renamed,
                        other,
                        one.condition().number().toPlainString(),
                        Optional.of(one.condition().field().text()),
                        EditRequest.Cases.LEAVE));
        return then.with(back.files()).edition();
    }

    /** What an edition takes over it then has of its own, byte for byte: of cases with their period, of framework.yaml the clauses alone. */
    private static boolean isAsBefore(Edition now, Edition before) {
        return texts(now.ruleFiles(), "").equals(texts(before.ruleFiles(), ""))
                && texts(now.testFiles(), "period: ").equals(texts(before.testFiles(), "period: "))
                && isAsBefore(now.files().frameworkYamls(), before.files().frameworkYamls());
    }

    private static List<String> texts(List<SourceFile> files, String but) {
        return files.stream()
                .map(file -> but.isEmpty() ? file.text() : file.text().replaceAll("(?m)^" + but + ".*\n", ""))
                .sorted()
                .toList();
    }

    private static boolean isAsBefore(List<SourceFile> now, List<SourceFile> before) {
        List<String> left = new ArrayList<>(now.get(0).text().lines().toList());
        if (before.size() == 1) {
            return now.get(0).text().equals(before.get(0).text());
        }
        before.get(0).text().lines().forEach(left::remove);
        left.remove("clauses:");
        return before.stream().flatMap(file -> file.text().lines()).toList().containsAll(left);
    }
}
