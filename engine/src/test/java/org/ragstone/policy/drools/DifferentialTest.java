package org.ragstone.policy.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.Conclusion;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.ConcludedFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.RandomRules;
import org.ragstone.testing.TestRules;

/**
 * Rules and results made by chance, judged by Drools and by an interpreter that shares nothing with it: every
 * conclusion agrees, and every reason with all that it rests on. {@code -Deditions=1000 -Dseed=2} tries more, or others.
 */
@Order(1)
class DifferentialTest {
    private static final int EDITIONS = Integer.getInteger("editions", 200);
    private static final int IN_THE_NEWEST_LANGUAGE = Integer.getInteger("editions", 10);
    private static final int ON_THE_EXECUTABLE_MODEL = Integer.getInteger("editions", 10);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int RESULTS = 50;
    private static final int AT_A_TIME = 25;

    @TempDir
    private Path folder;

    private int conclusions;

    @Test
    void drools_and_the_interpreter_agree_on_every_conclusion_and_reason() {
        for (int i = 0; i < EDITIONS; i++) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + i);
            Edition edition = edition(random, i, LanguageVersion.FIRST);
            compare(new DroolsCompiler().compile(edition), new RandomResults(random, edition.words()), "edition " + i);
        }
        assertThat(conclusions).as("enough is concluded to say anything").isGreaterThan(50 * EDITIONS);
    }

    @Test
    void so_they_do_on_rules_that_ask_what_the_newest_language_brings() {
        int ofTheNewest = 0;
        for (int i = 0; i < IN_THE_NEWEST_LANGUAGE; i++) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + i);
            Edition edition = edition(random, i, LanguageVersion.NEWEST);
            PolicySet policy = new DroolsCompiler().compile(edition);
            ofTheNewest += (int) policy.rules().stream()
                    .flatMap(PolicyRule::conditions)
                    .filter(condition -> condition.field().since() == LanguageVersion.NEWEST.version())
                    .count();
            compare(policy, new RandomResults(random, edition.words()), "edition " + i);
        }
        assertThat(ofTheNewest).isPositive();
    }

    @Test
    void the_executable_model_agrees_too() {
        for (int i = 0; i < ON_THE_EXECUTABLE_MODEL; i++) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + i);
            Edition edition = edition(random, i, LanguageVersion.FIRST);
            compareExecutable(edition, new RandomResults(random, edition.words()), "edition " + i);
        }
    }

    static List<Edition> shipped() {
        RulesFolder rules = new RulesFolder(TestRules.SHIPPED);
        return rules.frameworks().stream()
                .flatMap(framework -> rules.timeline(framework).editions().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_edition_is_judged_alike_by_all_three(Edition edition) {
        RandomResults results = new RandomResults(new SplittableRandom(SEED), edition.words());
        PolicySet policy = new DroolsCompiler().compile(edition);
        for (int i = 0; i < 10; i++) {
            compare(policy, results, edition.path());
        }
        compareExecutable(edition, results, edition.path());
    }

    /** An edition by chance; what the gate reads in its files is what was meant by them. */
    private Edition edition(SplittableRandom random, int number, LanguageVersion language) {
        RandomRules rules = new RandomRules(random);
        String path = number + "/by-chance/e/";
        TestRules.write(
                folder, path + "framework.yaml", rules.frameworkYaml() + "language: " + language.version() + "\n");
        Path root = folder.resolve(String.valueOf(number));
        List<RandomRules.Made> made = rules.rules(Vocabulary.of(TestRules.edition(root, "by-chance", "e")));
        RandomRules.files(made).forEach((name, text) -> TestRules.write(folder, path + name, text));
        Edition edition = TestRules.edition(root, "by-chance", "e");
        assertThat(Gate.approve(edition).stream().map(RandomRules::meaning).toList())
                .isEqualTo(made.stream().map(RandomRules.Made::meaning).toList());
        return edition;
    }

    private void compareExecutable(Edition edition, RandomResults results, String which) {
        ExecutableModel model = ExecutableModel.of(Gate.approve(edition));
        try {
            compare(model, results, which + " on the executable model");
        } finally {
            model.dispose();
        }
    }

    private void compare(PolicySet policy, RandomResults results, String which) {
        for (int from = 0; from < RESULTS; from += AT_A_TIME) {
            List<List<Fact>> group = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                group.add(results.facts());
            }
            PolicyAnswer answer =
                    policy.apply(group.stream().flatMap(List::stream).toList());
            List<PolicyRule> rules = policy.rules();
            List<PolicyAnswer> expected =
                    group.stream().map(new PlainPolicySet(rules)::apply).toList();
            Names names = new Names(group);
            assertThat(names.of(List.of(answer))).as(which).isEqualTo(names.of(expected));
            conclusions += answer.conclusions().size();
        }
    }

    /** Says of conclusions and judgements all that there is to them; a given fact goes by its place. */
    private static final class Names {
        private final IdentityHashMap<Fact, String> given = new IdentityHashMap<>();

        Names(List<List<Fact>> group) {
            group.forEach(facts -> facts.forEach(fact -> given.put(fact, fact.type() + " " + given.size())));
        }

        String of(List<PolicyAnswer> answers) {
            List<String> all = new ArrayList<>();
            for (PolicyAnswer answer : answers) {
                answer.conclusions().forEach(each -> all.add(of(each)));
                answer.judgements().forEach(each -> all.add(of(each)));
            }
            return all.stream().sorted().collect(Collectors.joining("\n"));
        }

        private String of(Conclusion conclusion) {
            return "%s %s %s %s because %s saw %s rests on %s"
                    .formatted(
                            of(conclusion.result()),
                            conclusion.kind(),
                            conclusion.against(),
                            conclusion.outcome(),
                            of(conclusion.because()),
                            conclusion.because().saw(),
                            conclusion.because().restsOn().stream()
                                    .map(this::of)
                                    .toList());
        }

        private String of(Reason reason) {
            return reason.rule().name()
                    + reason.matched().stream().map(this::of).toList();
        }

        private String of(Fact fact) {
            if (fact instanceof ConcludedFact concluded) {
                return fact.type() + " of " + of(fact.result()) + " by " + of(concluded.because());
            }
            return given.get(fact);
        }
    }
}
