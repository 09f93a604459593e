package org.ragstone.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ragstone.Ragstone;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.policy.language.Reason;

class JudgementsTest {
    private static final Path SAMPLE = Path.of("..", "samples", "kent-2018-07");

    @Test
    void judgement_is_told_once_though_its_facts_were_made_anew_between_two_findings() {
        // As when what a result was joined with has been let go of meanwhile.
        List<JudgedResult> once = results();
        List<JudgedResult> again = results();
        int told = 0;
        for (int i = 0; i < once.size(); i++) {
            int alone = Judgements.behind(reasons(once.get(i))).size();
            assertThat(Judgements.behind(Stream.concat(reasons(once.get(i)), reasons(again.get(i)))))
                    .hasSize(alone);
            told += alone;
        }
        assertThat(told).isPositive();
    }

    private static List<JudgedResult> results() {
        return Ragstone.withRules(new RulesFolder(Path.of("..", "rules")), new DroolsCompiler())
                .evaluate(DataSetReader.open(SAMPLE, Overrides.NONE))
                .indicators()
                .stream()
                .flatMap(each -> each.results().stream())
                .toList();
    }

    private static Stream<Reason> reasons(JudgedResult result) {
        return result.findings().stream().flatMap(finding -> result.because(finding).stream());
    }
}
