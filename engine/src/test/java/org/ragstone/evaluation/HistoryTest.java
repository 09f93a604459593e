package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.framework.Edition;
import org.ragstone.join.ResultHistory;
import org.ragstone.model.ResultState;
import org.ragstone.testing.TestRules;

/** What was reported before a result on its basis, and what held in each period. */
class HistoryTest {
    private static final Edition EXAMPLE = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");
    private static final Edition PRO_RATA = TestRules.edition(TestRules.FRAMEWORKS, "pro-rata", "2026-27");

    @TempDir
    private Path folder;

    private List<ResultHistory.Entry> history(Edition edition, String indicator, String results, String targets) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: %s\nperiod: 2026-06\n".formatted(edition.framework()),
                "indicators.csv",
                "ref,title,kind,polarity,unit,decimals,frequency,bases,aggregation,target,floor,lower,upper,status\n"
                        + indicator,
                "results.csv",
                "ref,period,basis,value,state,provisional\n" + results,
                "targets.csv",
                "ref,period,basis,target,floor\n" + targets);
        JudgedResult newest = TestRules.evaluate(edition, TestRules.data(folder, edition))
                .results()
                .get(0);
        return newest.history().entries();
    }

    private static List<String> periods(List<ResultHistory.Entry> entries) {
        return entries.stream().map(each -> each.period().toString()).toList();
    }

    private static List<String> targets(List<ResultHistory.Entry> entries) {
        return entries.stream()
                .map(each -> each.target().map(HeldAim::levels).orElse(""))
                .toList();
    }

    @Test
    void every_period_from_the_first_row_on_is_in_its_place() {
        List<ResultHistory.Entry> entries = history(
                EXAMPLE,
                "A,Calls,KPI,HIGHER,%,0,MONTHLY,LATEST,,80,,,,\n",
                "A,2026-01,LATEST,,SUPPRESSED,\nA,2026-02,LATEST,79.6,,\nA,2026-05,LATEST,81,,YES\nA,2026-06,LATEST,82,,\n",
                "");

        assertThat(periods(entries)).containsExactly("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06");
        assertThat(entries)
                .extracting(ResultHistory.Entry::state)
                .containsExactly(
                        ResultState.SUPPRESSED,
                        ResultState.REPORTED,
                        ResultState.NOT_REPORTED,
                        ResultState.NOT_REPORTED,
                        ResultState.REPORTED,
                        ResultState.REPORTED);
        assertThat(entries)
                .extracting(ResultHistory.Entry::provisional)
                .containsExactly(false, false, false, false, true, false);
        // As it is judged: to the decimals of the indicator.
        assertThat(entries.get(1).figure()).contains(new BigDecimal("80"));
    }

    @Test
    void a_target_of_a_period_holds_in_it_and_that_of_the_year_in_all_others() {
        List<ResultHistory.Entry> entries = history(
                EXAMPLE,
                "A,Calls,KPI,HIGHER,%,0,MONTHLY,LATEST,,80,,,,\n",
                "A,2026-03,LATEST,79,,\nA,2026-04,LATEST,79,,\nA,2026-06,LATEST,82,,\n",
                "A,2026-04,,70,\nA,2026-06,,75,\n");

        assertThat(targets(entries)).containsExactly("80", "70", "80", "75");
    }

    @Test
    void a_forecast_has_the_target_of_the_year_as_rules_judge_it() {
        List<ResultHistory.Entry> entries = history(
                EXAMPLE,
                "A,Calls,KPI,HIGHER,%,0,MONTHLY,FORECAST,,80,,,,\n",
                "A,2026-05,FORECAST,79,,\nA,2026-06,FORECAST,82,,\n",
                "A,2026-05,,70,\nA,2026-06,,75,\n");

        assertThat(targets(entries)).containsExactly("80", "80");
    }

    @Test
    void where_rules_judge_in_proportion_each_period_has_its_part() {
        List<ResultHistory.Entry> entries = history(
                PRO_RATA,
                "A,Homes,KPI,HIGHER,,0,MONTHLY,YEAR_TO_DATE,SUM,120,,,,\n",
                "A,2026-03,YEAR_TO_DATE,118,,\nA,2026-04,YEAR_TO_DATE,9,,\nA,2026-06,YEAR_TO_DATE,31,,\n",
                "");

        assertThat(targets(entries)).containsExactly("120", "1/12 of 120", "2/12 of 120", "3/12 of 120");
    }

    @Test
    void what_runs_from_april_begins_again_each_april() {
        List<ResultHistory.Entry> entries = history(
                EXAMPLE,
                "A,Homes,KPI,HIGHER,,0,MONTHLY,YEAR_TO_DATE,SUM,120,,,,\n",
                "A,2026-02,YEAR_TO_DATE,100,,\nA,2026-06,YEAR_TO_DATE,31,,\n",
                "");

        assertThat(entries).extracting(ResultHistory.Entry::joins).containsExactly(true, true, false, true, true);
    }

    @Test
    void a_relative_target_is_that_of_each_periods_own_year_before() {
        List<ResultHistory.Entry> entries = history(
                EXAMPLE,
                "A,Calls,KPI,HIGHER,%,0,MONTHLY,LATEST,,LAST_YEAR,,,,\n",
                "A,2025-05,LATEST,60,,\nA,2025-06,LATEST,66,,\nA,2026-05,LATEST,70,,\nA,2026-06,LATEST,71,,\n",
                "");

        assertThat(targets(entries).subList(10, 14)).containsExactly("", "", "60", "66");
    }

    @Test
    void a_suspended_indicator_has_no_figure_now_and_keeps_those_before() {
        List<ResultHistory.Entry> entries = history(
                EXAMPLE,
                "A,Calls,KPI,HIGHER,%,0,MONTHLY,LATEST,,80,,,,SUSPENDED\n",
                "A,2026-05,LATEST,70,,\nA,2026-06,LATEST,71,,\n",
                "");

        assertThat(entries)
                .extracting(ResultHistory.Entry::state)
                .containsExactly(ResultState.REPORTED, ResultState.SUSPENDED);
        assertThat(entries.get(1).figure()).isEmpty();
    }

    @Test
    void without_any_row_there_is_the_period_that_is_due() {
        assertThat(periods(history(EXAMPLE, "A,Calls,KPI,HIGHER,%,0,MONTHLY,LATEST,,80,,,,\n", "", "")))
                .containsExactly("2026-06");
    }
}
