package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.testing.TestRules;

/** Targets that no figure achieves, and those that every figure does: each beside the one that is just in reach. */
class TargetReachTest {
    private static final String INDICATORS = "ref,title,kind,frequency,polarity,unit,least,most,lower,upper,target\n";
    private static final String RESULTS = "ref,period,basis,value\n";

    @TempDir
    private Path folder;

    private List<String> of(String indicator, String... results) {
        return Told.whats(Told.by(
                folder,
                "2026-06",
                "indicators.csv",
                INDICATORS + "A,Title,KPI,MONTHLY," + indicator + "\n",
                "results.csv",
                RESULTS + String.join("\n", results)));
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(
            nullValues = "in reach",
            delimiter = '|',
            value = {
                "HIGHER,%,,,,,100           | 95 | in reach",
                "HIGHER,%,,,,,100.5         | 95 | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, 100.5: a percentage is at most 100",
                "HIGHER,%,,,,,>100          | 95 | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, more than 100: a percentage is at most 100",
                "HIGHER,%,,,,,>99           | 95 | in reach",
                "HIGHER,%,,120,,,110        | 95 | in reach",
                "HIGHER,%,,120,,,121        | 95 | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, 121: its figures are at most 120",
                "HIGHER,days,,,,,1000000    | 95 | in reach",
                "HIGHER,%,,,,,0             | 95 | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A`, 0: a percentage is at least 0",
                "HIGHER,%,,,,,>0            | 95 | in reach",
                "HIGHER,%,,,,,0.1           | 2  | in reach",
                "HIGHER,%,-100,,,,0         | 95 | in reach",
                "HIGHER,%,-100,,,,-100      | 95 | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A`, -100: its figures are at least -100",
                "HIGHER,stars,1,5,,,1       | 4  | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A`, 1: its figures are at least 1",
                "HIGHER,stars,1,5,,,2       | 4  | in reach",
                "LOWER,%,,,,,0              | 5  | in reach",
                "LOWER,%,,,,,<0             | 5  | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, less than 0: a percentage is at least 0",
                "LOWER,%,,,,,-1             | 5  | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, -1: a percentage is at least 0",
                "LOWER,%,,,,,100            | 5  | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A`, 100: a percentage is at most 100",
                "LOWER,%,,,,,<100           | 5  | in reach",
                "LOWER,stars,1,5,,,0        | 4  | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, 0: its figures are at least 1",
                "CLOSE,%,,,95,105,          | 99 | in reach",
                "CLOSE,%,,,101,105,         | 99 | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, 101 to 105: a percentage is at most 100",
                "CLOSE,%,,,-5,-1,           | 99 | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, -5 to -1: a percentage is at least 0",
                "CLOSE,%,,,0,100,           | 99 | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A`, 0 to 100: a percentage is at least 0 and a percentage is at most 100",
                "CLOSE,%,,,0,99,            | 99 | in reach",
                "CLOSE,days,0,,0,99,        | 99 | in reach",
                "CLOSE,%,,,,,101            | 99 | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, 101: a percentage is at most 100",
            })
    void a_target_is_held_against_what_figures_can_be(String indicator, String figure, String told) {
        assertThat(of(indicator.strip(), "A,2026-06,LATEST," + figure))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    /** The worst that there can be is within it, so that none is worse than that. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGHER,%,,90   | 90    | at least 0",
                "HIGHER,%,,90   | 89.9  |",
                "HIGHER,%,,90   | 100%  | at least 0",
                "HIGHER,%,,90   | 99%   |",
                "LOWER,%,,5     | 95    | at most 100",
                "LOWER,%,,5     | 94    |",
                "HIGHER,%,50,90 | 40    | at least 50",
                "HIGHER,days,,9 | 9     |",
                "CLOSE,%,,90    | 90    |",
            })
    void a_tolerance_that_leaves_nothing_out_is_told(String indicator, String tolerance, String edge) {
        List<String> told = Told.whats(Told.by(
                folder,
                "2026-06",
                "indicators.csv",
                "ref,title,kind,frequency,polarity,unit,least,target,tolerance\nA,Title,KPI,MONTHLY,"
                        + indicator.strip() + "," + tolerance + "\n",
                "results.csv",
                RESULTS + "A,2026-06,LATEST,88"));
        assertThat(told).hasSize(edge == null ? 0 : 1);
        assertThat(String.join("", told))
                .contains(
                        edge == null
                                ? ""
                                : "TARGET_ALWAYS_ACHIEVED: every figure is within the tolerance of `A`, " + tolerance
                                        + ": ",
                        edge == null ? "" : edge);
    }

    /** No incidents, no days lost: a target of nothing is sound where less is better, and a blank one read as 0 where more is. */
    @ParameterizedTest(name = "{0} with {1} and {2}: {3}")
    @CsvSource(
            nullValues = "in reach",
            delimiter = '|',
            value = {
                "LOWER,,,,,,0               | 1 | 2  | in reach",
                "HIGHER,,,,,,0              | 1 | 2  | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A`, 0: none of its figures is under 0",
                "HIGHER,\"per 1,000 residents\",,,,,0 | 1 | 2 | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A`, 0: none of its figures is under 0",
                "HIGHER,,,,,,0              | 1 | -2 | in reach",
                "HIGHER,,-10,,,,0           | 1 | 2  | in reach",
                "HIGHER,,,,,,1              | 1 | 2  | in reach",
                "HIGHER,,,,,,>0             | 1 | 2  | in reach",
                // Days ahead of schedule, a change since last year: a unit of differences.
                "HIGHER,days,,,,,0          | 1 | 2  | in reach",
                "HIGHER,£,,,,,0             | 1 | 2  | in reach",
                "LOWER,,,,,,-5              | 1 | 2  | in reach",
                "LOWER,,,,,,<0              | 1 | 2  | TARGET_OUT_OF_REACH: no figure achieves the target of `A`, less than 0: none of its figures is under 0",
                "LOWER,,,,,,<0              | 1 | -2 | in reach",
                "LOWER,days,,,,,<0          | 1 | 2  | in reach",
                "HIGHER,,,,,,-5             | 1 | 2  | in reach",
            })
    void nothing_is_least_of_what_is_counted_where_no_figure_is_less(
            String indicator, String figure, String earlier, String told) {
        assertThat(of(indicator.strip(), "A,2026-06,LATEST," + figure, "A,2026-05,LATEST," + earlier))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest(name = "{0} with {1} after {2}: {3}")
    @CsvSource(
            nullValues = "in reach",
            delimiter = '|',
            value = {
                "HIGHER,%,,,,,>LAST_YEAR    | 95 | 100 | TARGET_OUT_OF_REACH: no figure achieves the target of `A` for 2026-06 LATEST, more than 100 (last year's figure): a percentage is at most 100",
                "HIGHER,%,,,,,>LAST_YEAR    | 95 | 99.9 | in reach",
                "HIGHER,%,,,,,>=LAST_YEAR    | 95 | 100 | in reach",
                "HIGHER,%,,,,,>=LAST_YEAR    | 95 | 0   | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A` for 2026-06 LATEST, 0 (last year's figure): a percentage is at least 0",
                "LOWER,incidents,,,,,<LAST_YEAR | 1 | 0 | TARGET_OUT_OF_REACH: no figure achieves the target of `A` for 2026-06 LATEST, less than 0 (last year's figure): none of its figures is under 0",
                "LOWER,incidents,,,,,<LAST_YEAR | 1 | 1 | in reach",
                "LOWER,incidents,,,,,<=LAST_YEAR | 1 | 0 | in reach",
                "LOWER,£,,,,,<LAST_YEAR     | -1 | 0 | in reach",
                "LOWER,£,-5,,,,<LAST_YEAR   | 1 | 0 | in reach",
                "HIGHER,days,,,,,>=LAST_YEAR | 1 | 0 | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A` for 2026-06 LATEST, 0 (last year's figure): none of its figures is under 0",
                "HIGHER,days,,,,,>LAST_YEAR | 1 | 0 | in reach",
                "HIGHER,days,,,,,>=LAST_YEAR | 1 | -1 | in reach",
                "HIGHER,%,,,,,LAST_YEAR + 5% | 95 | 96 | TARGET_OUT_OF_REACH: no figure achieves the target of `A` for 2026-06 LATEST, 100.8 (last year's 96 and 5% of it): a percentage is at most 100",
                "HIGHER,%,,,,,LAST_YEAR + 5% | 95 | 95 | in reach",
                "HIGHER,%,,,,,LAST_YEAR + 5  | 95 | 96 | TARGET_OUT_OF_REACH: no figure achieves the target of `A` for 2026-06 LATEST, 101 (last year's 96 and 5 more): a percentage is at most 100",
                "HIGHER,%,,,,,LAST_YEAR + 5  | 95 | 95 | in reach",
                "LOWER,incidents,,,,,LAST_YEAR - 2 | 1 | 1 | TARGET_OUT_OF_REACH: no figure achieves the target of `A` for 2026-06 LATEST, -1 (last year's 1 less 2): none of its figures is under 0",
                "LOWER,incidents,,,,,LAST_YEAR - 2 | 1 | 2 | in reach",
            })
    void last_years_figure_can_be_the_best_there_is(String indicator, String figure, String lastYear, String told) {
        assertThat(of(indicator.strip(), "A,2026-06,LATEST," + figure, "A,2025-06,LATEST," + lastYear))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    /** A change is under nothing and over the whole. */
    @ParameterizedTest
    @CsvSource({
        "Homes let,1",
        "Internet bookings,1",
        "Net promoter score,0",
        "Balance of complaints and thanks,0",
        "Change in homes let,0"
    })
    void what_is_one_thing_less_another_may_be_under_nothing(String title, int times) {
        assertThat(Told.by(
                        folder,
                        "2026-06",
                        "indicators.csv",
                        INDICATORS + "A," + title + ",KPI,MONTHLY,HIGHER,,,,,,0\n",
                        "results.csv",
                        RESULTS + "A,2026-06,LATEST,45\n"))
                .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource({"Homes let,1", "Change in homes let,0"})
    void a_change_in_per_cent_is_no_part_of_a_whole(String title, int times) {
        for (String target : List.of("0", "101")) {
            assertThat(Told.by(
                            folder,
                            "2026-06",
                            "indicators.csv",
                            INDICATORS + "A," + title + ",KPI,MONTHLY,HIGHER,%,,,,," + target + "\n",
                            "results.csv",
                            RESULTS + "A,2026-06,LATEST,95\n"))
                    .hasSize(times);
        }
    }

    @Test
    void it_is_told_where_the_target_is_written_that_counts() {
        String[] files = {
            "indicators.csv",
            """
            ref,title,kind,frequency,bases,polarity,unit,target
            A,Title,KPI,MONTHLY,LATEST,HIGHER,%,101
            B,Title,KPI,MONTHLY,LATEST,HIGHER,%,102
            C,Title,KPI,MONTHLY,LATEST,HIGHER,%,
            D,Title,KPI,MONTHLY,FORECAST,HIGHER,%,103
            E,Title,KPI,MONTHLY,LATEST,HIGHER,%,>LAST_YEAR
            """,
            "targets.csv",
            "ref,period,target\nA,2026-06,104\nB,2026/27,105\nC,2026-06,90\nC,2026-07,106\nD,2026-06,90\n",
            "results.csv",
            RESULTS + "A,2026-06,LATEST,95\nB,2026-06,LATEST,95\nC,2026-06,LATEST,95\nD,2026-06,FORECAST,95\n"
                    + "E,2026-06,LATEST,95\nE,2025-06,LATEST,100\n"
        };
        assertThat(Told.texts(Told.by(folder, "2026-06", files)))
                .containsExactly(
                        "targets.csv:2:target: no figure achieves the target of `A` for 2026-06, 104: a percentage is at most 100"
                                + " (TARGET_OUT_OF_REACH)\n"
                                + "  Correct it, or say in `most` of the indicator what its figures can be.",
                        "targets.csv:3:target: no figure achieves the target of `B` for 2026/27, 105: a percentage is at most"
                                + " 100 (TARGET_OUT_OF_REACH)\n"
                                + "  Correct it, or say in `most` of the indicator what its figures can be.",
                        "indicators.csv:5:target: no figure achieves the target of `D`, 103: a percentage is at most 100"
                                + " (TARGET_OUT_OF_REACH)\n"
                                + "  Correct it, or say in `most` of the indicator what its figures can be.",
                        "indicators.csv:6:target: no figure achieves the target of `E` for 2026-06 LATEST, more than 100 (last"
                                + " year's figure): a percentage is at most 100 (TARGET_OUT_OF_REACH)\n"
                                + "  Write `>=LAST_YEAR` where it is enough to equal it, or say in `most` of the indicator what its"
                                + " figures can be.");
        assertThat(Told.by(folder, "2026-06", files))
                .extracting(each -> each.of().toString())
                .containsExactly("A 2026-06 target", "B 2026/27 target", "D target", "E LATEST 2026-06 target");
    }

    @Test
    void the_last_phase_is_the_years_where_the_year_has_none() {
        assertThat(Told.texts(Told.by(
                        folder,
                        "2026-06",
                        "indicators.csv",
                        "ref,title,kind,frequency,bases,polarity,unit\nA,Title,KPI,MONTHLY,FORECAST,HIGHER,%\n",
                        "targets.csv",
                        "ref,period,target\nA,2027-03,106\nA,2026-06,90\n",
                        "results.csv",
                        RESULTS + "A,2026-06,FORECAST,95\n")))
                .containsExactly(
                        "targets.csv:2:target: no figure achieves the target of `A` for 2027-03, 106: a percentage is"
                                + " at most 100 (TARGET_OUT_OF_REACH)\n"
                                + "  Correct it, or say in `most` of the indicator what its figures can be.");
    }

    /** What nobody is judged by does no harm, and one target of two results is told of once. */
    @ParameterizedTest
    @CsvSource({
        "KPI,LATEST,ACTIVE,1,1",
        "KPI,LATEST YEAR_TO_DATE,ACTIVE,1,1",
        "KPI,LATEST,ACTIVE,,0",
        "KPI,LATEST,SUSPENDED,1,0",
        "ACTIVITY,LATEST,ACTIVE,1,0"
    })
    void only_what_a_figure_is_held_against_is_told(
            String kind, String bases, String status, String figure, int times) {
        String value = figure == null ? "" : figure;
        assertThat(Told.by(
                        folder,
                        "2026-06",
                        "indicators.csv",
                        "ref,title,kind,frequency,bases,polarity,unit,target,status\nA,Title,%s,MONTHLY,%s,HIGHER,%%,101,%s\n"
                                .formatted(kind, bases, status),
                        "results.csv",
                        RESULTS + "A,2026-06,LATEST," + value
                                + (bases.contains("YEAR") ? "\nA,2026-06,YEAR_TO_DATE," + value : "")))
                .filteredOn(each -> each.code().name().startsWith("TARGET"))
                .hasSize(times);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "some miss it",
            delimiter = '|',
            value = {
                "HIGHER,%,40,1    | some miss it",
                "HIGHER,%,90,0    | TARGET_ALWAYS_ACHIEVED: every figure achieves the floor of `A`, 0: a percentage is at least 0",
                "HIGHER,%,90,>0   | some miss it",
                "LOWER,%,10,99    | some miss it",
                "LOWER,%,10,100   | TARGET_ALWAYS_ACHIEVED: every figure achieves the floor of `A`, 100: a percentage is at most 100",
                "HIGHER,homes,5,0 | some miss it",
                "HIGHER,,5,0      | TARGET_ALWAYS_ACHIEVED: every figure achieves the floor of `A`, 0: none of its figures is under 0",
                // The target says enough.
                "HIGHER,%,0,0     | TARGET_ALWAYS_ACHIEVED: every figure achieves the target of `A`, 0: a percentage is at least 0",
            })
    void a_floor_that_nobody_misses_is_told_where_rules_look_at_floors(String indicator, String told) {
        String[] files = {
            "indicators.csv",
            "ref,title,kind,frequency,bases,polarity,unit,target,floor\nA,Title,KPI,MONTHLY,LATEST," + indicator.strip()
                    + "\n",
            "results.csv",
            RESULTS + "A,2018-06,LATEST,50\n"
        };
        Edition kent = TestRules.kent();
        assertThat(Told.whats(Told.by(kent, folder, "2018-06", files)))
                .isEqualTo(told == null ? List.of() : List.of(told));
        assertThat(Told.by(folder, "2018-06", files))
                .as("the example framework has no floors")
                .noneMatch(each ->
                        each.of().column().equals("floor") && each.code().name().startsWith("TARGET"));
    }
}
