package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Warning;

/** Figures that a percentage cannot be, or that their indicator does not allow. */
class OutOfBoundsTest {
    @TempDir
    private Path folder;

    private FiguresOf figures() {
        return new FiguresOf(folder);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "%, 0, nothing",
                "%, -0.1, a percentage under 0",
                "%, 100, nothing",
                "%, 100.1, a percentage over 100",
                "per cent, 100.1, a percentage over 100",
                "Percent, 100.1, a percentage over 100",
                "% of residents, 100.1, a percentage over 100",
                "'', 100.1, nothing",
                "'', -1, nothing",
                "£, -1, nothing",
                "percentage points, -1, nothing",
                "'per 1,000', 1200, nothing",
            })
    void a_percentage_is_a_part_of_a_hundred(String unit, String figure, String is) {
        assertThat(Told.whats(figures().in(unit).warnings("2026-06", "2026-06,LATEST," + figure)))
                .containsExactlyElementsOf(
                        is == null ? List.of() : List.of("OUT_OF_BOUNDS: " + figure + " of `A` is " + is));
    }

    @ParameterizedTest(name = "{1} from {2} to {3} in {0}: {4}")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "%, 120, '', 150, nothing",
                "%, 150.1, '', 150, 'over what it can be, 150'",
                "%, -5, -10, '', nothing",
                "%, -10.1, -10, '', 'under what it can be, -10'",
                "%, 120, -10, '', a percentage over 100",
                "'', 11, 1, 10, 'over what it can be, 10'",
                "'', 0.9, 1, 10, 'under what it can be, 1'",
                "'', 10, 1, 10, nothing",
                "'', 1, 1, 10, nothing",
            })
    void an_indicator_says_what_its_figures_can_be(String unit, String figure, String least, String most, String is) {
        List<Warning> warnings =
                figures().in(unit).between(least, most).warnings("2026-06", "2026-06,LATEST," + figure);
        assertThat(Told.whats(warnings))
                .containsExactlyElementsOf(
                        is == null ? List.of() : List.of("OUT_OF_BOUNDS: " + figure + " of `A` is " + is));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "% reduction in violence, false",
        "Change in crime, false",
        "Budget variance, false",
        "Growth (year on year), false",
        "People with increased independence, true",
        "Cases with a risk reduction plan, true",
        "Bins missed, true",
        "Percentage of changes of circumstances processed within 10 days, true",
        "Changes of circumstances processed within 10 days, true",
        "Changes to care plans agreed in time, true",
        "Percentage of changes in care plans agreed in time, true",
        "% of care leavers reporting improvement in wellbeing, true",
        "Care leavers reporting an improvement in wellbeing, true",
        "% of pupils for whom the gap in reading closed, true",
        "Tenants (under 35) with an increase in income, true",
        "Families who reported a reduction in harm, true",
        "% change in crime, false",
        "Percentage change in crime, false",
        "Percentage of increase in visits, false",
        "Crime: change since last year, false",
        "Violence with injury (% change), false",
        "Violence with injury - reduction in year, false",
        "Violence with injury: % reduction in year, false",
        "Recorded crime reduction in year, false",
        "Improvement in the percentage of homes let, false",
        "Attainment gap between pupils, false",
        "Gender pay gap, false",
        "Gender pay gap (median), false",
        "Attainment gap (KS4), false",
        "Attainment gap at KS4, false",
        "Budget variance - adult social care, false",
        "Budget variance: revenue, false",
        "Council tax base growth (annual), false",
        "Net satisfaction (%), false",
        "Net promoter score (%), false",
        "Net additional homes as % of stock, false",
        "% over or under budget, false",
        "House price inflation, false",
        "Return on investment, false",
        "% of tenants with an increase (any) in income, true",
        "Internet forms used, true",
    })
    void a_change_may_be_under_nothing_and_over_the_whole(String title, boolean told) {
        assertThat(figures().titled(title).in("%").told("2026-06", "2026-06,LATEST,-16"))
                .hasSize(told ? 1 : 0);
        assertThat(figures().titled(title).in("%").told("2026-06", "2026-06,LATEST,160"))
                .hasSize(told ? 1 : 0);
    }

    /** Of what is counted, in a blank unit or one that is per so many. */
    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "Complaints, '', 5 6 -7, true",
        "Complaints, 'per 1,000', 5 6 -7, true",
        "Complaints, '', 5 0 -7, true",
        "Complaints, '', 5 -7, false",
        "Complaints, '', 5 -6 -7, false",
        "Complaints, days, 5 6 -7, false",
        "Complaints, £, 5 6 -7, false",
        "Change in complaints, '', 5 6 -7, false",
        "Net promoter score, '', 5 6 -7, false",
        "Budget deficit, '', 5 6 -7, false",
    })
    void a_count_is_not_under_nothing_alone(String title, String unit, String figures, boolean told) {
        String[] each = figures.split(" ");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < each.length; i++) {
            rows.append("2026-0%s,LATEST,%s ".formatted(7 - each.length + i, each[i]));
        }
        assertThat(Told.whats(figures().titled(title).in(unit).warnings("2026-06", rows.toString())))
                .containsExactlyElementsOf(
                        told ? List.of("OUT_OF_BOUNDS: -7 of `A` is under 0, and none of the others is") : List.of());
    }

    @Test
    void the_figures_it_is_compared_with_are_looked_at_too_and_no_others() {
        assertThat(Told.texts(figures().in("%").warnings("2026-06", "2026-06,LATEST,94 2026-05,LATEST,104")))
                .containsExactly("results.csv:3:value: 104 of `A` is a percentage over 100 (OUT_OF_BOUNDS)\n"
                        + "  Correct it, or say in `most` of the indicator what its figures can be.");
        assertThat(
                        figures()
                                .in("%")
                                .told(
                                        "2026-06",
                                        "2026-06,LATEST,94 2026-05,LATEST,92 2026-04,LATEST,104 2025-06,LATEST,103 2025-05,LATEST,102"))
                .containsExactly("OUT_OF_BOUNDS A LATEST 2025-06 value");
    }

    @Test
    void what_is_not_judged_is_not_looked_at() {
        assertThat(figures().in("%").told("2026-06", "2026-06,LATEST,,,,SUPPRESSED 2026-05,LATEST,104"))
                .isEmpty();
        assertThat(figures().in("%").told("2026-06", "2026-06,LATEST,,,,NOT_DUE"))
                .isEmpty();
    }

    @Test
    void a_figure_that_lags_is_judged_and_looked_at() {
        assertThat(figures().in("%").told("2026-06", "2026-05,LATEST,104"))
                .containsExactly("OUT_OF_BOUNDS A LATEST 2026-05 value");
    }

    @Test
    void the_most_of_a_month_is_not_that_of_a_year() {
        String rows = "2026-05,LATEST,40 2026-06,LATEST,40 2026-06,YEAR_TO_DATE,80";
        assertThat(figures().on("LATEST YEAR_TO_DATE").between("", "50").told("2026-06", rows))
                .isEmpty();
        assertThat(figures()
                        .titled("Average score")
                        .on("LATEST YEAR_TO_DATE")
                        .between("", "50")
                        .told("2026-06", rows))
                .containsExactly("OUT_OF_BOUNDS A YEAR_TO_DATE 2026-06 value");
    }

    @Test
    void of_a_figure_that_is_computed_the_figures_behind_it_are_told() {
        assertThat(figures()
                        .on("LATEST YEAR_TO_DATE")
                        .in("%")
                        .aggregated("MEAN")
                        .told("2026-06", "2026-04,LATEST,104 2026-05,LATEST,103 2026-06,LATEST,94"))
                .containsExactly("OUT_OF_BOUNDS A LATEST 2026-05 value", "OUT_OF_BOUNDS A LATEST 2026-04 value");
    }

    @Test
    void in_a_request_it_is_told_where_the_figure_stands() {
        assertThat(
                        Told.texts(
                                Told.byBody(
                                        """
                        {"framework": "example", "period": "2026-06",
                         "indicators": [{"ref": "A", "title": "T", "kind": "KPI", "frequency": "MONTHLY", "unit": "%", "most": 90}],
                         "results": [{"ref": "A", "period": "2026-06", "basis": "LATEST", "value": 90.5}]}
                        """)))
                .containsExactly("/results/0/value: 90.5 of `A` is over what it can be, 90 (OUT_OF_BOUNDS)\n"
                        + "  Correct it, or say in `most` of the indicator what its figures can be.");
    }
}
