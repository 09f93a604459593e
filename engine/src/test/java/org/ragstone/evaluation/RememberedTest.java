package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.CountedRules;
import org.ragstone.testing.RandomData;

/**
 * Data sets made by chance, judged by rules that remember and by rules that are run for each result: everything that can be read
 * of a result is the same, though most results share what was remembered of others with other figures.
 */
class RememberedTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int DATA_SETS = 1_200;

    @ParameterizedTest
    @MethodSource("org.ragstone.testing.TestRules#everyEdition")
    void what_is_remembered_makes_no_difference(Edition edition) {
        CountedRules rules = new CountedRules(Gate.approve(edition));
        Evaluator remembering = new Evaluator(edition, rules);
        Evaluator running = Evaluator.ofFew(edition, new PlainPolicySet(rules.rules()));
        RandomData random = new RandomData(new SplittableRandom(SEED), edition);
        int results = 0;
        for (int i = 0; i < DATA_SETS; i++) {
            DataSet data = random.next();
            Evaluation one = remembering.evaluate(data);
            assertThat(read(one)).as("%s %s", edition.path(), data).isEqualTo(read(running.evaluate(data)));
            results += one.results().size();
        }
        // Where rules ask what was before, earlier periods are judged too.
        if (!remembering.asksWhatWasBefore()) {
            assertThat(rules.runs())
                    .as("of %d results of %s", results, edition.path())
                    .isLessThan(results * 4 / 5);
        }
    }

    private static String read(Evaluation evaluation) {
        StringBuilder read = new StringBuilder();
        for (JudgedResult result : evaluation.results()) {
            read.append(result.due().where()).append(result.isException());
            result.findings().forEach(finding -> read.append(finding.kind())
                    .append(finding.against())
                    .append(finding.outcome())
                    .append(result.comparedWith(finding))
                    .append(result.because(finding).stream()
                            .map(reason -> reason.rule().name() + reason.saw())
                            .toList()));
        }
        return read.append(evaluation.problems()).append(evaluation.summary()).toString();
    }
}
