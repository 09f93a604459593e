package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numerators and denominators beside a figure. */
class OddPartsTest {
    private static final String OVER =
            "NUMERATOR_OVER_DENOMINATOR: the numerator of `A`, %s, is over its denominator, %s";
    private static final String NOT = "VALUE_NOT_OF_ITS_PARTS: %s of `A` is not %s of %s, which is %s";

    @TempDir
    private Path folder;

    private FiguresOf figures() {
        return new FiguresOf(folder);
    }

    @ParameterizedTest(name = "{1} as {2} of {3} in {0}: {4}")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "%, 40, 40, 100, nothing",
                "%, 95, 40, 100, 40",
                // Rounded or cut, and beyond that.
                "%, 33, 1, 3, nothing",
                "%, 34, 1, 3, nothing",
                "%, 32, 1, 3, 33",
                "%, 35, 1, 3, 33",
                "%, 66.6, 2, 3, nothing",
                "%, 66.8, 2, 3, 66.7",
                "%, 66.70, 2, 3, 66.67",
                "per cent, 95, 40, 100, 40",
                "% of homes, 40, 40, 100, nothing",
                // The wrong way round, and as a fraction.
                "%, 250, 40, 100, 40",
                "%, 0.40, 40, 100, 40.00",
                "£, 1.47, 2554000, 1250000, 2.04",
                "£, 2.04, 2554000, 1250000, nothing",
                "£, 2.04, 2554, 1250000, nothing",
                "£, 204, 2554000, 1250000, 2",
                "£, 92000, 184222, 2, nothing",
                "£, 92000, 186222, 2, 93111",
                "'per 1,000 people', 5.2, 13, 2500, nothing",
                "'per 1,000 people', 5.2, 13, 2.5, nothing",
                "'per 1,000 people', 5.4, 13, 2500, 5.2",
                // The unit leaves open what they are taken of.
                "'', 95, 95, 100, nothing",
                "'', 0.95, 95, 100, nothing",
                "'', 12, 12, 340, nothing",
                "'', 80, 95, 100, 1",
                "days, 2.5, 60, 1, nothing",
            })
    void a_figure_is_what_they_come_to(String unit, String figure, String numerator, String denominator, String is) {
        assertThat(Told.whats(figures()
                        .in(unit)
                        .warnings("2026-06", "2026-06,LATEST,%s,%s,%s".formatted(figure, numerator, denominator))))
                .containsExactlyElementsOf(
                        is == null ? List.of() : List.of(NOT.formatted(figure, numerator, denominator, is)));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"100, 100, false", "101, 100, true", "0, 100, false", "100.5, 100, true"})
    void a_part_of_a_percentage_is_no_more_than_the_whole(String numerator, String denominator, boolean told) {
        String row = "2026-06,LATEST,," + numerator + "," + denominator;
        assertThat(Told.whats(figures().in("%").warnings("2026-06", row)))
                .containsExactlyElementsOf(told ? List.of(OVER.formatted(numerator, denominator)) : List.of());
        assertThat(figures().in("%").between("", "150").told("2026-06", row)).isEmpty();
        assertThat(figures().in("£").told("2026-06", row)).isEmpty();
        assertThat(figures().in("%").titled("Change in crime").told("2026-06", row))
                .isEmpty();
    }

    /** From a last year's 100 to 140, and a hundred of which 40 are more. */
    @ParameterizedTest(name = "{0} as {1} of {2}: {3}")
    @CsvSource({
        "40, 140, 100, false",
        "-28.5, 100, 140, false",
        "28.6, 140, 100, false",
        "40, 40, 100, false",
        "-40, 40, 100, false",
        "5.1, 45.3, 40.2, false",
        "95, 40, 100, true",
        "0.4, 140, 100, true",
    })
    void a_change_is_how_far_they_are_apart(String figure, String numerator, String denominator, boolean told) {
        assertThat(figures()
                        .titled("Change in crime")
                        .in("%")
                        .told("2026-06", "2026-06,LATEST," + figure + "," + numerator + "," + denominator))
                .containsExactlyElementsOf(told ? List.of("VALUE_NOT_OF_ITS_PARTS A LATEST 2026-06 value") : List.of());
    }

    /** A year to date that is given beside its months, of which the indicator says how they come to it. */
    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "SUM, 10 10 10, 45, '45 of `A` is not what `LATEST` comes to by `SUM`, which is 30'",
                "SUM, 10 10 10, 30, nothing",
                "SUM, 10 10 10, 32, nothing",
                "SUM, 10 10 10, 33, '33 of `A` is not what `LATEST` comes to by `SUM`, which is 30'",
                "SUM, 10.3 10.3 10.4, 31.1, nothing",
                "SUM, 10.3 10.3 10.4, 31.3, '31.3 of `A` is not what `LATEST` comes to by `SUM`, which is 31.0'",
                "MEAN, 70 80 90, 80, nothing",
                "MEAN, 70 80 90, 99, '99 of `A` is not what `LATEST` comes to by `MEAN`, which is 80'",
                "'', 10 10 10, 45, nothing",
            })
    void a_year_to_date_comes_of_its_periods(String aggregation, String months, String total, String told) {
        String[] each = months.split(" ");
        String rows = "2026-04,LATEST,%s 2026-05,LATEST,%s 2026-06,LATEST,%s 2026-06,YEAR_TO_DATE,%s"
                .formatted(each[0], each[1], each[2], total);
        assertThat(Told.whats(new FiguresOf(folder)
                        .titled("Score")
                        .in("points")
                        .on("LATEST YEAR_TO_DATE")
                        .aggregated(aggregation)
                        .warnings("2026-06", rows)))
                .filteredOn(what -> what.startsWith("VALUE_NOT_OF_ITS_PARTS"))
                .isEqualTo(told == null ? List.of() : List.of("VALUE_NOT_OF_ITS_PARTS: " + told));
    }

    @Test
    void what_is_over_the_whole_and_not_the_figure_either_is_told_as_both() {
        assertThat(Told.whats(figures().in("%").warnings("2026-06", "2026-06,LATEST,95,120,100")))
                .containsExactly(OVER.formatted("120", "100"), NOT.formatted("95", "120", "100", "120"));
    }

    @ParameterizedTest(name = "{1} as {2} of {3} in {0}: {4}")
    @CsvSource({
        "%, 40, 100, 40, Maybe numerator and denominator are exchanged.",
        "%, 0.95, 95, 100, A percentage is of a hundred: maybe `95` is meant.",
        "%, 95, 40, 100, 'Correct one of them, or leave the value blank to have it computed.'",
        "%, 95, 0, 0, 'Correct the denominator, or leave the value blank: of nothing there is no figure.'",
        "£, 1.47, 5, 0, 'Correct the denominator, or leave the value blank: of nothing there is no figure.'",
    })
    void the_hint_says_how_it_may_have_come_about(
            String unit, String figure, String numerator, String denominator, String hint) {
        assertThat(figures()
                        .in(unit)
                        .warnings("2026-06", "2026-06,LATEST,%s,%s,%s".formatted(figure, numerator, denominator)))
                .extracting(each -> each.problem().hint())
                .containsExactly(hint);
    }

    @Test
    void parts_are_not_under_nothing() {
        assertThat(Told.texts(figures().in("%").warnings("2026-06", "2026-06,LATEST,,-3,100")))
                .containsExactly(
                        "results.csv:2:numerator: the numerator of `A`, -3, is under 0 (NUMERATOR_OVER_DENOMINATOR)\n"
                                + "  Correct it, or say in `least` of the indicator what its figures can be.");
        assertThat(Told.texts(figures().in("£").warnings("2026-06", "2026-06,LATEST,-3,300,-100")))
                .containsExactly(
                        "results.csv:2:denominator: the denominator of `A`, -100, is under 0 (NUMERATOR_OVER_DENOMINATOR)\n"
                                + "  Correct it.");
        assertThat(figures().in("£").told("2026-06", "2026-06,LATEST,-3,-300,100"))
                .isEmpty();
        assertThat(figures().in("%").between("-5", "").told("2026-06", "2026-06,LATEST,,-3,100"))
                .isEmpty();
    }

    @Test
    void those_of_the_figures_it_is_compared_with_are_looked_at_too() {
        assertThat(figures().in("%").told("2026-06", "2026-05,LATEST,95,40,100 2026-06,LATEST,95,95,100"))
                .containsExactly("VALUE_NOT_OF_ITS_PARTS A LATEST 2026-05 value");
    }

    @Test
    void of_one_figure_the_more_telling_is_told() {
        assertThat(figures().in("%").told("2026-06", "2026-05,LATEST,94 2026-06,LATEST,0.95,95,100"))
                .containsExactly("VALUE_NOT_OF_ITS_PARTS A LATEST 2026-06 value");
        assertThat(figures().in("%").told("2026-06", "2026-05,LATEST,94 2026-06,LATEST,9500"))
                .containsExactly("HUNDREDFOLD A LATEST 2026-06 value");
    }

    @Test
    void one_part_alone_says_nothing() {
        assertThat(figures().in("%").told("2026-06", "2026-06,LATEST,95.0,40,")).isEmpty();
        assertThat(figures().in("%").told("2026-06", "2026-06,LATEST,95,,100")).isEmpty();
    }
}
