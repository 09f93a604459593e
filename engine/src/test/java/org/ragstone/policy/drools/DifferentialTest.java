package org.ragstone.policy.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.RandomResults;
import org.ragstone.policy.Reasons;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.ConcludedFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.RandomRules;
import org.ragstone.testing.TestRules;

/**
 * Rules and results made by chance, judged by Drools and by an interpreter: they agree on which rules speak, of which facts,
 * and in which order. The two share the language, that is what a condition and a verb mean;
 * nothing that matches rules, gathers what they say or puts it in order. {@code -Deditions=1000 -Dseed=2} tries more, or
 * others.
 */
@Order(1)
class DifferentialTest {
    private static final int EDITIONS = Integer.getInteger("editions", 130);
    private static final int IN_THE_NEWEST_LANGUAGE = Integer.getInteger("editions", 10);
    private static final int ON_THE_EXECUTABLE_MODEL = Integer.getInteger("editions", 10);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int RESULTS = 50;

    @TempDir
    private Path folder;

    private int conclusions;

    @Test
    void drools_and_the_interpreter_agree_on_every_conclusion_and_reason() {
        for (int i = 0; i < EDITIONS; i++) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + i);
            Edition edition = edition(random, i, LanguageVersion.FIRST);
            compare(new DroolsCompiler().compile(edition), new RandomResults(random, edition), "edition " + i);
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
            compare(policy, new RandomResults(random, edition), "edition " + i);
        }
        assertThat(ofTheNewest).isPositive();
    }

    @Test
    void the_executable_model_agrees_too() {
        for (int i = 0; i < ON_THE_EXECUTABLE_MODEL; i++) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + i);
            Edition edition = edition(random, i, LanguageVersion.FIRST);
            compareExecutable(edition, new RandomResults(random, edition), "edition " + i);
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
        RandomResults results = new RandomResults(new SplittableRandom(SEED), edition);
        PolicySet policy = new DroolsCompiler().compile(edition);
        for (int i = 0; i < 10; i++) {
            compare(policy, results, edition.path());
        }
        compareExecutable(edition, results, edition.path());
    }

    /** An edition by chance; what the gate reads in its files is what was meant by them. */
    private Edition edition(SplittableRandom random, int number, LanguageVersion language) {
        RandomRules.Written written = RandomRules.write(folder.resolve(String.valueOf(number)), random, language);
        assertThat(Gate.approve(written.edition()).stream()
                        .map(RandomRules::meaning)
                        .toList())
                .isEqualTo(
                        written.rules().stream().map(RandomRules.Made::meaning).toList());
        return written.edition();
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
        List<PolicyRule> rules = policy.rules();
        PolicySet interpreter = new PlainPolicySet(rules);
        for (int i = 0; i < RESULTS; i++) {
            List<Fact> given = results.facts();
            PolicyAnswer answer = policy.apply(given);
            assertThat(answer).as(which).isEqualTo(interpreter.apply(given));
            assertHolds(new Reasons(rules, answer, given).all(), given, which);
            conclusions += answer.firings().size();
        }
    }

    /** Each reason is one: what the rule asks for is so of the facts it names, all of them of that result. */
    private static void assertHolds(List<Reason> reasons, List<Fact> given, String which) {
        for (Reason reason : reasons) {
            List<FactPattern> patterns = reason.rule().patterns();
            for (int i = 0; i < patterns.size(); i++) {
                Fact fact = reason.matched().get(i);
                assertThat(fact.type()).as(which).isEqualTo(patterns.get(i).fact());
                assertThat(fact.result()).as(which).isSameAs(given.get(0).result());
                assertThat(patterns.get(i).conditions())
                        .as("%s: %s", which, reason.rule().name())
                        .allMatch(condition -> condition.isMetBy(fact));
                assertThat(given.contains(fact) || (fact instanceof ConcludedFact by && reasons.contains(by.because())))
                        .as("%s: %s of %s", which, reason.rule().name(), fact)
                        .isTrue();
            }
        }
    }
}
