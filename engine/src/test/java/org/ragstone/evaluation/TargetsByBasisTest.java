package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.testing.TestRules;

/** Which target a result answers to where an indicator owes several, and its targets are for one of them or relative. */
class TargetsByBasisTest {
    private static final Edition EXAMPLE = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");
    private static final String INDICATORS =
            "ref,title,kind,polarity,unit,frequency,bases,aggregation,target,floor,lower,upper\n";
    private static final String TARGETS = "ref,period,basis,target,floor,lower,upper,set_on\n";
    private static final String HOMES = "A,Homes,KPI,HIGHER,,MONTHLY,LATEST YEAR_TO_DATE,SUM,120,,,\n";
    private static final String MONTHS = "A,2026-04,LATEST,2\nA,2026-05,LATEST,3\nA,2026-06,LATEST,13\n";

    @TempDir
    private Path folder;

    private Evaluation evaluate(Edition edition, String indicators, String results, String targets) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: %s\nperiod: 2026-06\n".formatted(edition.framework()),
                "indicators.csv",
                INDICATORS + indicators,
                "results.csv",
                "ref,period,basis,value\n" + results,
                "targets.csv",
                TARGETS + targets);
        return TestRules.evaluate(edition, TestRules.data(folder, edition));
    }

    private List<String> outcomes(String indicators, String results, String targets) {
        return evaluate(EXAMPLE, indicators, results, targets).results().stream()
                .map(TargetsByBasisTest::outcome)
                .toList();
    }

    /** The basis, the status, what it was judged against, and whether another target is shown. */
    private static String outcome(JudgedResult result) {
        Finding status = result.status().orElseThrow();
        String shown = result.judgedOtherwise()
                .map(held -> ", shown " + result.target())
                .orElse("");
        return "%s %s %s%s"
                .formatted(result.due().basis(), status.outcome(), result.comparedWith(status), shown)
                .strip();
    }

    @Test
    void a_phase_holds_for_results_on_its_basis_alone() {
        assertThat(outcomes(HOMES, MONTHS, "A,2026-06,LATEST,10,,,,\nA,2026-06,YEAR_TO_DATE,30,,,,\n"))
                .containsExactly("LATEST GREEN 10", "YEAR_TO_DATE RED 30");
        assertThat(outcomes(HOMES, MONTHS, "A,2026-06,YEAR_TO_DATE,18,,,,\n"))
                .as("the month answers to the year's")
                .containsExactly("LATEST RED 120", "YEAR_TO_DATE GREEN 18");
    }

    @Test
    void a_row_with_a_basis_comes_before_one_without() {
        String mean = "A,Mean,KPI,HIGHER,,MONTHLY,LATEST YEAR_TO_DATE,,90,,,\n";
        String results = "A,2026-06,LATEST,50\nA,2026-06,YEAR_TO_DATE,50\n";
        assertThat(outcomes(mean, results, "A,2026-06,,60,,,,\nA,2026-06,LATEST,50,,,,\n"))
                .containsExactly("LATEST GREEN 50", "YEAR_TO_DATE RED 60");
        assertThat(outcomes(mean, results, "A,2026-06,LATEST,50,,,,\nA,2026-06,,60,,,,\n"))
                .as("in whichever order they stand")
                .containsExactly("LATEST GREEN 50", "YEAR_TO_DATE RED 60");
        assertThat(outcomes(mean, results, "A,2026-06,,60,55,,,\nA,2026-06,LATEST,50,,,,\n"))
                .as("in place of the whole row")
                .containsExactly("LATEST GREEN 50", "YEAR_TO_DATE RED 60, floor 55");
    }

    @Test
    void a_year_can_have_a_target_for_each_basis() {
        assertThat(outcomes(HOMES, MONTHS, "A,2026/27,LATEST,10,,,,\nA,2026/27,YEAR_TO_DATE,18,,,,\n"))
                .containsExactly("LATEST GREEN 10", "YEAR_TO_DATE GREEN 18");
        assertThat(outcomes(HOMES, MONTHS, "A,2026/27,LATEST,13,12,,,\n"))
                .containsExactly("LATEST GREEN 13, floor 12", "YEAR_TO_DATE RED 120");
        assertThat(outcomes(HOMES, MONTHS, "A,2026/27,LATEST,14,12,,,\nA,2026-06,LATEST,13,,,,\n"))
                .as("what a phase leaves blank is its own year's")
                .containsExactly("LATEST GREEN 13, floor 12", "YEAR_TO_DATE RED 120");
    }

    @Test
    void the_last_phase_of_a_basis_is_the_years_on_that_basis() {
        String homes = HOMES.replace(",120,", ",,");
        String forecast = homes.replace("LATEST YEAR_TO_DATE", "LATEST YEAR_TO_DATE FORECAST");
        assertThat(
                        outcomes(
                                forecast,
                                MONTHS + "A,2026-06,FORECAST,100\n",
                                """
                        A,2026-05,LATEST,10,,,,
                        A,2026-12,LATEST,11,,,,
                        A,2026-05,YEAR_TO_DATE,10,,,,
                        A,2027-03,YEAR_TO_DATE,120,,,,
                        A,2026/27,FORECAST,99,,,,
                        """))
                .containsExactly("LATEST GREEN 11", "YEAR_TO_DATE RED 120", "FORECAST GREEN 99");
    }

    @Test
    void a_revision_is_of_the_same_basis() {
        assertThat(
                        outcomes(
                                HOMES,
                                MONTHS,
                                """
                        A,2026-06,LATEST,20,,,,2026-04-01
                        A,2026-06,YEAR_TO_DATE,20,,,,2026-06-01
                        A,2026-06,LATEST,13,,,,2026-05-01
                        A,2026-06,YEAR_TO_DATE,18,,,,2026-07-01
                        """))
                .containsExactly("LATEST GREEN 13", "YEAR_TO_DATE GREEN 18");
    }

    @Test
    void an_expected_range_can_be_of_one_basis() {
        String visits = "A,Visits,ACTIVITY,,,QUARTERLY,LATEST YEAR_TO_DATE ROLLING_12_MONTHS,SUM,,,,\n";
        String results = "A,2026/27-Q1,LATEST,15\nA,2026/27-Q1,ROLLING_12_MONTHS,60\n";
        assertThat(
                        outcomes(
                                visits,
                                results,
                                "A,2026/27-Q1,LATEST,,,10,20,\nA,2026/27-Q1,YEAR_TO_DATE,,,20,30,\nA,2026/27,ROLLING_12_MONTHS,,,50,70,\n"))
                .containsExactly(
                        "LATEST WITHIN 10 to 20", "YEAR_TO_DATE BELOW 20 to 30", "ROLLING_12_MONTHS WITHIN 50 to 70");
    }

    @Test
    void what_is_shown_is_told_from_what_was_judged() {
        Edition dover = TestRules.edition(TestRules.SHIPPED, "dover", "2021-22");
        List<JudgedResult> results = evaluate(
                        dover, HOMES, MONTHS, "A,2026-06,LATEST,10,,,,\nA,2026-06,YEAR_TO_DATE,120.0,,,,\n")
                .results();
        assertThat(results.stream().map(TargetsByBasisTest::outcome))
                .containsExactly("LATEST GREEN 10, shown 120", "YEAR_TO_DATE RED 120.0");
        assertThat(results.get(0).judgedOtherwiseThan(results.get(1))).isPresent();
    }

    @Test
    void a_target_may_be_so_much_above_last_years_figure_on_the_same_basis() {
        String relative = HOMES.replace(",120,", ",LAST_YEAR + 5%,");
        String lastYear = "A,2025-06,LATEST,10\nA,2025-06,YEAR_TO_DATE,40\n";
        String thisYear = "A,2026-06,LATEST,%s\nA,2026-06,YEAR_TO_DATE,%s\n";
        assertThat(outcomes(relative, lastYear + thisYear.formatted("10.5", "42"), ""))
                .containsExactly("LATEST GREEN 10.5", "YEAR_TO_DATE GREEN 42");
        assertThat(outcomes(relative, lastYear + thisYear.formatted("10.4", "41"), ""))
                .containsExactly("LATEST AMBER 10.5", "YEAR_TO_DATE AMBER 42");
        assertThat(outcomes(
                        relative.replace("LAST_YEAR + 5%", ">LAST_YEAR - 2"),
                        lastYear + thisYear.formatted("8", "39"),
                        ""))
                .containsExactly("LATEST AMBER more than 8", "YEAR_TO_DATE GREEN more than 38");
    }

    /** Five per cent of 80 per cent is four points. */
    @Test
    void per_cent_are_of_the_figure_also_where_the_unit_is_per_cent() {
        String answered = "A,Answered,KPI,HIGHER,%,MONTHLY,LATEST,,TARGET,,,\n";
        String results = "A,2025-06,LATEST,80\nA,2026-06,LATEST,84\n";
        assertThat(outcomes(answered.replace("TARGET", "LAST_YEAR + 5%"), results, ""))
                .containsExactly("LATEST GREEN 84");
        assertThat(outcomes(answered.replace("TARGET", "LAST_YEAR + 5"), results, ""))
                .containsExactly("LATEST AMBER 85");
    }

    @Test
    void how_a_level_comes_of_last_years_figure_is_told() {
        JudgedResult result = evaluate(
                        EXAMPLE,
                        "A,Answered,KPI,HIGHER,%,MONTHLY,LATEST,,LAST_YEAR + 5%,,,\n",
                        "A,2025-06,LATEST,80\nA,2026-06,LATEST,84\n",
                        "")
                .results()
                .get(0);
        assertThat(result.targets().forTheYear().orElseThrow().words()).isEqualTo("84 (last year's 80 and 5% of it)");
        assertThat(result.because(result.status().orElseThrow())
                        .get(0)
                        .saw()
                        .get(0)
                        .from())
                .isEqualTo("84 against a target of 84 (last year's 80 and 5% of it), higher is better");
        assertThat(result.judgedOtherwise()).isEmpty();
    }

    @Test
    void a_floor_above_what_last_years_figure_comes_to_is_told() {
        Evaluation evaluation = evaluate(
                EXAMPLE,
                "A,Answered,KPI,HIGHER,%,MONTHLY,LATEST,,LAST_YEAR + 5%,90,,\n",
                "A,2025-06,LATEST,80\nA,2026-06,LATEST,84\n",
                "");
        assertThat(evaluation.problems().stream().map(Problem::what).collect(Collectors.joining()))
                .contains(
                        "the floor 90 asks more than the target, 84, last year's 80 and 5% of it, where higher is better");
    }

    @Test
    void close_to_last_years_figure_is_a_target_of_that_one_level() {
        assertThat(outcomes(
                        "A,Stock,KPI,CLOSE,,MONTHLY,LATEST,,LAST_YEAR,,,\n",
                        "A,2025-06,LATEST,80\nA,2026-06,LATEST,80\n",
                        ""))
                .containsExactly("LATEST GREEN 80");
    }

    @Test
    void a_target_that_differs_by_basis_is_the_same_all_year_where_each_is() {
        List<JudgedResult> results = evaluate(
                        EXAMPLE,
                        HOMES,
                        MONTHS,
                        "A,2026/27,LATEST,10,,,,\nA,2026-05,LATEST,10.0,,,,\nA,2026-06,YEAR_TO_DATE,18,,,,\n")
                .results();
        assertThat(results)
                .extracting(each -> ((ResultFact) each.facts().get(0)).targetThroughYear())
                .containsExactly("CONSTANT", "VARIES");
    }
}
