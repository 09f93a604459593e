package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Period;

/** Figures of the year so far: those that fall, and those that are given as figures of single periods. */
class RunningTotalsTest {
    private static final String FALLS = "RUNNING_TOTAL_FALLS A YEAR_TO_DATE 2026-06 value";
    private static final String LOOKS = "LOOKS_CUMULATIVE A LATEST 2026-06 basis";

    @TempDir
    private Path folder;

    private FiguresOf figures() {
        return new FiguresOf(folder);
    }

    @ParameterizedTest(name = "{0} in {1}, {2}: {3}")
    @CsvSource({
        "Homes built, '', '', true",
        "Homes built, '', SUM, true",
        "Homes built, homes, '', true",
        "Waste, tonnes, '', true",
        "Income from fees, £, '', true",
        "Working days lost (cumulative), days, '', true",
        "Days lost per post (cumulative), days, '', true",
        "Number of visits, number, '', true",
        // What is an average, or not certain to be a sum.
        "Homes built, '', MEAN, false",
        "Average wait, '', '', false",
        "Cost per visit, £, '', false",
        "Rent, £, '', false",
        "Days to decide, days, '', false",
        "Homes built in time, %, '', false",
        "Incidents, 'per 1,000 people', '', false",
        "Children in care, '', '', false",
        "Households waiting, '', '', false",
        "Council tax arrears, £, '', false",
    })
    void what_adds_up_does_not_fall(String title, String unit, String aggregation, boolean told) {
        assertThat(figures()
                        .titled(title)
                        .in(unit)
                        .aggregated(aggregation)
                        .on("YEAR_TO_DATE")
                        .told("2026-06", "2026-05,YEAR_TO_DATE,45 2026-06,YEAR_TO_DATE,40"))
                .containsExactlyElementsOf(told ? List.of(FALLS) : List.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05,YEAR_TO_DATE,45 2026-06,YEAR_TO_DATE,44             | true",
                "2026-05,YEAR_TO_DATE,45 2026-06,YEAR_TO_DATE,45             | false",
                "2026-04,YEAR_TO_DATE,45 2026-06,YEAR_TO_DATE,40             | true",
                // A new year, and one that fell before.
                "2026-03,YEAR_TO_DATE,45 2026-06,YEAR_TO_DATE,40             | false",
                "2026-04,YEAR_TO_DATE,45 2026-05,YEAR_TO_DATE,30 2026-06,YEAR_TO_DATE,40 | false",
                // The months say that they are no total of them, or that something was taken away.
                "2026-04,LATEST,45 2026-05,LATEST,45 2026-05,YEAR_TO_DATE,45 2026-06,YEAR_TO_DATE,40 | false",
                "2026-05,LATEST,45 2026-06,LATEST,-5 2026-05,YEAR_TO_DATE,45 2026-06,YEAR_TO_DATE,40 | false",
                "2026-05,LATEST,45 2026-06,LATEST,40 2026-05,YEAR_TO_DATE,45 2026-06,YEAR_TO_DATE,40 | true",
                // What grows by so little is no sum, nor what starts where it ended.
                "2026-04,YEAR_TO_DATE,300 2026-05,YEAR_TO_DATE,333 2026-06,YEAR_TO_DATE,310 | true",
                "2026-04,YEAR_TO_DATE,300 2026-05,YEAR_TO_DATE,299 2026-06,YEAR_TO_DATE,280 | false",
                "2026-03,YEAR_TO_DATE,308 2026-05,YEAR_TO_DATE,333 2026-06,YEAR_TO_DATE,310 | false",
                "2026-03,YEAR_TO_DATE,667 2026-05,YEAR_TO_DATE,333 2026-06,YEAR_TO_DATE,310 | true",
                // With decimals and no unit, it may be a score.
                "2026-05,YEAR_TO_DATE,4.5 2026-06,YEAR_TO_DATE,4.4           | false",
            })
    void it_is_held_against_the_one_before_it_in_its_year(String rows, boolean told) {
        assertThat(figures().on("LATEST YEAR_TO_DATE").told("2026-06", rows))
                .containsExactlyElementsOf(told ? List.of(FALLS) : List.of());
    }

