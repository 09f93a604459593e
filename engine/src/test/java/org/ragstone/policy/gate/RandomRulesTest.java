package org.ragstone.policy.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.testing.RandomRules;
import org.ragstone.testing.Rounds;
import org.ragstone.testing.Slips;
import org.ragstone.testing.TestRules;

/**
 * Rule files made by chance and then spoilt by chance: the gate throws nothing but problems, each with its place, and
 * accepts exactly what the other reader of the grammar accepts. {@code -Dsoak=PT10M -Dseed=2} goes on for longer, or with
 * others.
 */
@Order(1)
class RandomRulesTest {
    private static final int EDITIONS = 650;
    private static final long SEED = Long.getLong("seed", 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_gate_accepts_what_the_grammar_accepts_and_throws_nothing(int language) {
        SplittableRandom random = new SplittableRandom(SEED);
        RandomRules rules = new RandomRules(random);
        Slips slips = new Slips(random);
        TestRules.write(folder, "by-chance/e/framework.yaml", rules.frameworkYaml(new LanguageVersion(language)));
        Edition words = TestRules.edition(folder, "by-chance", "e");
        RuleGrammar grammar = RuleGrammars.of(words);
        Rounds rounds = Rounds.of(language == 1 ? EDITIONS : EDITIONS / 13);
        int tried = 0;
        int accepted = 0;
        while (rounds.next()) {
            for (Map.Entry<String, String> file :
                    RandomRules.files(rules.rules(Vocabulary.of(words))).entrySet()) {
                for (int i = 0; i < 6; i++) {
                    // The fewer slips, the nearer to what is just accepted.
                    int changes = i == 0 ? 0 : 1 + random.nextInt(1 + random.nextInt(4));
                    String text = slips.in(file.getValue(), changes);
                    accepted += check(words, grammar, file.getKey(), text) ? 1 : 0;
                    tried++;
                }
            }
        }
        System.out.printf("%,d rule files by chance, %,d of them accepted%n", tried, accepted);
        assertThat(accepted).isBetween(tried / 20, tried * 19 / 20);
    }

    private static boolean check(Edition words, RuleGrammar grammar, String name, String text) {
        SourceFile source = new SourceFile(name, "by-chance/e/" + name, asRead(text));
        List<Problem> problems = problems(TestRules.with(words, List.of(source)));
        Optional<String> refusal = grammar.refusal(Map.of(name, text));
        assertThat(problems.isEmpty())
                .as("the gate says %s, the grammar %s, of %s\n%s", problems, refusal, name, text)
                .isEqualTo(refusal.isEmpty());
        for (Problem problem : problems) {
            assertThat(problem.where().line()).as("%s in %s", problem, text).isPositive();
            assertThat(problem.what()).isNotBlank();
        }
        return problems.isEmpty();
    }

    private static String asRead(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<Problem> problems(Edition edition) {
        try {
            Gate.approve(edition);
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        } catch (RuntimeException e) {
            throw new AssertionError("the gate threw at " + edition.ruleFiles(), e);
        }
    }
}
