package org.ragstone.scenario;

import java.util.List;
import java.util.Optional;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.testing.TestRules;

/** Reads a file of scenarios beside Kent's rules. */
public final class ReadScenarios {
    private ReadScenarios() {}

    /** What is wrong with a file of the text, whatever the rules are called. */
    public static List<Problem> problems(String text) {
        Problems problems = new Problems();
        SourceFile file = new SourceFile("rating.test.yaml", "kent/2018-19/rating.test.yaml", text);
        ScenarioFile.read(
                file,
                TestRules.kent(),
                Optional.empty(),
                () -> Period.parse("2018-07").orElseThrow(),
                problems);
        return problems.sorted();
    }
}
