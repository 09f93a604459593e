package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;
import org.ragstone.testing.TestRules;

/** Results for periods that the report is not about yet. */
class AfterTheReportTest {
    private static final String ONE = "a result of `A` is for %s, after the report's %s";

    @TempDir
    private Path folder;

    private FiguresOf figures() {
        return new FiguresOf(folder).on("LATEST YEAR_TO_DATE FORECAST OUTTURN");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06,LATEST,9                                       | ''",
                "2026-06,LATEST,9 2026-07,LATEST,8                      | a result of `A` is for 2026-07, after the report's 2026-06",
                "2026-08,LATEST,9 2026-07,YEAR_TO_DATE,8 2026-07,LATEST,7 | 3 results of `A` are for periods after the report's 2026-06, from 2026-07 on",
                // There to be filled in, or with something in it all the same.
                "2026-07,LATEST,                                        | ''",
                "2026-07,LATEST,,,,NOT_DUE                              | ''",
                "2026-07,LATEST,0                                       | a result of `A` is for 2026-07, after the report's 2026-06",
                // A forecast is of the time to come; the year's outturn is none yet.
                "2026-09,FORECAST,9                                     | ''",
                "2025/26,OUTTURN,9                                      | ''",
                "2026/27,OUTTURN,9                                      | a result of `A` is for 2026/27, after the report's 2026-06",
            })
    void they_are_told_once_with_their_number_and_the_first(String rows, String what) {
        assertThat(Told.whats(figures().warnings("2026-06", rows)))
                .containsExactlyElementsOf(what.isEmpty() ? List.of() : List.of("AFTER_THE_REPORT: " + what));
    }

    @Test
    void a_longer_period_is_after_the_report_when_its_end_is() {
        FiguresOf quarterly = new FiguresOf(folder).measured("QUARTERLY");
        assertThat(quarterly.told("2026-06", "2026/27-Q1,LATEST,9")).isEmpty();
        assertThat(quarterly.told("2026-08", "2026/27-Q2,LATEST,9"))
                .containsExactly("AFTER_THE_REPORT A LATEST 2026/27-Q2 period");
    }

    @Test
    void it_is_told_where_the_first_is_written() {
        assertThat(Told.texts(figures().warnings("2026-06", "2026-08,LATEST,9 2026-07,LATEST,8")))
                .containsExactly(
                        "results.csv:3:period: 2 results of `A` are for periods after the report's 2026-06, from 2026-07 on"
                                + " (AFTER_THE_REPORT)\n"
                                + "  They are not judged. Maybe the `period` of the data set is still that of an earlier report.");
    }

    @Test
    void targets_are_set_for_the_whole_year() {
        TestRules.write(folder, "targets.csv", "ref,period,target\nA,2026-06,8\nA,2026-07,9\nA,2026/27,10\n");
        assertThat(figures().told("2026-06", "2026-06,LATEST,9"))
                .filteredOn(each -> each.startsWith("AFTER_THE_REPORT"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-05, false", "2026-06, true"})
    void who_asks_for_an_earlier_period_knows_that_there_are_later_ones(String asked, boolean told) {
        figures().warnings("2026-06", "2026-05,LATEST,9 2026-06,LATEST,9 2026-07,LATEST,8");
        Overrides overrides = new Overrides(Optional.empty(), Period.parse(asked), Optional.empty());
        List<Warning> warnings = TestRules.evaluate(
                        Told.EXAMPLE, DataSetReader.open(folder, overrides).read(Told.EXAMPLE))
                .warnings();
        assertThat(Told.whats(warnings))
                .containsExactlyElementsOf(
                        told ? List.of("AFTER_THE_REPORT: " + ONE.formatted("2026-07", "2026-06")) : List.of());
    }
}
