package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are withheld, and that others give away. */
class SuppressedFiguresTest {
    private static final String YEAR =
            "2025-04,LATEST,4 2025-05,LATEST,4 2025-06,LATEST,4 2025-07,LATEST,4 2025-08,LATEST,4"
                    + " 2025-09,LATEST,4 2025-10,LATEST,4 2025-11,LATEST,4 2025-12,LATEST,4 2026-01,LATEST,4 2026-02,LATEST,4 ";

    @TempDir
    private Path folder;

    private FiguresOf figures() {
        return new FiguresOf(folder).on("LATEST YEAR_TO_DATE ROLLING_12_MONTHS OUTTURN");
    }

    private static List<String> reckoned(String subjects) {
        return subjects == null
                ? List.of()
                : List.of(subjects.split(" and ")).stream()
                        .map(each -> "SUPPRESSED_CAN_BE_RECKONED A " + each)
                        .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // The rest of a year to date.
                "2026-04,LATEST,10 2026-05,LATEST,,,,SUPPRESSED 2026-06,LATEST,8 2026-06,YEAR_TO_DATE,20 | LATEST 2026-05 state",
                "2026-04,LATEST,10 2026-05,LATEST,,,,SUPPRESSED 2026-06,LATEST,8 | none",
                "2026-05,LATEST,,,,SUPPRESSED 2026-06,LATEST,8 2026-06,YEAR_TO_DATE,20 | none",
                "2026-04,LATEST,,,,SUPPRESSED 2026-05,LATEST,,,,SUPPRESSED 2026-06,LATEST,8 2026-06,YEAR_TO_DATE,20 | none",
                "2026-04,LATEST,10 2026-05,LATEST,,,,SUPPRESSED 2026-06,LATEST,,,,NOT_DUE 2026-06,YEAR_TO_DATE,20 | LATEST 2026-05 state",
                // What is not due comes to nothing that is known.
                "2026-05,LATEST,,,,SUPPRESSED 2026-06,LATEST,8 2026-06,YEAR_TO_DATE,,,,NOT_DUE | none",
                "2026-06,LATEST,,,,SUPPRESSED 2026-04,YEAR_TO_DATE,7 2026-05,LATEST,3 2026-06,YEAR_TO_DATE,12 | LATEST 2026-06 state",
                // Between two of them.
                "2026-05,YEAR_TO_DATE,18 2026-06,LATEST,,,,SUPPRESSED 2026-06,YEAR_TO_DATE,20 | LATEST 2026-06 state",
                "2026-05,YEAR_TO_DATE,18 2026-06,LATEST,,,,SUPPRESSED 2026-06,YEAR_TO_DATE,,,,SUPPRESSED | none",
                "2026-04,YEAR_TO_DATE,18 2026-06,LATEST,,,,SUPPRESSED 2026-06,YEAR_TO_DATE,20 | none",
                // The first of the year is its own year to date.
                "2026-04,LATEST,,,,SUPPRESSED 2026-04,YEAR_TO_DATE,3 2026-06,LATEST,8 | LATEST 2026-04 state",
                // One that is withheld, and what it is the sum of.
                "2026-04,LATEST,10 2026-05,LATEST,2 2026-06,LATEST,8 2026-06,YEAR_TO_DATE,,,,SUPPRESSED | YEAR_TO_DATE 2026-06 state",
                "2026-05,YEAR_TO_DATE,12 2026-06,LATEST,8 2026-06,YEAR_TO_DATE,,,,SUPPRESSED | YEAR_TO_DATE 2026-06 state",
                "2026-05,LATEST,2 2026-06,LATEST,8 2026-06,YEAR_TO_DATE,,,,SUPPRESSED | none",
                // Last year's are not evaluated.
                "2025-04,LATEST,10 2025-05,LATEST,,,,SUPPRESSED 2025-05,YEAR_TO_DATE,20 2026-06,LATEST,8 | none",
            })
    void what_adds_up_gives_a_figure_away(String rows, String told) {
        assertThat(figures().on("LATEST YEAR_TO_DATE").told("2026-06", rows)).containsExactlyElementsOf(reckoned(told));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2026-03,LATEST,,,,SUPPRESSED 2025/26,OUTTURN,46           | LATEST 2026-03 state",
                "2026-03,LATEST,,,,SUPPRESSED 2026-03,ROLLING_12_MONTHS,46 | LATEST 2026-03 state",
                "2026-03,LATEST,2 2025/26,OUTTURN,,,,SUPPRESSED            | OUTTURN 2025/26 state",
                "2026-03,LATEST,2 2026-03,ROLLING_12_MONTHS,,,,SUPPRESSED  | ROLLING_12_MONTHS 2026-03 state",
                "2026-03,LATEST,,,,SUPPRESSED                              | none",
                "2026-03,LATEST,,,,SUPPRESSED 2025/26,OUTTURN,,,,SUPPRESSED | none",
            })
    void so_do_twelve_months_and_the_outturn(String rows, String told) {
        assertThat(figures().told("2026-03", YEAR + rows)).containsExactlyElementsOf(reckoned(told));
    }

    /** Nothing is left for two that are withheld where the others come to the whole. */
    @ParameterizedTest(name = "{0} in all: {1}")
    @CsvSource({"6, 2", "7, 0", "5, 0"})
    void what_leaves_nothing_tells_of_all_that_is_withheld(String total, int times) {
        assertThat(new FiguresOf(folder)
                        .on("LATEST YEAR_TO_DATE")
                        .told(
                                "2026-06",
                                "2026-04,LATEST,6 2026-05,LATEST,,,,SUPPRESSED 2026-06,LATEST,,,,SUPPRESSED 2026-06,YEAR_TO_DATE,"
                                        + total))
                .filteredOn(each -> each.startsWith("SUPPRESSED_CAN_BE_RECKONED"))
                .hasSize(times);
    }

    @Test
    void so_do_two_of_twelve_months_where_the_month_between_them_that_left_is_known() {
        String rows =
                "2026-05,ROLLING_12_MONTHS,46 2026-06,ROLLING_12_MONTHS,45 2025-06,LATEST,4 2026-06,LATEST,,,,SUPPRESSED";
        assertThat(figures().told("2026-06", rows)).containsExactlyElementsOf(reckoned("LATEST 2026-06 state"));
        assertThat(figures().told("2026-06", rows.replace("2025-06,LATEST,4 ", "")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}, {2}: {3}")
    @CsvSource({
        "Homes, '', '', true",
        "Homes, '', SUM, true",
        "Score, '', MEAN, true",
        "Score, '', '', false",
        "Cost of placements, £, '', true",
        "Average cost, £, '', false",
        "Homes in time, %, '', false",
        "Homes in time, %, RATE, false",
    })
    void only_what_is_a_sum_or_a_mean_gives_it_away_by_its_figures(
            String title, String unit, String aggregation, boolean told) {
        assertThat(
                        figures()
                                .on("LATEST YEAR_TO_DATE")
                                .titled(title)
                                .in(unit)
                                .aggregated(aggregation)
                                .told(
                                        "2026-06",
                                        "2026-04,LATEST,10,10,100 2026-05,LATEST,,,,SUPPRESSED 2026-06,LATEST,8,8,100 2026-06,YEAR_TO_DATE,20"))
                .containsExactlyElementsOf(told ? reckoned("LATEST 2026-05 state") : List.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2026-04,LATEST,,,,SUPPRESSED 2026-04,YEAR_TO_DATE,40 | LATEST 2026-04 state",
                "2026-04,LATEST,40 2026-04,YEAR_TO_DATE,,,,SUPPRESSED | YEAR_TO_DATE 2026-04 state",
                "2026-05,LATEST,,,,SUPPRESSED 2026-05,YEAR_TO_DATE,40 | none",
            })
    void the_first_period_of_a_year_is_the_year_so_far_in_any_unit(String rows, String told) {
        String period = rows.substring(0, "2026-04".length());
        assertThat(figures().on("LATEST YEAR_TO_DATE").in("%").told(period, rows))
                .containsExactlyElementsOf(reckoned(told));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'28,300', true", "',300', false"})
    void a_rate_gives_it_away_by_its_numerators(String parts, boolean told) {
        assertThat(figures()
                        .on("LATEST YEAR_TO_DATE")
                        .in("%")
                        .told(
                                "2026-06",
                                "2026-04,LATEST,10,10,100 2026-05,LATEST,,,100,SUPPRESSED 2026-06,LATEST,8,8,100"
                                        + " 2026-06,YEAR_TO_DATE,9.333," + parts))
                .containsExactlyElementsOf(told ? reckoned("LATEST 2026-05 state") : List.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'2,100', true", "'2,', true", "',100', false"})
    void its_own_numerator_gives_it_away(String parts, boolean told) {
        assertThat(figures().on("LATEST").in("%").told("2026-06", "2026-06,LATEST,," + parts + ",SUPPRESSED"))
                .containsExactlyElementsOf(told ? reckoned("LATEST 2026-06 numerator") : List.of());
    }

    @Test
    void what_is_published_later_gives_nothing_away_yet() {
        String rows = "2026-04,LATEST,10 2026-05,LATEST,,,,SUPPRESSED 2026-05,YEAR_TO_DATE,12";
        assertThat(figures().on("LATEST YEAR_TO_DATE").told("2026-04", rows))
                .noneMatch(each -> each.startsWith("SUPPRESSED"));
    }

    @Test
    void the_figure_is_named_and_never_told() {
        assertThat(
                        Told.texts(
                                figures()
                                        .on("LATEST YEAR_TO_DATE")
                                        .warnings(
                                                "2026-06",
                                                "2026-04,LATEST,10 2026-05,LATEST,,,,SUPPRESSED 2026-06,LATEST,8 2026-06,YEAR_TO_DATE,20")))
                .containsExactly(
                        "results.csv:3:state: the figure of `A` is suppressed, and can be reckoned from others that are given,"
                                + " YEAR_TO_DATE for 2026-06 among them (SUPPRESSED_CAN_BE_RECKONED)\n"
                                + "  Suppress a second figure, so that nothing is left by taking away the rest.");
        assertThat(Told.texts(figures().on("LATEST").warnings("2026-06", "2026-06,LATEST,,777,1000,SUPPRESSED")))
                .containsExactly(
                        "results.csv:2:numerator: the figure of `A` is suppressed, and its numerator stands beside it"
                                + " (SUPPRESSED_CAN_BE_RECKONED)\n  Leave the parts of what is withheld blank.");
    }
}
