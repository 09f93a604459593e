package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.TestRules;

/** Figures that are a hundred times those beside them, or a hundredth: which of them is told, and what is no slip. */
class HundredfoldTest {
    @TempDir
    private Path folder;

    private FiguresOf figures() {
        return new FiguresOf(folder);
    }

    /** The newest is of June 2026, and a dash is a month without a row. */
    private static String months(String figures) {
        List<String> all = List.of(figures.strip().split(" "));
        return IntStream.range(0, all.size())
                .filter(i -> !all.get(i).equals("-"))
                .mapToObj(
                        i -> java.time.YearMonth.of(2026, 6).minusMonths(all.size() - 1L - i) + ",LATEST," + all.get(i))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "93 95 0.94          | A LATEST 2026-06 value",
                "9.4 0.094           | A LATEST 2026-06 value",
                "91 9100             | A LATEST 2026-06 value",
                "95 1                | A LATEST 2026-06 value",
                "93 - 0.94           | A LATEST 2026-06 value",
                "93 0 0.94           | A LATEST 2026-06 value",
                // The one before is the one that is amiss, and the arrow would be wrong.
                "93 95 0.96 94       | A LATEST 2026-05 value",
                "0.96 94             | A LATEST 2026-05 value",
                "9400 93             | A LATEST 2026-05 value",
                // A fiftieth, and just more.
                "95 94 50 1          | A LATEST 2026-06 value",
                "95 94 49.9 1        | none",
                "2 0.04              | A LATEST 2026-06 value",
                "2 0.041             | none",
                // No percentage as a fraction, and none over the whole.
                "80 1.5              | none",
                // Nothing tells what they are like.
                "0.5 40 0.9 60 0.7   | none",
                "3 0                 | none",
                "0 3                 | none",
                "94                  | none",
                // Not compared with, and no longer around.
                "0.94 93 95 94 93    | none",
            })
    void a_percentage_stands_beside_others(String series, String where) {
        assertThat(figures().in("%").told("2026-06", months(series)))
                .containsExactlyElementsOf(where == null ? List.of() : List.of("HUNDREDFOLD " + where));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Pounds and pence.
                "£      | 1.47 1.52 149          | true",
                "£      | 147 1.49               | true",
                "£      | 1250 1310 126000       | true",
                "£      | 1250 125000            | true",
                "£      | 1250 155000            | true",
                "£      | 1250 160000            | false",
                "£      | 1.47 1.52 250          | true",
                // Thousands in units, and days in hours.
                "000s   | 45.2 44.8 45900        | true",
                "days   | 20.5 21.3 0.3          | true",
                // Rare events, and small counts.
                "''     | 1 60                   | false",
                "''     | 2 1 2 100              | false",
                "''     | 0 0 0 120              | false",
                "''     | 12 11 1200             | true",
                "''     | 12 11 1210             | false",
                // What comes and goes with the season, or by chance.
                "''     | 10 400 9000 600 100000 | false",
                "£      | 500 90000 100 50000    | false",
                // On two sides of nothing.
                "£      | -1.50 150              | false",
                "£      | -1.50 -1.40 -150       | true",
            })
    void anything_else_stands_beside_others(String unit, String series, boolean told) {
        assertThat(figures().in(unit).told("2026-06", months(series)))
                .containsExactlyElementsOf(told ? List.of("HUNDREDFOLD A LATEST 2026-06 value") : List.of());
    }

    @ParameterizedTest(name = "{0} {1} against {2}, {3}: {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "%    | 0.94      | 94    | HIGHER | A LATEST 2026-06 value",
                "%    | 0.02      | 2     | LOWER  | A LATEST 2026-06 value",
                "%    | 0.041     | 2     | LOWER  | none",
                "%    | 9400      | 94    | HIGHER | A LATEST 2026-06 value",
                "%    | 94        | 0.94  | HIGHER | A target",
                "%    | 0.94      | 0.9   | HIGHER | none",
                "%    | 0         | 94    | LOWER  | none",
                // All of them are fractions, or the figures are small and none is.
                "%    | 0.93 0.95 0.94 | 94 | HIGHER | A LATEST 2026-06 value",
                "%    | 1.3 0.6 0.1    | 5  | LOWER  | none",
                // The figures before say it already.
                "%    | 93 95 0.94     | 94 | HIGHER | A LATEST 2026-06 value",
                "£    | 147       | 1.50  | LOWER  | A LATEST 2026-06 value",
                "£    | 100       | 1.50  | LOWER  | none",
                "days | 0.2       | 20    | LOWER  | A LATEST 2026-06 value",
                // A month of what adds up, and the target of the year.
                "''   | 12        | 1200  | HIGHER | none",
            })
    void a_figure_stands_against_its_target(String unit, String series, String target, String polarity, String where) {
        assertThat(figures().in(unit).better(polarity).wanted(target).told("2026-06", months(series)))
                .filteredOn(each -> each.startsWith("HUNDREDFOLD"))
                .containsExactlyElementsOf(where == null ? List.of() : List.of("HUNDREDFOLD " + where));
    }

    @Test
    void it_is_told_with_both_figures_the_bound_and_what_may_be_meant() {
        assertThat(Told.texts(figures().in("%").warnings("2026-06", months("95 0.94"))))
                .containsExactly(
                        "results.csv:3:value: 0.94 of `A` is a fiftieth or less of the 95 of 2026-05 (HUNDREDFOLD)\n"
                                + "  A percentage is of a hundred: maybe `94` is meant by `0.94`.");
        assertThat(Told.texts(figures().in("%").warnings("2026-06", months("93 94 0.95 94"))))
                .containsExactly(
                        "results.csv:4:value: 0.95 of `A` is a fiftieth or less of the 94 of 2026-04 (HUNDREDFOLD)\n"
                                + "  A percentage is of a hundred: maybe `95` is meant by `0.95`.");
        assertThat(Told.texts(figures().in("£").warnings("2026-06", months("1.47 149"))))
                .containsExactly(
                        "results.csv:3:value: 149 of `A` is fifty times or more the 1.47 of 2026-05 (HUNDREDFOLD)\n"
                                + "  See whether both are in `£`, and the point at its place.");
        assertThat(Told.texts(figures().in("%").wanted("0.9").warnings("2026-06", months("94"))))
                .containsExactly(
                        "indicators.csv:2:target: the target 0.9 of `A` is a fiftieth or less of its figure, 94 (HUNDREDFOLD)\n"
                                + "  A percentage is of a hundred: maybe `90` is meant by `0.9`.");
    }

    @Test
    void a_year_to_date_is_held_against_its_own_year_and_the_same_time_of_the_last() {
        FiguresOf figures = figures().on("YEAR_TO_DATE");
        assertThat(figures.told("2026-04", "2026-03,YEAR_TO_DATE,1200 2026-04,YEAR_TO_DATE,12"))
                .isEmpty();
        assertThat(figures.told("2026-04", "2025-04,YEAR_TO_DATE,1200 2026-04,YEAR_TO_DATE,12"))
                .containsExactly("HUNDREDFOLD A YEAR_TO_DATE 2026-04 value");
        assertThat(figures.in("%").told("2026-04", "2025/26,OUTTURN,98 2026-04,YEAR_TO_DATE,0.9"))
                .isEmpty();
    }

    @Test
    void what_a_computed_figure_rests_on_is_looked_at_in_its_place() {
        assertThat(figures()
                        .on("YEAR_TO_DATE")
                        .in("%")
                        .aggregated("MEAN")
                        .told("2026-07", "2026-04,LATEST,0.93 2026-05,LATEST,94 2026-06,LATEST,95 2026-07,LATEST,94"))
                .containsExactly("HUNDREDFOLD A LATEST 2026-04 value");
    }

    @Test
    void a_percentage_is_held_against_last_years_outturn_where_there_is_nothing_nearer() {
        assertThat(figures().in("%").told("2026-06", "2025/26,OUTTURN,93 2026-06,LATEST,0.94"))
                .containsExactly("HUNDREDFOLD A LATEST 2026-06 value");
        assertThat(figures().in("").told("2026-06", "2025/26,OUTTURN,9300 2026-06,LATEST,93"))
                .isEmpty();
    }

    /** Of an indicator that is measured by calendar years, last year is the calendar year before. */
    @Test
    void the_last_outturn_is_of_the_years_that_an_indicator_is_measured_by() {
        assertThat(figures().in("%").measured("ANNUAL").told("2026-03", "2024,OUTTURN,93 2025,LATEST,0.94"))
                .containsExactly("HUNDREDFOLD A LATEST 2025 value");
        assertThat(figures().in("%").measured("ANNUAL").told("2026-03", "2023,OUTTURN,93 2025,LATEST,0.94"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06,LATEST,0.9 2026-06,YEAR_TO_DATE,91 | targets.csv:2:target, A LATEST 2026-06 target",
                "2026-06,YEAR_TO_DATE,91 2026-06,LATEST,0.9 | targets.csv:3:target, A LATEST 2026-06 target",
                "2026-06,YEAR_TO_DATE,91 2026-06,,0.9       | targets.csv:3:target, A 2026-06 target",
                "2026/27,,0.9 2026-05,,91                   | targets.csv:2:target, A 2026/27 target",
                "2026/27,YEAR_TO_DATE,91 2026/27,,0.9       | targets.csv:3:target, A 2026/27 target",
                // The last phase is the target of the year.
                "2026-09,,91 2027-03,,0.9                   | targets.csv:3:target, A 2027-03 target",
            })
    void a_target_is_told_of_in_the_row_that_it_was_taken_from(String targets, String told) {
        TestRules.write(folder, "targets.csv", "ref,period,basis,target\nA," + targets.replace(" ", "\nA,") + "\n");
        assertThat(figures().on("LATEST YEAR_TO_DATE").in("%").warnings("2026-06", months("93 94")))
                .filteredOn(each -> each.code() == WarningCode.HUNDREDFOLD)
                .extracting(each -> each.problem().where() + ", " + each.of())
                .containsExactly(told);
    }

    @Test
    void a_change_has_no_size_that_it_stays_near_to() {
        assertThat(figures().titled("Change in crime").in("%").told("2026-06", months("25 30 0.4")))
                .isEmpty();
    }
}
