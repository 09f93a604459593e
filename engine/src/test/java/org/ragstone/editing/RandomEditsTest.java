package org.ragstone.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.check.RulesCheck;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.Coverage;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.testing.TestRules;

/** Numbers of rules changed by chance, in every edition that has any. */
class RandomEditsTest {
    private static final int EDITS = Integer.getInteger("edits", 60);

    @TempDir
    private Path folder;

    private record Wanted(Path root, Edition edition, PolicyRule rule, NumberCondition condition) {}

    private static List<Wanted> numbers() {
        List<Wanted> all = new ArrayList<>();
        for (Path root : List.of(TestRules.SHIPPED, TestRules.FRAMEWORKS)) {
            RulesFolder rules = new RulesFolder(root);
            for (String framework : rules.frameworks()) {
                for (Edition edition : rules.timeline(framework).editions()) {
                    for (PolicyRule rule : Gate.approve(edition)) {
                        rule.conditions()
                                .filter(NumberCondition.class::isInstance)
                                .map(NumberCondition.class::cast)
                                .forEach(each -> all.add(new Wanted(root, edition, rule, each)));
                    }
                }
            }
        }
        return all;
    }

    private List<String> problems(Wanted wanted, Path rules) {
        return RulesCheck.proved(new RulesFolder(rules), wanted.edition().framework(), wanted.edition().name(), e -> new PlainPolicySet(Gate.approve(e)))
                .problems().stream().map(Problem::toString).toList();
    }

    private static Optional<Coverage> coverage(Edition edition) {
        return ScenarioRunner.of(new Evaluator(edition, new PlainPolicySet(Gate.approve(edition)))).runAndCover().coverage();
    }

    @Test
    void t() {
        Random random = new Random(Long.getLong("seed", 1));
        List<Wanted> all = numbers();
        System.out.println(all.size() + " numbers");
        int refused = 0, failing = 0, done = 0, less = 0;
        for (int i = 0; i < EDITS; i++) {
            Wanted wanted = all.get(random.nextInt(all.size()));
            String old = wanted.condition().number().toPlainString();
            String other = random.nextBoolean() && !wanted.condition().field().measure().orElseThrow().isWhole() ? BigDecimal.valueOf(random.nextInt(250), 1).toPlainString() : Integer.toString(1 + random.nextInt(20));
            Edition edition = wanted.edition();
            EditedPolicy edited;
            try {
                edited = EditedPolicy.of(edition, new EditRequest(wanted.rule().name(), old, other, Optional.of(wanted.condition().field().text()), true));
            } catch (ProblemsException e) {
                refused++;
                System.out.println("REFUSED " + edition.path() + " " + wanted.condition().text() + " -> " + other + " " + e.problems().get(0));
                continue;
            }
            Path copy = folder.resolve("r" + i);
            TestRules.copy(wanted.root(), copy);
            edited.files().forEach(f -> TestRules.write(copy.resolve(edition.framework()).resolve(edition.name()), f.name(), f.text()));
            List<String> p = problems(wanted, copy);
            p = p.stream().filter(x -> !problems(wanted, wanted.root()).contains(x)).toList();
            if (!p.isEmpty()) {
                System.out.println("CHECK " + edition.path() + " " + wanted.condition().text() + " -> " + other + "\n   " + p.get(0));
                continue;
            }
            done++;
            if (!edited.failing().isEmpty()) {
                failing++;
                System.out.println("FAILING " + edition.path() + " " + wanted.condition().text() + " -> " + other + " " + edited.failing().stream().map(c -> c.file() + " " + c.name()).toList());
                continue;
            }
            Edition then = new RulesFolder(copy).read(edition.framework(), edition.name());
            int before = coverage(edition).map(c -> c.unnoticed().size()).orElse(-1);
            Optional<Coverage> after = coverage(then);
            if (after.isEmpty() || after.get().unnoticed().size() != before) {
                less++;
                System.out.println("MUTANTS " + edition.path() + " " + wanted.condition().text() + " -> " + other + " " + before + " " + after.map(c -> c.unnoticed().stream().map(m -> m.rule().name() + " " + m.what()).toList()));
            }
        }
        System.out.println(EDITS + " edits, refused " + refused + ", done " + done + ", failing " + failing + ", less noticed " + less);
    }
}
