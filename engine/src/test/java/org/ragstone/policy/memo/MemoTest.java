package org.ragstone.policy.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.RandomResults;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.CountedRules;
import org.ragstone.testing.RandomRules;
import org.ragstone.testing.TestRules;

/**
 * What is remembered is what rules would say, and of which facts, so that reasons are the same: of shipped editions, of those of
 * other councils, and of rules made by chance.
 */
class MemoTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int EDITIONS = Integer.getInteger("editions", 60);
    private static final int RESULTS = Integer.getInteger("results", 2_500);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.ragstone.testing.TestRules#everyEdition")
    void an_edition_says_the_same_of_every_result(Edition edition) {
        CountedRules rules = new CountedRules(Gate.approve(edition));
        check(
                rules,
                Vocabulary.of(edition),
                new RandomResults(new SplittableRandom(SEED), edition),
                RESULTS,
                edition.path());
    }

    @Test
    void so_do_rules_made_by_chance_in_every_language() {
        int runs = 0;
        for (int i = 0; i < EDITIONS; i++) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + i);
            LanguageVersion language = i % 2 == 0 ? LanguageVersion.FIRST : LanguageVersion.NEWEST;
            Edition edition = RandomRules.write(folder.resolve(String.valueOf(i)), random, language)
                    .edition();
            CountedRules rules = new CountedRules(Gate.approve(edition));
            check(rules, Vocabulary.of(edition), new RandomResults(random, edition), RESULTS, "edition " + i);
            runs += rules.runs();
        }
        assertThat(runs).as("some is remembered").isLessThan(EDITIONS * RESULTS);
    }

    private static void check(
            CountedRules rules, Vocabulary vocabulary, RandomResults results, int count, String which) {
        PolicySet memo = new Memo(rules, vocabulary);
        PolicySet plain = new PlainPolicySet(rules.rules());
        for (int i = 0; i < count; i++) {
            List<Fact> facts = results.facts();
            assertThat(memo.apply(facts)).as(which).isEqualTo(plain.apply(facts));
        }
    }

    @Test
    void a_result_that_answers_as_another_did_is_not_run_again() {
        List<PolicyRule> approved = Gate.approve(TestRules.kent());
        CountedRules rules = new CountedRules(approved);
        PolicySet memo = new Memo(rules, Vocabulary.of(TestRules.kent()));
        List<PolicyAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            RandomResults same = new RandomResults(new SplittableRandom(7), TestRules.kent());
            for (int j = 0; j < 50; j++) {
                answers.add(memo.apply(same.facts()));
            }
        }
        assertThat(rules.runs()).isLessThanOrEqualTo(50);
        assertThat(answers.subList(50, 100)).isEqualTo(answers.subList(0, 50));
        assertThat(answers.get(100)).isSameAs(answers.get(0));
    }

    @Test
    void data_that_is_made_to_be_different_each_time_does_not_fill_the_memory() {
        List<PolicyRule> approved = Gate.approve(TestRules.kent());
        assertThat(Memo.MOST_REMEMBERED).isLessThan(100_000);
        Memo memo = new Memo(new PlainPolicySet(approved), Vocabulary.of(TestRules.kent()), 10);
        RandomResults results = new RandomResults(new SplittableRandom(SEED), TestRules.kent());
        PolicySet plain = new PlainPolicySet(approved);
        for (int i = 0; i < 500; i++) {
            List<Fact> facts = results.facts();
            assertThat(memo.apply(facts)).isEqualTo(plain.apply(facts));
        }
        assertThat(memo.remembered()).isBetween(1, 10);
    }
}
