package org.ragstone.policy.gate;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.testing.Golden;
import org.ragstone.testing.TestRules;

/** Mistakes in rule files, and what an officer is told of them. */
class RuleErrorsTest {
    static List<Path> cases() {
        return Golden.cases("errors/rules");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_mistake_is_told_with_its_place(Path rules) {
        Golden.check(rules, () -> Gate.approve(TestRules.edition(rules, "council", "2018-19")));
    }
}
