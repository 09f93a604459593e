package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.TestRules;

/** What somebody lets stand: which warnings, of which indicators, for which periods, and what else is told of it. */
class AcknowledgementsTest {
    @TempDir
    private Path folder;

    /** A has a target that no figure achieves, B is in order; both are quarterly in a report of a month. */
    private Path data(String acknowledged) {
        return TestRules.write(
                folder,
                "dataset.yaml",
                "framework: example\nperiod: 2026-08\n",
                "indicators.csv",
                """
                ref,title,kind,frequency,polarity,unit,target
                A,Title,KPI,QUARTERLY,HIGHER,%,101
                B,Title,KPI,QUARTERLY,HIGHER,%,99
                """,
                "results.csv",
                "ref,period,basis,value\nA,2026/27-Q1,LATEST,95\nB,2026/27-Q1,LATEST,95\n",
                "acknowledged.csv",
                "ref,period,code,reason,by\n" + acknowledged + ",It is agreed,Head of Service\n");
    }

    private Evaluation evaluation(String acknowledged) {
        return TestRules.evaluate(Told.EXAMPLE, TestRules.data(data(acknowledged), Told.EXAMPLE));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A,,TARGET_OUT_OF_REACH           | true",
                ",,TARGET_OUT_OF_REACH            | true",
                "A,2026-08,TARGET_OUT_OF_REACH    | true",
                "A,2026/27-Q1,TARGET_OUT_OF_REACH | true",
                ",2026-08,TARGET_OUT_OF_REACH     | true",
                "A,2026-07,TARGET_OUT_OF_REACH    | false",
                "A,2025/26-Q4,TARGET_OUT_OF_REACH | false",
                "B,,TARGET_OUT_OF_REACH           | false",
                "A,,TARGET_ALWAYS_ACHIEVED        | false",
            })
    void it_is_of_an_indicator_or_all_and_of_a_period_or_every_one(String acknowledged, boolean stands) {
        Warning warning = evaluation(acknowledged.strip()).warnings().get(0);
        assertThat(warning.code()).isEqualTo(WarningCode.TARGET_OUT_OF_REACH);
        assertThat(warning.acknowledged().isPresent()).isEqualTo(stands);
        assertThat(warning.toString().endsWith("\n  acknowledged by Head of Service: It is agreed"))
                .isEqualTo(stands);
    }

    @Test
    void one_for_another_period_is_named_beside_the_warning() {
        assertThat(Told.texts(evaluation("A,2026-07,TARGET_OUT_OF_REACH").warnings()))
                .containsExactly(
                        "indicators.csv:2:target: no figure achieves the target of `A`, 101: a percentage is at most 100"
                                + " (TARGET_OUT_OF_REACH)\n  Correct it, or say in `most` of the indicator what its figures can be. It is"
                                + " acknowledged for 2026-07 alone.");
    }

    /** One for every period may be needed again, and one for another period has been. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "nothing",
            delimiter = '|',
            value = {
                "B,2026-08,HUNDREDFOLD    | there is no warning `HUNDREDFOLD` of `B` for 2026-08 to acknowledge, Take the row out.",
                "B,2026/27-Q1,HUNDREDFOLD | there is no warning `HUNDREDFOLD` of `B` for 2026/27-Q1 to acknowledge, Take the row out.",
                "A,2026-08,HUNDREDFOLD    | there is no warning `HUNDREDFOLD` of `A` for 2026-08 to acknowledge, Maybe you meant `TARGET_OUT_OF_REACH`.",
                "A,,HUNDREDFOLD           | there is no warning `HUNDREDFOLD` of `A` to acknowledge, Maybe you meant `TARGET_OUT_OF_REACH`.",
                ",2026-08,HUNDREDFOLD     | there is no warning `HUNDREDFOLD` for 2026-08 to acknowledge, Maybe you meant `TARGET_OUT_OF_REACH`.",
                "B,,HUNDREDFOLD           | nothing",
                "B,2026-07,HUNDREDFOLD    | nothing",
                "A,2026-07,HUNDREDFOLD    | nothing",
                ",,HUNDREDFOLD            | nothing",
                ",2026-07,HUNDREDFOLD     | nothing",
                "A,2026-08,TARGET_OUT_OF_REACH | nothing",
                ",2026-08,TARGET_OUT_OF_REACH  | nothing",
            })
    void one_that_acknowledges_nothing_is_told(String acknowledged, String told) {
        assertThat(evaluation(acknowledged.strip()).warnings())
                .filteredOn(each -> each.code() == WarningCode.ACKNOWLEDGES_NOTHING)
                .extracting(each -> each.problem().where() + " "
                        + each.problem().what() + ", " + each.problem().hint())
                .isEqualTo(told == null ? List.of() : List.of("acknowledged.csv:2:code " + told));
    }

    @Test
    void whoever_is_strict_takes_what_is_acknowledged() {
        evaluation("A,,TARGET_OUT_OF_REACH").refuseWarnings();
        Evaluation evaluation = evaluation("A,2026-07,TARGET_OUT_OF_REACH");
        assertThat(catchThrowableOfType(ProblemsException.class, evaluation::refuseWarnings)
                        .problems())
                .extracting(each -> each.what())
                .containsExactly(
                        "no figure achieves the target of `A`, 101: a percentage is at most 100 (TARGET_OUT_OF_REACH)");
    }

    /** The narrower row counts, and the newest of those that do not. */
    @Test
    void rows_may_stand_in_any_order() {
        List<String> rows = List.of(
                ",,TARGET_OUT_OF_REACH",
                "A,,TARGET_OUT_OF_REACH",
                "A,2026-08,TARGET_OUT_OF_REACH",
                "A,2026-08,HUNDREDFOLD",
                "A,2026/27-Q1,OUT_OF_BOUNDS",
                "A,2026-06,NO_EARLIER_FIGURE");
        List<String> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        String between = ",It is agreed,Head of Service\n";
        List<Warning> told = evaluation(String.join(between, rows)).warnings();
        List<Warning> turnedTold = evaluation(String.join(between, turned)).warnings();
        assertThat(told.get(0).acknowledged())
                .hasValueSatisfying(each -> assertThat(each.period()).hasToString("Optional[2026-08]"));
        assertThat(told).hasSize(3);
        assertThat(told.stream().map(AcknowledgementsTest::wherever))
                .containsExactlyElementsOf(
                        turnedTold.stream().map(AcknowledgementsTest::wherever).toList());
    }

    @Test
    void of_several_for_other_periods_the_newest_is_named() {
        String between = ",It is agreed,Head of Service\n";
        List<String> rows = List.of(
                "A,2026-07,TARGET_OUT_OF_REACH", "A,2025-12,TARGET_OUT_OF_REACH", "A,2026-05,TARGET_OUT_OF_REACH");
        assertThat(evaluation(String.join(between, rows))
                        .warnings()
                        .get(0)
                        .problem()
                        .hint())
                .endsWith(" It is acknowledged for 2026-07 alone.");
    }

    private static String wherever(Warning warning) {
        return warning.of() + " " + warning.code() + " " + warning.problem().what() + " "
                + warning.problem().hint() + " "
                + warning.acknowledged().flatMap(Acknowledgement::period);
    }
}