    @Test
    void of_what_is_computed_the_periods_say_what_there_is_to_say() {
        assertThat(figures()
                        .on("YEAR_TO_DATE")
                        .aggregated("SUM")
                        .in("homes")
                        .told("2026-06", "2026-04,LATEST,40 2026-05,LATEST,5 2026-06,LATEST,-10"))
                .isEmpty();
    }

    @Test
    void a_total_that_falls_is_told_with_the_one_before() {
        assertThat(Told.texts(figures()
                        .on("YEAR_TO_DATE")
                        .warnings("2026-06", "2026-05,YEAR_TO_DATE,45 2026-06,YEAR_TO_DATE,40")))
                .containsExactly(
                        "results.csv:3:value: the year to date of `A`, 40, is less than the 45 of 2026-05 (RUNNING_TOTAL_FALLS)\n"
                                + "  A total of the year so far does not fall. Maybe it is the figure of the month alone, or that of 2026-05"
                                + " was put right since.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Homes built (cumulative), true",
        "Homes built: year to date, true",
        "Homes built YTD, true",
        "Cumulatively built homes, true",
        "Homes built (non-cumulative), false",
        "Homes built (not cumulative), false",
        "Homes built - not year to date, false",
        "Homes built (not cumulative until 2024 and cumulative since), true",
        "Homes built: total to date, true",
        "Homes built since 1 April, true",
        "Homes built so far this year, true",
        "So far this year: homes built, true",
        "HOMES BUILT THIS YEAR SO FAR, true",
        "Since April: homes built, true",
        "HOMES BUILT SINCE 1ST APRIL, true",
        "Homes vacant so far, false",
        "Homes built (cumul.), true",
        "Homes built (cum.), true",
        "Cumulative Impact Zones reviewed, false",
        "Documents scanned, false",
        "Homes built since the scheme began, false",
        "Accumulated homes, false",
        "Homes to date, false",
    })
    void a_title_says_that_it_is_of_the_year_so_far(String title, boolean told) {
        assertThat(figures().titled(title).told("2026-06", "2026-06,LATEST,40"))
                .containsExactlyElementsOf(told ? List.of(LOOKS) : List.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LATEST              | 2026-06,LATEST,40                              | true",
                "YEAR_TO_DATE        | 2026-06,YEAR_TO_DATE,40                        | false",
                "LATEST YEAR_TO_DATE | 2026-06,LATEST,40 2026-06,YEAR_TO_DATE,40      | true",
                "LATEST YEAR_TO_DATE | 2026-06,LATEST,15 2026-06,YEAR_TO_DATE,40      | false",
            })
    void it_may_be_the_other_figure_that_is(String bases, String rows, boolean told) {
        assertThat(figures().titled("Homes (cumulative)").on(bases).told("2026-06", rows))
                .containsExactlyElementsOf(told ? List.of(LOOKS) : List.of());
    }

