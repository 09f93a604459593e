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
                // Written so for some months, and for so long that they are what they are.
                "9.4 0.095 0.094     | A LATEST 2026-06 value",
                "7 0.095 0.094       | none",
                "93 92 95 94 91 93 95 94 92 93 94 0.94 0.95 0.96 | A LATEST 2026-06 value",
                "93 94 95 0.94 0.95 0.96 0.94 0.95       | A LATEST 2026-06 value",
                "93 94 95 0.94 0.95 0.96 0.94 0.95 0.96  | none",
                "93 94 9300 9400     | A LATEST 2026-06 value",
                "0.93 0.94 94 95     | none",
                "12 3 0.9 0.6 0.4    | none",
                // However it is written, where the others stay where they are.
                "80 82 81 1.5        | A LATEST 2026-06 value",
                "80 82 40 1.5        | none",
                // Not compared with, and no longer around.
                "0.94 93 95 94 93    | none",
            })
    void a_percentage_stands_beside_others(String series, String where) {
        assertThat(figures().in("%").told("2026-06", months(series)))
                .filteredOn(each -> !each.startsWith("OUT_OF_BOUNDS"))
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
                // Far from what stays where it is.
                "£      | 91500 92000 90800 85    | true",
                "£      | 92000 91000 9211150     | true",
                "£      | 92000 45000 9211150     | false",
                "''     | 1000 1020 990 103412    | true",
                "''     | 1000 400 990 103412     | false",
                "''     | 1000 1020 990 10        | true",
                "''     | 1000 1020 990 10 11     | true",
                "''     | 1000 1020 990 10 11 12  | false",
                "''     | 1000 1020 10 11         | false",
                "''     | 1000 1020 990 21        | false",
                "s      | 59 61 58 1              | true",
                "days   | 10 9 10 980             | true",
                "days   | 9 8 9 980               | false",
                "£      | 250000 1200 0 890000 4500 150000 3000 5500 1200 | false",
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
                "%    | 0.8 1.2 0.9 0.5 0.1 0.2 0.3 0.02 | 2 | LOWER | none",
                "%    | 0.3 25 40 | 0.5   | LOWER  | none",
                // By turns, and for so long that it is no more seen by itself.
                "%    | 5 0.05 4.8 0.05 | 5 | LOWER | A LATEST 2026-06 value",
                "%    | 5 0.05 2.4 0.05 | 5 | LOWER | none",
                "%    | 93 0.94 0.95 0.93 0.94 0.95 0.96 0.94 | 94 | HIGHER | A LATEST 2026-06 value",
                // Over the whole, and no more than that.
                "%    | 100 100.01 | 2    | LOWER  | none",
                "%    | 9300 9400  | 94   | HIGHER | A LATEST 2026-06 value",
                // The figures before say it already.
                "%    | 93 95 0.94     | 94 | HIGHER | A LATEST 2026-06 value",
                "£    | 147       | 1.50  | LOWER  | A LATEST 2026-06 value",
                "£    | 100       | 1.50  | LOWER  | none",
                "days | 0.2       | 20    | LOWER  | A LATEST 2026-06 value",
                // The figures before are on the target, and this is far from both.
                "£    | 91500 85  | 90000 | LOWER  | A LATEST 2026-06 value",
                "£    | 42000 85  | 90000 | LOWER  | none",
                "£    | 91500 900 | 90000 | LOWER  | A LATEST 2026-06 value",
                "£    | 91500 1200 | 90000 | LOWER | none",
                "days | 20 21 1030 | 20   | LOWER  | A LATEST 2026-06 value",
                "days | 20 1030   | 20    | LOWER  | none",
                "£    | 85        | 90000 | LOWER  | A LATEST 2026-06 value",
                "£    | 70        | 90000 | LOWER  | none",
                // What comes by chance.
                "£    | 250000 1200 0 890000 4500 150000 3000 5500 1200 | 100000 | HIGHER | none",
                // A month of what adds up, and the target of the year.
                "''   | 12        | 1200  | HIGHER | none",
            })
    void a_figure_stands_against_its_target(String unit, String series, String target, String polarity, String where) {
        assertThat(figures().in(unit).better(polarity).wanted(target).told("2026-06", months(series)))
                .filteredOn(each -> each.startsWith("HUNDREDFOLD"))
                .containsExactlyElementsOf(where == null ? List.of() : List.of("HUNDREDFOLD " + where));
    }

    /** Both are fractions of one, and what is printed of the figure says nothing beside such a target. */
    @ParameterizedTest(name = "{0} against {1} with {2}: {3}")
    @CsvSource({
        "0.86, 0.9,  0, 1",
        "0.31, 0.05, 0, 1",
        "0.86, 0.85, 1, 1",
        "0.8,  0.9,  1, 0",
        "0.86, 0.90, 2, 0",
        "0.86, 1,    0, 0",
        "1,    0.9,  0, 0",
        "0,    0.9,  0, 0",
        "0.86, 0.9,  '', 0",
    })
    void what_rounding_takes_away_is_told(String figure, String target, String decimals, int times) {
        assertThat(Told.by(
                        folder,
                        "2026-06",
                        "indicators.csv",
                        "ref,title,kind,frequency,polarity,unit,decimals,target\nA,Calls answered,KPI,MONTHLY,HIGHER,%,"
                                + decimals + "," + target + "\n",
                        "results.csv",
                        "ref,period,basis,value\nA,2026-06,LATEST," + figure + "\nA,2026-05,LATEST," + figure + "\n"))
                .filteredOn(each -> each.problem().what().contains("is printed as"))
                .hasSize(times);
    }

    @Test
    void money_in_thousands_is_told_beside_the_figure_of_last_year_that_is_its_target() {
        String rows = "2025-06,LATEST,92000 2026-06,LATEST,95";
        assertThat(figures().in("£").better("LOWER").wanted("LAST_YEAR").told("2026-06", rows))
                .contains("HUNDREDFOLD A LATEST 2026-06 value");
        assertThat(figures().in("£").better("LOWER").wanted("95").told("2026-06", rows))
                .isEmpty();
        assertThat(figures()
                        .in("£")
                        .better("LOWER")
                        .wanted("LAST_YEAR")
                        .told("2026-06", "2025-06,LATEST,92000 2026-06,LATEST,125"))
                .isEmpty();
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
        assertThat(Told.texts(figures().in("£").warnings("2026-06", months("91500 92000 90800 85"))))
                .containsExactly(
                        "results.csv:5:value: 85 of `A` is a fiftieth or less of the 90800 of 2026-05 (HUNDREDFOLD)\n"
                                + "  See whether both are in `£` and neither in thousands, and the point at its place.");
        assertThat(Told.texts(figures()
                        .in("%")
                        .better("LOWER")
                        .wanted("0.1")
                        .warnings("2026-06", months("0.04 0.06 0.05 3.2"))))
                .containsExactly(
                        "results.csv:5:value: 3.2 of `A` is fifty times or more the 0.05 of 2026-05 (HUNDREDFOLD)\n"
                                + "  A percentage is of a hundred: maybe `0.032` is meant by `3.2`, or `5` is meant by `0.05`.");
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

    /** What stands beside the target. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "KPI,HIGHER,95,0.9,,             | 80   | A floor",
                "KPI,HIGHER,95,1,,               | 80   | A floor",
                "KPI,HIGHER,95,2,,               | 80   | none",
                "KPI,HIGHER,49,0.99,,            | 40   | none",
                "KPI,HIGHER,95,90,,              | 80   | none",
                "KPI,LOWER,1,60,,                | 5    | none",
                "ACTIVITY,NONE,,,0.8,0.9         | 86   | A lower",
                "ACTIVITY,NONE,,,,0.9            | 86   | A upper",
                "ACTIVITY,NONE,,,0.8,2           | 86   | none",
                "ACTIVITY,NONE,,,80,90           | 86   | none",
                "ACTIVITY,NONE,,,80,90           | 0.86 | A LATEST 2026-06 value",
                "ACTIVITY,NONE,,,2,90            | 0.86 | none",
            })
    void a_floor_and_an_expected_range_are_percentages_too(String indicator, String figure, String where) {
        assertThat(Told.by(
                                TestRules.edition(TestRules.SHIPPED, "kent", "2012-13"),
                                folder,
                                "2026-06",
                                "indicators.csv",
                                "ref,title,kind,frequency,bases,unit,polarity,target,floor,lower,upper\nA,Title,"
                                        + indicator.strip().replaceFirst(",", ",MONTHLY,LATEST,%,") + "\n",
                                "results.csv",
                                "ref,period,basis,value\nA,2026-06,LATEST," + figure + "\n")
                        .stream()
                        .filter(each -> each.code() == WarningCode.HUNDREDFOLD)
                        .map(each -> each.of().toString()))
                .containsExactlyElementsOf(where == null ? List.of() : List.of(where));
    }

    @Test
    void a_change_has_no_size_that_it_stays_near_to() {
        assertThat(figures().titled("Change in crime").in("%").told("2026-06", months("25 30 0.4")))
                .isEmpty();
    }
}
