package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.testing.Rounds;
import org.ragstone.testing.Slips;
import org.ragstone.testing.TestRules;

/**
 * Files of a shipped edition spoilt by chance: whatever is in them, the check ends with problems that have a place.
 * {@code -Dsoak=PT10M -Dseed=2} goes on for longer, or spoils others.
 */
@Order(1)
class RandomFilesTest {
    private static final int FILES = 300;
    private static final long SEED = Long.getLong("seed", 1);

    @TempDir
    private Path rules;

    @Test
    void whatever_is_in_a_file_is_told_with_its_place() throws IOException {
        TestRules.copy(TestRules.SHIPPED.resolve("kent"), rules.resolve("kent"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(rules.resolve("kent").resolve("2018-19"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        Slips slips = new Slips(random);
        Rounds rounds = Rounds.of(FILES);
        int tried = 0;
        while (rounds.next()) {
            Path file = files.get(random.nextInt(files.size()));
            String sound = Files.readString(file);
            String spoilt = slips.in(sound, 1 + random.nextInt(4));
            Files.write(file, spoilt.getBytes(StandardCharsets.UTF_8));
            for (Problem problem : problems(file, spoilt)) {
                assertThat(problem.where().file()).startsWith("kent");
                assertThat(problem.what()).isNotBlank().doesNotContain("Exception");
            }
            Files.writeString(file, sound);
            tried++;
        }
        System.out.printf("%,d files spoilt%n", tried);
        assertThat(tried).isPositive();
    }

    private List<Problem> problems(Path file, String text) {
        try {
            return RulesCheck.of(new RulesFolder(rules), RandomFilesTest::approved)
                    .problems();
        } catch (RuntimeException e) {
            throw new AssertionError("the check threw at " + file + ":\n" + text, e);
        }
    }

    /** What the compiler does before Drools. */
    private static PolicySet approved(Edition edition) {
        List<PolicyRule> rules = Gate.approve(edition);
        return new PolicySet() {
            @Override
            public List<PolicyRule> rules() {
                return rules;
            }

            @Override
            public PolicyAnswer apply(List<Fact> facts) {
                throw new UnsupportedOperationException("not asked to judge");
            }
        };
    }
}