    /** The newest is of June 2026. */
    private static String months(String figures) {
        List<String> all = List.of(figures.strip().split(" "));
        return IntStream.range(0, all.size())
                .mapToObj(i -> YearMonth.of(2026, 6).minusMonths(all.size() - 1L - i) + ",LATEST," + all.get(i))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10 22 30 41 50 63 70 82 91 99 110 121 9 20 31 | true",
                "8 15 25 31 39 50 58 66 74 82 90 98 8 16 25    | true",
                "0 0 1 1 1 2 2 2 3 3 4 4 0 1 1                 | true",
                "99 110 121 9 20 31                            | true",
                // One falls, or rises at the start of the year, or all too few do.
                "10 22 30 41 50 63 70 82 91 99 110 109 9 20 31 | false",
                "10 22 30 41 50 63 70 82 91 99 110 121 9 20 19 | false",
                "110 121 9 20 31                               | false",
                "110 110 121 9 20 31                           | false",
                // More than half is left: a fall in April.
                "70 80 90 45 70 90                             | false",
                "70 80 90 44 70 90                             | true",
                // A season, of which the months before its first would have come to more.
                "180 210 320 420 480 220                       | false",
                "410 440 470 495 30                            | false",
                "370 420 470 515 40                            | false",
                // It grows, and nothing is added up.
                "5 4 6 100 101 102 103 104 105 106 107 108 40 41 42 | false",
                "100 110 120 40 45 50                          | false",
                "10 12 9 14 8 13 12 11 10 14 9 12 10 11 12     | false",
                "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5                 | false",
            })
    void figures_run_as_a_total_of_the_year_does(String figures, boolean told) {
        assertThat(figures().told("2026-06", months(figures)))
                .containsExactlyElementsOf(told ? List.of(LOOKS) : List.of());
    }

    @Test
    void how_they_run_is_told() {
        assertThat(Told.texts(figures().warnings("2026-06", months("99 110 121 9 20 31"))))
                .containsExactly(
                        "results.csv:7:basis: the last 6 figures of `A` run as a year to date does: 4 rise, 4 or more, and they"
                                + " fall where a year starts alone, to less than half (LOOKS_CUMULATIVE)\n"
                                + "  Give figures of the year so far as `YEAR_TO_DATE`, and those of the month alone as `LATEST`.");
        assertThat(Told.texts(figures().titled("Homes (YTD)").warnings("2026-06", "2026-06,LATEST,40")))
                .containsExactly(
                        "results.csv:2:basis: the title of `A` says that its figures are of the year so far, and they are given"
                                + " as `LATEST` (LOOKS_CUMULATIVE)\n"
                                + "  Give figures of the year so far as `YEAR_TO_DATE`, and those of the month alone as `LATEST`.");
    }

    @Test
    void quarters_run_so_too_and_years_do_not() {
        assertThat(figures()
                        .measured("QUARTERLY")
                        .in("%")
                        .told(
                                "2026/27-Q2",
                                "2025/26-Q1,LATEST,28 2025/26-Q2,LATEST,55 2025/26-Q3,LATEST,82 2025/26-Q4,LATEST,98"
                                        + " 2026/27-Q1,LATEST,29 2026/27-Q2,LATEST,56"))
                .containsExactly("LOOKS_CUMULATIVE A LATEST 2026/27-Q2 basis");
        assertThat(figures()
                        .titled("Homes (cumulative)")
                        .measured("ANNUAL")
                        .told("2026-06", "2025/26,LATEST,400 2024/25,LATEST,300"))
                .isEmpty();
    }

    /** There are no more rises in a year of quarters. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "20 45 70 95 22, 1",
        "70 95 22 47 70, 1",
        "20 45 70 95 48, 0",
        "20 45 45 95 22, 0",
        "70 95 22 47, 0",
    })
    void three_rises_are_enough_of_quarters(String figures, int times) {
        List<String> all = List.of(figures.split(" "));
        List<String> rows = new ArrayList<>();
        Period period = Period.parse(figures.startsWith("2") ? "2025/26-Q1" : "2025/26-Q3")
                .orElseThrow();
        for (String figure : all) {
            rows.add(period + ",LATEST," + figure);
            period = period.next();
        }
        assertThat(figures().measured("QUARTERLY").told(period.previous().toString(), String.join(" ", rows)))
                .filteredOn(each -> each.startsWith("LOOKS_CUMULATIVE"))
                .hasSize(times);
    }

    @Test
    void what_starts_anew_is_no_slip_of_places() {
        assertThat(figures()
                        .titled("Budget spent (cumulative)")
                        .in("%")
                        .told("2026-04", "2026-02,LATEST,90 2026-03,LATEST,98 2026-04,LATEST,1"))
                .containsExactly("LOOKS_CUMULATIVE A LATEST 2026-04 basis");
    }
}
