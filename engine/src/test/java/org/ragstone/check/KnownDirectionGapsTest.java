package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.scenario.Scenarios;
import org.ragstone.testing.TestRules;

/** A direction that no rule gives is known, and no fault, where a scenario expects it to be missing. */
class KnownDirectionGapsTest {
    private static final String MISSING = "problem: \"no direction against PREVIOUS_PERIOD: change UNAVAILABLE\"";
    private static final String OF_THE_LATEST = "{ LATEST: 95, expect: { RATING: GREEN }, " + MISSING + " }";
    private static final String OF_A_FORECAST = "{ FORECAST: 95, expect: { RATING: GREEN }, " + MISSING + " }";

    @TempDir
    private Path rules;

    /** Kent's edition without what it says where there is no earlier result, and with these cases alone. */
    private Edition kentWith(String... cases) {
        Path folder = rules.resolve("kent/2018-19");
        TestRules.copy(TestRules.SHIPPED.resolve("kent/2018-19"), folder);
        String directions = TestRules.text(TestRules.kent(), "direction-of-travel.drl");
        StringBuilder scenarios = new StringBuilder("indicator: { target: 92, floor: 90 }\nperiod: 2018-07\ncases:\n");
        for (String each : cases) {
            scenarios
                    .append("  case ")
                    .append(scenarios.length())
                    .append(": ")
                    .append(each)
                    .append('\n');
        }
        TestRules.write(
                rules,
                "kent/2018-19/direction-of-travel.drl",
                directions.substring(0, directions.indexOf("rule \"Direction of travel: N/a")),
                "kent/2018-19/direction-of-travel.test.yaml",
                scenarios.toString());
        return TestRules.edition(rules, "kent", "2018-19");
    }

    private static Evaluator evaluator(Edition edition) {
        return new Evaluator(edition, new PlainPolicySet(Gate.approve(edition)));
    }

    private static Proof prove(Edition edition) {
        return Prover.of(evaluator(edition), Scenarios.read(edition, Optional.empty(), new Problems()));
    }

    private static List<String> missing(Proof proof) {
        return proof.faults().stream()
                .map(Problem::what)
                .filter(what -> what.startsWith("no direction"))
                .toList();
    }

    /** Why the case fails, or nothing. */
    private List<String> failures(String scenario) {
        return ScenarioRunner.of(evaluator(kentWith(scenario))).run().stream()
                .filter(each -> each.file().endsWith("direction-of-travel.test.yaml"))
                .map(ScenarioResult::failures)
                .flatMap(List::stream)
                .map(failure -> failure.what() + " " + failure.why())
                .toList();
    }

    @Test
    void what_no_scenario_expects_is_a_fault() {
        assertThat(missing(prove(kentWith("{ LATEST: 95, expect: { RATING: GREEN, DIRECTION: none } }"))))
                .singleElement()
                .asString()
                .contains("the latest result or a forecast");
    }

    @Test
    void a_scenario_speaks_for_the_words_it_gives() {
        assertThat(missing(prove(kentWith(OF_THE_LATEST))))
                .singleElement()
                .asString()
                .contains("a forecast")
                .doesNotContain("the latest result");
    }

    @Test
    void what_scenarios_expect_is_known() {
        Proof proof = prove(kentWith(OF_THE_LATEST, OF_A_FORECAST));
        assertThat(missing(proof)).isEmpty();
        assertThat(proof.knownGaps())
                .anyMatch(gap -> gap.startsWith("no direction against PREVIOUS_PERIOD: ")
                        && gap.endsWith("neither better nor worse than the previous period can be said"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LATEST: 95 | no direction against PREVIOUS_PERIOD: change UNAVAILABLE |",
                "LATEST: 95 | no direction against PREVIOUS_PERIOD |",
                "LATEST: 95 | no direction against |",
                "LATEST: 95 | no direction against PREVIOUS_PERIOD: change SAME | but there is none",
                "LATEST: 95 | no direction against SAME_PERIOD_LAST_YEAR | but there is none",
                // One that has a direction says by which rule.
                "LATEST: 94 95 | no direction against PREVIOUS_PERIOD: change UNAVAILABLE | IMPROVED is said by",
                // No rule gives the year to date or an activity one, however it compares.
                "YEAR_TO_DATE: 95 | no direction against PREVIOUS_PERIOD | but there is none",
                "LATEST: 95, kind: ACTIVITY, target: none, floor: none, lower: 90, upper: 99 | no direction against PREVIOUS_PERIOD | but there is none",
                // A missing status is another problem.
                "LATEST: 91, floor: none | no direction against PREVIOUS_PERIOD | but no rule answers",
            })
    void a_case_expects_a_direction_that_is_missing_and_no_other(String given, String problem, String told) {
        List<String> failures = failures("{ " + given + ", problem: \"" + problem + "\" }");
        if (told == null) {
            assertThat(failures).isEmpty();
        } else {
            assertThat(failures).singleElement().asString().contains(told);
        }
    }
}
