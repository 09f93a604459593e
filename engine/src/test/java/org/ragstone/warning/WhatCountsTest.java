package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.testing.TestRules;

/** What is warned of where an edition judges in proportion and by floors alone, and has a word for a target without last year. */
class WhatCountsTest {
    private static final Edition PRO_RATA =
            TestRules.edition(Path.of("src", "test", "resources", "frameworks", "rules"), "pro-rata", "2026-27");
    private static final String INDICATORS =
            "ref,title,kind,unit,decimals,frequency,bases,aggregation,polarity,target,floor,tolerance\n";
    private static final String RESULTS = "ref,period,basis,value\n";

    @TempDir
    private Path folder;

    private List<String> told(String indicator, String targets, String results) {
        return Told.whats(Told.by(
                PRO_RATA,
                folder,
                "2026-06",
                "indicators.csv",
                INDICATORS + indicator + "\n",
                "targets.csv",
                "ref,period,basis,target,floor\n" + targets + "\n",
                "results.csv",
                RESULTS + results.replace(" ", "\n") + "\n"));
    }

    @Test
    void a_target_in_proportion_is_no_target_of_the_whole_year() {
        assertThat(told("A,Homes,KPI,,0,MONTHLY,YEAR_TO_DATE,SUM,HIGHER,120,,", "", "A,2026-06,YEAR_TO_DATE,30"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUM,YEAR_TO_DATE", "MEAN,LATEST", "'',LATEST"})
    void which_figure_is_missing_is_told_of_what_rules_have_a_word_for_too(String aggregation, String basis) {
        assertThat(told(
                        "A,Homes,KPI,,0,MONTHLY," + basis + "," + aggregation + ",HIGHER,>LAST_YEAR,,",
                        "",
                        "A,2026-06," + basis + ",30"))
                .containsExactly("NO_EARLIER_FIGURE: the target of `A` for 2026-06 " + basis
                        + " rests on the figure of 2025-06, of which there is no row");
    }

    @Test
    void a_target_that_stands_in_for_another_is_warned_of_still() {
        assertThat(told(
                        "A,Homes,KPI,,0,MONTHLY,YEAR_TO_DATE,SUM,HIGHER,120,,",
                        "A,2026-06,YEAR_TO_DATE,>LAST_YEAR,",
                        "A,2026-06,YEAR_TO_DATE,30"))
                .contains(
                        "NO_EARLIER_FIGURE: the target of `A` for 2026-06 YEAR_TO_DATE rests on the figure of 2025-06,"
                                + " of which there is no row");
    }

    @Test
    void a_phase_that_is_missing_leaves_the_year_in_proportion() {
        assertThat(told(
                        "A,Homes,KPI,,0,MONTHLY,YEAR_TO_DATE,SUM,HIGHER,120,,",
                        "A,2026-05,YEAR_TO_DATE,20,",
                        "A,2026-06,YEAR_TO_DATE,30"))
                .containsExactly(
                        "PHASE_MISSING: 1 month of 2026/27 has a target of its own for `A` YEAR_TO_DATE, and 2026-06 has none:"
                                + " it is held against 3/12 of 120 for the year");
    }

    @Test
    void a_minimum_of_the_year_is_none_of_a_part_of_what_adds_up() {
        assertThat(told(
                        "A,Homes,KPI,,0,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,,100,",
                        "",
                        "A,2026-04,LATEST,10 A,2026-05,LATEST,11 A,2026-06,LATEST,9 A,2026-06,YEAR_TO_DATE,30"))
                .containsExactly(
                        "YEAR_TARGET_FOR_PART_OF_YEAR: the floor of `A` for the whole of 2026/27, 100, is held against"
                                + " the sum of a part of it: `LATEST` and `YEAR_TO_DATE` 2026-06");
    }

    @Test
    void a_minimum_that_every_figure_reaches_is_told() {
        assertThat(told("A,Homes,KPI,,0,MONTHLY,LATEST,,HIGHER,,0,", "", "A,2026-06,LATEST,9"))
                .singleElement()
                .asString()
                .startsWith("TARGET_ALWAYS_ACHIEVED: every figure achieves the floor of `A`, 0");
    }

    @Test
    void a_floor_that_goes_with_no_target_and_is_judged_by_no_rule_is_told() {
        assertThat(told("A,Homes,KPI,,0,MONTHLY,YEAR_TO_DATE,SUM,HIGHER,,100,", "", "A,2026-06,YEAR_TO_DATE,30"))
                .containsExactly(
                        "NOT_ASKED_FOR: the floor of `A` goes with no target, and no rule of `pro-rata/2026-27`"
                                + " judges `YEAR_TO_DATE` by it alone");
    }

    @Test
    void a_tolerance_goes_with_a_target_still() {
        assertThatThrownBy(() -> told("A,Homes,KPI,,0,MONTHLY,LATEST,,HIGHER,,100,5", "", "A,2026-06,LATEST,30"))
                .hasMessageContaining("indicators.csv:2:tolerance: a tolerance without a target");
    }

    @Test
    void in_language_1_a_floor_goes_with_a_target_too() {
        assertThatThrownBy(() -> Told.by(
                        TestRules.edition(TestRules.SHIPPED, "kent", "2021-22"),
                        folder,
                        "2026-06",
                        "indicators.csv",
                        INDICATORS + "A,Homes,KPI,,0,MONTHLY,LATEST,,HIGHER,,100,\n",
                        "results.csv",
                        RESULTS + "A,2026-06,LATEST,30\n"))
                .hasMessageContaining("indicators.csv:2:floor: a floor without a target");
    }
}
