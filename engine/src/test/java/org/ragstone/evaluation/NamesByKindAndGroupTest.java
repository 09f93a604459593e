package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.check.RulesCheck;
import org.ragstone.compare.PolicyComparison;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Labels;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Problem;
import org.ragstone.model.Warning;
import org.ragstone.policy.language.Reason;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.TestRules;

/** What is said of an indicator calls its target and its floor as its group does, else as its kind does, else as all do. */
class NamesByKindAndGroupTest {
    private static final Path DATA = TestRules.FRAMEWORKS.resolveSibling("data").resolve("bracknell-forest");

    @TempDir
    private Path folder;

    private Edition edition(String labels) {
        TestRules.write(
                folder,
                "council/2018-19/framework.yaml",
                """
                title: A dashboard
                council: A council
                language: 2
                groups: [CONTEXTUAL, SHARED]
                ratings: { GREEN: { label: Green } }
                labels:
                """
                        + labels.indent(2));
        return TestRules.edition(folder, "council", "2018-19");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "KPI, '', High target, Floor, ''",
                "KPI, SHARED, Their target, Floor, ''",
                "KPI, CONTEXTUAL, Forecast, Low forecast, Context",
                "ACTIVITY, '', Expected, Floor, Demand",
                "ACTIVITY, SHARED, Their target, Floor, Demand",
                "ACTIVITY, CONTEXTUAL, Forecast, Low forecast, Context",
            })
    void the_group_comes_before_the_kind_and_that_before_all(
            IndicatorKind kind, String group, String target, String floor, String heading) {
        Labels labels = edition(
                        """
                target: High target
                by-kind: { ACTIVITY: { target: Expected, heading: Demand } }
                by-group: { CONTEXTUAL: { target: Forecast, floor: Low forecast, heading: Context }, SHARED: { target: Their target } }
                """)
                .labels();
        assertThat(labels.of(kind, group))
                .hasToString("StandardLabels[target=%s, floor=%s, heading=%s]".formatted(target, floor, heading));
    }

    private static Edition bracknell() {
        return TestRules.edition(TestRules.FRAMEWORKS, "bracknell-forest", "2024-25-q4");
    }

    @ParameterizedTest
    @CsvSource({
        "L005, 161 against a forecast of 150",
        "L001, 87 against a target of 90",
    })
    void a_ground_names_it(String ref, String ground) {
        Edition edition = bracknell();
        Evaluation evaluation = TestRules.evaluate(edition, TestRules.data(DATA, edition));
        JudgedResult result = evaluation.results().stream()
                .filter(each -> each.due().indicator().ref().equals(ref))
                .findFirst()
                .orElseThrow();
        Reason reason = result.because(result.status().orElseThrow()).get(0);
        assertThat(reason.saw()).anyMatch(seen -> seen.toString().contains(ground));
    }

    @Test
    void a_warning_names_it() {
        TestRules.copy(DATA, folder);
        TestRules.write(
                folder,
                "results.csv",
                """
                ref,period,basis,value
                L001,2024/25-Q4,LATEST,0.87
                L005,2024/25-Q4,LATEST,16100
                """);
        TestRules.write(
                folder,
                "targets.csv",
                """
                ref,period,target
                L001,2024/25-Q4,>LAST_YEAR
                L005,2024/25-Q4,<LAST_YEAR
                """);
        Edition edition = bracknell();
        assertThat(TestRules.evaluate(edition, TestRules.data(folder, edition)).warnings())
                .extracting(Warning::toString)
                .anyMatch(what -> what.contains("the target of `L001`"))
                .anyMatch(what -> what.contains("the forecast of `L005`"));
    }

    /** What is replaced by what, and the gap that it leaves. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phased-target.drl | group == \"CONTEXTUAL\", state == \"REPORTED\", targetSet == \"FOR_THE_YEAR\""
                        + " | group == \"CONTEXTUAL\", state == \"LAGGED\", targetSet == \"FOR_THE_YEAR\""
                        + " | a figure for the period, a performance indicator, group CONTEXTUAL, a forecast for the year",
                "phased-target.drl | group == \"NONE\", state == \"REPORTED\", targetSet == \"FOR_THE_YEAR\""
                        + " | group == \"NONE\", state == \"LAGGED\", targetSet == \"FOR_THE_YEAR\""
                        + " | a figure for the period, a performance indicator, no group, a target for the year",
                "phased-target.drl | state == \"REPORTED\", targetSet == \"FOR_THE_YEAR\""
                        + " | state == \"LAGGED\", targetSet == \"FOR_THE_YEAR\""
                        + " | a figure for the period, a performance indicator, a target for the year",
                "rating.drl | Judgement( shortfallPercent <= 5 | Judgement( indicator.group == \"NONE\", shortfallPercent <= 5"
                        + " | group CONTEXTUAL, short of the forecast by at most 5 %",
            })
    void a_gap_names_it_where_it_is_of_such_indicators_alone(String file, String text, String other, String gap) {
        for (String edition : List.of("2024-25", "2024-25-q4")) {
            TestRules.copy(
                    TestRules.FRAMEWORKS.resolve("bracknell-forest").resolve(edition),
                    folder.resolve("bracknell-forest").resolve(edition));
        }
        String spoilt = TestRules.text(bracknell(), file).replace(text, other);
        TestRules.write(folder, "bracknell-forest/2024-25/" + file, spoilt);
        assertThat(RulesCheck.proved(new RulesFolder(folder), new CompiledOnce())
                        .editions())
                .flatExtracting(each -> each.proof().orElseThrow().faults())
                .extracting(Problem::what)
                .contains("no rule answers: " + gap);
    }

    @Test
    void a_comparison_of_two_editions_tells_it() {
        Edition before = TestRules.edition(TestRules.FRAMEWORKS, "bracknell-forest", "2024-25");
        assertThat(PolicyComparison.of(TestRules.evaluator(before), TestRules.evaluator(bracknell()))
                        .settings())
                .anyMatch(setting -> setting.key().equals("directions.NO_CHANGE")
                        && setting.toString().contains("-, no arrow"));
        assertThat(PolicyComparison.of(TestRules.evaluator(edition("target: Aim")), TestRules.evaluator(before))
                        .settings())
                .extracting(Object::toString)
                .anyMatch(setting ->
                        setting.contains("labels.by-group.CONTEXTUAL.target") && setting.contains("Forecast"));
    }
}
