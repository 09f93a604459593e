package org.ragstone.scenario;

import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.testing.TestRules;

/** The scenarios of every edition that is shipped, case by case. */
class ShippedScenariosTest {
    @TestFactory
    Stream<DynamicContainer> every_scenario_of_every_edition_comes_out_as_it_says() {
        RulesFolder rules = new RulesFolder(TestRules.SHIPPED);
        return rules.frameworks().stream()
                .flatMap(framework -> rules.timeline(framework).editions().stream())
                .map(edition -> DynamicContainer.dynamicContainer(edition.path(), cases(edition)));
    }

    private static Stream<DynamicTest> cases(Edition edition) {
        return ScenarioRunner.of(TestRules.evaluator(edition)).run().stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.file() + ": " + result.name(),
                        () -> Assertions.assertThat(result.failures()).isEmpty()));
    }
}
