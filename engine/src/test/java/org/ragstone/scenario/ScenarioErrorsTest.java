package org.ragstone.scenario;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.testing.Golden;
import org.ragstone.testing.TestRules;

/** Mistakes in test files, and what an officer is told of them. */
class ScenarioErrorsTest {
    static List<Path> cases() {
        return Golden.cases("errors/scenarios");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_mistake_is_told_with_its_place(Path rules) {
        Edition edition = TestRules.edition(rules, "council", "2018-19");
        Golden.check(
                rules, () -> ScenarioRunner.of(TestRules.evaluator(edition)).run());
    }
}
