package org.ragstone.framework;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.testing.Golden;

/** Mistakes in framework.yaml, and what an officer is told of them. */
class FrameworkErrorsTest {
    static List<Path> cases() {
        return Golden.cases("errors/framework");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_mistake_is_told_with_its_place(Path rules) {
        Golden.check(rules, () -> new RulesFolder(rules).timeline("council"));
    }
}
