package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.TestRules;

/** Targets of a part of the year: those that are missing, and those of the whole year in their place. */
class PhasesTest {
    private static final String INDICATORS =
            "ref,title,kind,frequency,bases,aggregation,polarity,unit,target,lower,upper\n";
    private static final String TARGETS = "ref,period,target,lower,upper\n";
    private static final String RESULTS = "ref,period,basis,value\n";

    @TempDir
    private Path folder;

    private List<Warning> missing(Edition edition, String period, String indicator, String targets, String results) {
        return Told.by(
                        edition,
                        folder,
                        period,
                        "indicators.csv",
                        INDICATORS + "A,Title," + indicator + "\n",
                        "targets.csv",
                        TARGETS + lines(targets),
                        "results.csv",
                        RESULTS + lines(results))
                .stream()
                .filter(each -> each.code() != WarningCode.COUNTED_TWICE)
                .toList();
    }

    /** Rows of the one indicator, parted by blanks. */
    private static String lines(String rows) {
        return rows.isBlank() ? "" : "A," + rows.strip().replace(" ", "\nA,") + "\n";
    }

    @Test
    void a_month_without_a_target_of_its_own_among_others_is_named() {
        List<Warning> warnings = missing(
                Told.EXAMPLE,
                "2026-06",
                "KPI,MONTHLY,LATEST,,HIGHER,%,95,,",
                "2026-08,92,, 2026-05,91,, 2026-04,90,,",
                "2026-06,LATEST,91");
        assertThat(Told.texts(warnings))
                .containsExactly(
                        "targets.csv:3:period: 3 months of 2026/27 have a target of their own for `A`, and 2026-06 has none:"
                                + " it is held against 95 for the year (PHASE_MISSING)\n"
                                + "  Give targets.csv a row for it, `A,2026-06`.");
        assertThat(warnings).extracting(each -> each.of().toString()).containsExactly("A 2026-06 target");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {4}")
    @CsvSource(
            nullValues = "nothing",
            delimiter = '|',
            value = {
                // The month has its own.
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,95,, | 2026-06,92,, 2026-05,91,, | 2026-06,LATEST,91 | nothing",
                // One other is enough, before or after.
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,95,, | 2026-05,91,, | 2026-06,LATEST,91 | 1 month of 2026/27 has a target of its own for `A`, and 2026-06 has none: it is held against 95 for the year",
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,95,, | 2027-03,91,, | 2026-06,LATEST,91 | 1 month of 2026/27 has a target of its own for `A`, and 2026-06 has none: it is held against 95 for the year",
                // Those of another year, and that of the year itself, are none.
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,95,, | 2026-03,91,, | 2026-06,LATEST,91 | nothing",
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,95,, | 2027-04,91,, | 2026-06,LATEST,91 | nothing",
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,95,, | 2026/27,91,, | 2026-06,LATEST,91 | nothing",
                // Without a target of the year, that of the last phase is.
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,,, | 2026-05,91,, 2026-07,92,, | 2026-06,LATEST,91 | 2 months of 2026/27 have a target of their own for `A`, and 2026-06 has none: it is held against 92 for the year",
                // At the end of the year the target of the year is its own, and that of another phase is not.
                "2026/27-Q4 | KPI,QUARTERLY,LATEST,,HIGHER,%,95,, | 2026/27-Q2,91,, 2026/27-Q3,92,, | 2026/27-Q4,LATEST,91 | nothing",
                "2026/27-Q4 | KPI,QUARTERLY,LATEST,,HIGHER,%,,, | 2026/27-Q3,92,, 2026/27,93,, | 2026/27-Q4,LATEST,91 | nothing",
                "2026/27-Q4 | KPI,QUARTERLY,LATEST,,HIGHER,%,,, | 2026/27-Q2,91,, 2026/27-Q3,92,, | 2026/27-Q4,LATEST,91 | 2 quarters of 2026/27 have a target of their own for `A`, and 2026/27-Q4 has none: it is held against 92 for the year",
                "2026/27-Q3 | KPI,QUARTERLY,LATEST,,HIGHER,%,95,, | 2026/27-Q2,91,, 2026/27-Q4,92,, | 2026/27-Q3,LATEST,91 | 2 quarters of 2026/27 have a target of their own for `A`, and 2026/27-Q3 has none: it is held against 95 for the year",
                // A calendar quarter is the same quarter.
                "2026-CQ3 | KPI,QUARTERLY,LATEST,,HIGHER,%,95,, | 2026/27-Q2,91,, | 2026-CQ3,LATEST,91 | nothing",
                // What has no figure is held against nothing, and a forecast against the target of the year.
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,95,, | 2026-05,91,, | 2026-06,LATEST, | nothing",
                "2026-06 | KPI,MONTHLY,FORECAST,,HIGHER,%,95,, | 2026-05,91,, | 2026-06,FORECAST,91 | nothing",
                "2026-06 | KPI,ANNUAL,LATEST,,HIGHER,%,95,, | 2025/26,91,, | 2025/26,LATEST,91 | nothing",
                // A target of two sides, and one that is last year's figure.
                "2026-06 | KPI,MONTHLY,LATEST,,CLOSE,%,,40,60 | 2026-05,,45,55 | 2026-06,LATEST,50 | 1 month of 2026/27 has a target of its own for `A`, and 2026-06 has none: it is held against 40 to 60 for the year",
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,>LAST_YEAR,, | 2026-05,91,, | 2026-06,LATEST,91 2025-06,LATEST,90 | 1 month of 2026/27 has a target of its own for `A`, and 2026-06 has none: it is held against more than 90 (last year's figure) for the year",
                // Expected ranges of activity.
                "2026/27-Q2 | ACTIVITY,QUARTERLY,LATEST,,NONE,,,, | 2026/27-Q1,,40,60 2026/27-Q3,,40,60 | 2026/27-Q2,LATEST,50 | 2 quarters of 2026/27 have an expected range of their own for `A`, and 2026/27-Q2 has none: it is held against none",
                "2026/27-Q2 | ACTIVITY,QUARTERLY,LATEST,,NONE,,,10,90 | 2026/27-Q1,,40,60 | 2026/27-Q2,LATEST,50 | 1 quarter of 2026/27 has an expected range of its own for `A`, and 2026/27-Q2 has none: it is held against 10 to 90 for the year",
                "2026/27-Q2 | ACTIVITY,QUARTERLY,LATEST,,NONE,,,10,90 | 2026/27-Q2,,40,60 2026/27-Q1,,40,60 | 2026/27-Q2,LATEST,50 | nothing",
                "2026/27-Q4 | ACTIVITY,QUARTERLY,LATEST,,NONE,,,10,90 | 2026/27-Q2,,40,60 | 2026/27-Q4,LATEST,50 | nothing",
            })
    void a_phase_is_missing_only_among_those_of_its_year_and_length(
            String period, String indicator, String targets, String results, String told) {
        assertThat(Told.whats(missing(Told.EXAMPLE, period, indicator.strip(), targets, results)))
                .isEqualTo(told == null ? List.of() : List.of("PHASE_MISSING: " + told));
    }

    /** Kent's rules of 2018/19 know no phase, and those of Dover's dashboard judge contractual performance alone. */
    @ParameterizedTest
    @CsvSource({"kent,2018-19,2018-06,0", "kent,2012-13,2012-06,1", "dover,2022-23,2022-06,0"})
    void nothing_is_missing_that_rules_would_not_take(String framework, String edition, String period, int times) {
        String before = period.replace("-06", "-05");
        assertThat(missing(
                        TestRules.edition(TestRules.SHIPPED, framework, edition),
                        period,
                        "KPI,MONTHLY,LATEST,,HIGHER,%,95,,",
                        before + ",91,,",
                        period + ",LATEST,91"))
                .hasSize(times);
    }

    /** A sum that is added up of the year so far. */
    private List<Warning> sums(Edition edition, String indicator, String targets, String last) {
        String results = "A,2026-04,LATEST,2\nA,2026-05,LATEST,3\nA,2026-06,LATEST,2\n";
        return Told.by(
                        edition,
                        folder,
                        "2026-06",
                        "indicators.csv",
                        INDICATORS.replace("\n", ",decimals\n") + "A,Title," + indicator + ",0\n",
                        "targets.csv",
                        TARGETS + lines(targets),
                        "results.csv",
                        RESULTS + results + lines(last))
                .stream()
                .filter(each -> each.code() != WarningCode.COUNTED_TWICE)
                .toList();
    }

    @Test
    void the_target_of_the_year_is_no_target_for_a_sum_of_a_part_of_it() {
        List<Warning> warnings = sums(Told.EXAMPLE, "KPI,MONTHLY,LATEST YEAR_TO_DATE,SUM,HIGHER,,120,,", "", "");
        assertThat(Told.texts(warnings))
                .containsExactly(
                        "indicators.csv:2:target: the target of `A` for the whole of 2026/27, 120, is held against the sum of"
                                + " a part of it: `LATEST` and `YEAR_TO_DATE` 2026-06 (YEAR_TARGET_FOR_PART_OF_YEAR)\n"
                                + "  Give targets.csv what it should have come to by then, as `ref,period,basis`: `A,2026-06,LATEST` and"
                                + " `A,2026-06,YEAR_TO_DATE`.");
        assertThat(warnings).extracting(each -> each.of().toString()).containsExactly("A 2026-06 target");
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(
            nullValues = "nothing",
            delimiter = '|',
            value = {
                "KPI,MONTHLY,YEAR_TO_DATE,SUM,HIGHER,,120,, |              | | 120 `YEAR_TO_DATE`",
                "KPI,MONTHLY,LATEST,SUM,HIGHER,,120,,       |              | | 120 `LATEST`",
                "KPI,MONTHLY,LATEST,SUM,LOWER,,120,,        |              | | 120 `LATEST`",
                "KPI,MONTHLY,LATEST,SUM,HIGHER,,120,,       | 2026/27,110,, | | 110 `LATEST`",
                "KPI,MONTHLY,LATEST,SUM,HIGHER,,120,,       | 2026-06,10,, | | nothing",
                "KPI,MONTHLY,LATEST,MEAN,HIGHER,,120,,      |              | | nothing",
                "KPI,MONTHLY,LATEST,,HIGHER,,120,,          |              | | nothing",
                "KPI,MONTHLY,ROLLING_12_MONTHS,SUM,HIGHER,,120,, |         | 2026-06,ROLLING_12_MONTHS,50 | nothing",
                "KPI,MONTHLY,FORECAST,SUM,HIGHER,,120,,     |              | 2026-06,FORECAST,50 | nothing",
                "KPI,MONTHLY,LATEST,SUM,HIGHER,,,,          |              | | nothing",
                "ACTIVITY,MONTHLY,LATEST,SUM,HIGHER,,120,,  |              | | nothing",
                "KPI,MONTHLY,LATEST,SUM,LOWER,,0,,          |              | | nothing",
                "KPI,MONTHLY,LATEST,SUM,LOWER,,1,,          |              | | 1 `LATEST`",
                // Nothing is said of how it adds up, and the year to date is the sum, or is not.
                "KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,,120,,  |         | 2026-06,YEAR_TO_DATE,7 | 120 `LATEST` and `YEAR_TO_DATE`",
                "KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,,120,,  |         | 2026-06,YEAR_TO_DATE,7.5 | nothing",
                "KPI,MONTHLY,LATEST YEAR_TO_DATE,MEAN,HIGHER,,120,,  |     | 2026-06,YEAR_TO_DATE,2 | nothing",
                // Last year's figure is that of the same part.
                "KPI,MONTHLY,LATEST,SUM,HIGHER,,>LAST_YEAR,, |             | 2025-06,LATEST,1 | nothing",
            })
    void only_a_sum_of_less_than_a_year_is_held_against_too_much(
            String indicator, String targets, String last, String told) {
        String none = "";
        List<String> whats =
                Told.whats(sums(Told.EXAMPLE, indicator, targets == null ? none : targets, last == null ? none : last));
        assertThat(whats)
                .isEqualTo(
                        told == null
                                ? List.of()
                                : List.of("YEAR_TARGET_FOR_PART_OF_YEAR: the target of `A` for the whole of 2026/27, "
                                        + told.replaceFirst(" `", ", is held against the sum of a part of it: `")
                                        + " 2026-06"));
    }

    /** Where nothing but the running total is given, its title or its rise tells that it is one. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Missed bins (cumulative) | 2026-06,YEAR_TO_DATE,105                       | 1",
                "Number of homes built    | 2026-06,YEAR_TO_DATE,70                        | 1",
                "Homes built              | 2026-05,YEAR_TO_DATE,40 2026-06,YEAR_TO_DATE,70 | 1",
                "Homes built              | 2026-05,YEAR_TO_DATE,70 2026-06,YEAR_TO_DATE,70 | 0",
                "Homes built              | 2026-06,YEAR_TO_DATE,70                        | 0",
                "Average wait             | 2026-05,YEAR_TO_DATE,40 2026-06,YEAR_TO_DATE,70 | 0",
                "Number of homes built    | 2026-03,YEAR_TO_DATE,70                        | 0",
            })
    void a_running_total_that_stands_alone_is_seen_to_be_one(String title, String results, int times) {
        String period = results.substring(results.lastIndexOf("20"), results.lastIndexOf("20") + "2026-06".length());
        assertThat(Told.by(
                                folder,
                                period,
                                "indicators.csv",
                                INDICATORS + "A," + title + ",KPI,MONTHLY,YEAR_TO_DATE,,LOWER,,120,,\n",
                                "results.csv",
                                RESULTS + lines(results))
                        .stream()
                        .filter(each -> each.code() == WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR))
                .hasSize(times);
    }

    /** Whatever it is and in which unit: a rate or a mean does not run so. */
    @ParameterizedTest(name = "{0} in {1}, {2}: {3}, {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Waste per household  | kg     | 2025/26-Q1 | 110 220 330 440 112 225 337 | 1",
                "Waste per household  | kg     | 2025/26-Q1 | 110 220 330 440 112         | 1",
                "Days lost per FTE    | days   | 2025/26-Q1 | 2.2 4.3 6.5 8.9 2.1 4.2 6.3 | 1",
                "Tax collected        | %      | 2025/26-Q1 | 28 55 82 98 29              | 1",
                "Tax (cumulative)     | %      | 2026/27-Q1 | 29 55 82                    | 1",
                "Tax collected        | %      | 2026/27-Q1 | 29 55 82                    | 0",
                "Sickness             | days   | 2026/27-Q1 | 0.7 1.4 2.1                 | 1",
                "Sickness             | days   | 2026/27-Q1 | 0.7 1.4 1.57                | 0",
                "Sickness             | days   | 2026/27-Q1 | 0.7 1.4 1.58                | 1",
                "Sickness             | days   | 2026/27-Q1 | 0.7 1.4                     | 0",
                "Average wait         | days   | 2026/27-Q1 | 20 25 31                    | 0",
                "Average wait         | days   | 2025/26-Q1 | 20 21 22 24 12              | 0",
                "Average wait         | days   | 2025/26-Q1 | 20 21 19 24 9               | 0",
                "Reviewed in time     | %      | 2025/26-Q1 | 28 55 82 98 49              | 0",
                "Reviewed in time     | %      | 2025/26-Q2 | 55 82 98 29                 | 0",
                "Waste per household  | kg     | 2025/26-Q1 | 110 220 330 440             | 0",
            })
    void figures_that_can_only_be_those_of_a_sum_are_seen_to_be(
            String title, String unit, String first, String figures, int times) {
        List<String> rows = new ArrayList<>();
        Period period = Period.parse(first).orElseThrow();
        for (String figure : figures.split(" ")) {
            rows.add("A," + period + ",YEAR_TO_DATE," + figure);
            period = period.next();
        }
        assertThat(Told.by(
                                folder,
                                period.previous().toString(),
                                "indicators.csv",
                                "ref,title,kind,frequency,bases,polarity,unit,target\nA," + title
                                        + ",KPI,QUARTERLY,YEAR_TO_DATE,LOWER," + unit + ",450\n",
                                "results.csv",
                                RESULTS + String.join("\n", rows) + "\n")
                        .stream()
                        .filter(each -> each.code() == WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR))
                .hasSize(times);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"YEAR_TO_DATE,SUM,1", "LATEST,SUM,1", "YEAR_TO_DATE,MEAN,0", "ROLLING_12_MONTHS,SUM,0"})
    void an_expected_range_of_the_year_is_none_of_a_part_of_it(String basis, String aggregation, int times) {
        List<Warning> warnings = Told.by(
                folder,
                "2026-06",
                "indicators.csv",
                "ref,title,kind,frequency,bases,aggregation,decimals,lower,upper\n" + "A,Calls,ACTIVITY,MONTHLY,"
                        + basis + "," + aggregation + ",0,1000,1200\n",
                "results.csv",
                RESULTS + "A,2026-04,LATEST,100\nA,2026-05,LATEST,90\nA,2026-06,LATEST,110\n");
        assertThat(warnings)
                .filteredOn(each -> each.code() == WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR)
                .hasSize(times);
    }

    /** The month of March is a part of the year too, and the year to date no more. */
    @Test
    void at_the_end_of_the_year_the_sum_is_the_years() {
        String year = "A,%s,LATEST,10\n"
                .repeat(12)
                .formatted(
                        "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11",
                        "2026-12", "2027-01", "2027-02", "2027-03");
        assertThat(Told.whats(Told.by(
                        folder,
                        "2027-03",
                        "indicators.csv",
                        INDICATORS + "A,Title,KPI,MONTHLY,YEAR_TO_DATE,SUM,HIGHER,,120,,\n",
                        "results.csv",
                        RESULTS + year)))
                .isEmpty();
        assertThat(Told.by(
                        folder,
                        "2027-03",
                        "indicators.csv",
                        INDICATORS + "A,Title,KPI,MONTHLY,LATEST,SUM,HIGHER,,120,,\n"))
                .extracting(Warning::code)
                .containsExactly(WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR);
    }

    @Test
    void where_others_have_a_phase_the_missing_one_alone_is_told() {
        assertThat(Told.whats(
                        sums(Told.EXAMPLE, "KPI,MONTHLY,LATEST,SUM,HIGHER,,120,,", "2026-04,10,, 2026-05,10,,", "")))
                .containsExactly(
                        "PHASE_MISSING: 2 months of 2026/27 have a target of their own for `A`, and 2026-06 has none:"
                                + " it is held against 120 for the year");
    }

    @Test
    void where_rules_take_no_phase_none_is_asked_for() {
        Edition kent = TestRules.edition(TestRules.SHIPPED, "kent", "2021-22");
        assertThat(sums(kent, "KPI,MONTHLY,LATEST,SUM,HIGHER,,120,,", "", ""))
                .extracting(each -> each.problem().hint())
                .containsExactly(
                        "No rule of kent/2021-22 takes a target of a part of the year: leave the target out, or let it owe a"
                                + " `FORECAST`, which is of the year.");
    }

    /** A phase of one basis is none of another. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "nothing",
            delimiter = '|',
            value = {
                "2026-06,LATEST,3 2026-06,YEAR_TO_DATE,9 | nothing | nothing | nothing",
                "2026-05,LATEST,3 2026-06,YEAR_TO_DATE,9 | targets.csv:2:period 1 month of 2026/27 has a target of its own for `A` LATEST, and 2026-06 has none: it is held against 120 for the year | A LATEST 2026-06 target | Give targets.csv a row for it, as `ref,period,basis`: `A,2026-06,LATEST`.",
                "2026-06,LATEST,3 2026-05,YEAR_TO_DATE,9 | targets.csv:3:period 1 month of 2026/27 has a target of its own for `A` YEAR_TO_DATE, and 2026-06 has none: it is held against 120 for the year | A YEAR_TO_DATE 2026-06 target | Give targets.csv a row for it, as `ref,period,basis`: `A,2026-06,YEAR_TO_DATE`.",
                "2026-06,LATEST,3                        | indicators.csv:2:target the target of `A` for the whole of 2026/27, 120, is held against the sum of a part of it: `YEAR_TO_DATE` 2026-06 | A 2026-06 target | Give targets.csv what it should have come to by then, as `ref,period,basis`: `A,2026-06,YEAR_TO_DATE`.",
            })
    void each_basis_has_phases_of_its_own(String targets, String told, String of, String hint) {
        assertThat(Told.by(
                                folder,
                                "2026-06",
                                "indicators.csv",
                                INDICATORS + "A,Title,KPI,MONTHLY,LATEST YEAR_TO_DATE,SUM,HIGHER,,120,,\n",
                                "targets.csv",
                                "ref,period,basis,target\n" + lines(targets),
                                "results.csv",
                                RESULTS + "A,2026-04,LATEST,2\nA,2026-05,LATEST,3\nA,2026-06,LATEST,2\n")
                        .stream()
                        .filter(each -> each.code() != WarningCode.COUNTED_TWICE))
                .extracting(each -> "%s %s | %s | %s"
                        .formatted(
                                each.problem().where(),
                                each.problem().what(),
                                each.of(),
                                each.problem().hint()))
                .isEqualTo(told == null ? List.of() : List.of(told + " | " + of + " | " + hint));
    }

    private List<Warning> withoutBasis(
            Edition edition, String period, String indicator, String targets, String results) {
        return Told.by(
                        edition,
                        folder,
                        period,
                        "indicators.csv",
                        INDICATORS.replace("\n", ",decimals\n") + "A,Title," + indicator + ",1\n",
                        "targets.csv",
                        "ref,period,basis,target\n" + lines(targets),
                        "results.csv",
                        "ref,period,basis,value,numerator,denominator\n" + lines(results))
                .stream()
                .filter(each -> each.code() == WarningCode.PHASE_WITHOUT_BASIS)
                .toList();
    }

    @Test
    void one_phase_for_a_month_and_the_year_to_date_is_named() {
        List<Warning> warnings = withoutBasis(
                Told.EXAMPLE,
                "2026-06",
                "KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,%,95,,",
                "2026-05,,91 2026-06,,92",
                "2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,,");
        assertThat(Told.texts(warnings))
                .containsExactly(
                        "targets.csv:3:basis: the target of `A` for 2026-06, 92, has no `basis`: `LATEST` and `YEAR_TO_DATE`"
                                + " are held against it alike (PHASE_WITHOUT_BASIS)\n  Give each a row of its own, as `ref,period,basis`:"
                                + " `A,2026-06,LATEST` and `A,2026-06,YEAR_TO_DATE`. Where one is right for both, acknowledge it.");
        assertThat(warnings).extracting(each -> each.of().toString()).containsExactly("A 2026-06 basis");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,,95,,     | 2026-06,,92 | 2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,, | 1",
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,MEAN,HIGHER,,95,, | 2026-06,,92 | 2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,, | 1",
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,RATE,HIGHER,%,95,, | 2026-06,,92 | 2026-06,LATEST,93,93,100 2026-06,YEAR_TO_DATE,94,94,100 | 1",
                "2026-06 | KPI,MONTHLY,SNAPSHOT ROLLING_12_MONTHS,,HIGHER,%,95,, | 2026-06,,92 | 2026-06,SNAPSHOT,93,, 2026-06,ROLLING_12_MONTHS,94,, | 1",
                "2026-06 | KPI,MONTHLY,YEAR_TO_DATE ROLLING_12_MONTHS,,HIGHER,%,95,, | 2026-06,,92 | 2026-06,YEAR_TO_DATE,93,, 2026-06,ROLLING_12_MONTHS,94,, | 1",
                // Each has its own, or there is but one, or of one length.
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,%,95,,    | 2026-06,LATEST,92 2026-06,YEAR_TO_DATE,92 | 2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,, | 0",
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,%,95,,    | 2026-06,,92 2026-06,YEAR_TO_DATE,92 | 2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,, | 0",
                "2026-06 | KPI,MONTHLY,LATEST,,HIGHER,%,95,,                 | 2026-06,,92 | 2026-06,LATEST,93,, | 0",
                "2026-06 | KPI,MONTHLY,LATEST SNAPSHOT,,HIGHER,%,95,,        | 2026-06,,92 | 2026-06,LATEST,93,, 2026-06,SNAPSHOT,94,, | 0",
                "2026-06 | KPI,MONTHLY,LATEST FORECAST,,HIGHER,%,95,,        | 2026-06,,92 | 2026-06,LATEST,93,, 2026-06,FORECAST,94,, | 0",
                // Only one is judged, or another phase is meant.
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,%,95,,    | 2026-06,,92 | 2026-06,LATEST,93,, | 0",
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,%,95,,    | 2026-05,,92 | 2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,, | 0",
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,%,95,,    | 2026/27,,92 | 2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,, | 0",
                // In April the year to date is April.
                "2026-04 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,%,95,,    | 2026-04,,92 | 2026-04,LATEST,93,, 2026-04,YEAR_TO_DATE,93,, | 0",
                "2026/27-Q1 | KPI,QUARTERLY,LATEST YEAR_TO_DATE,,HIGHER,%,95,, | 2026/27-Q1,,92 | 2026/27-Q1,LATEST,93,, 2026/27-Q1,YEAR_TO_DATE,93,, | 0",
                "2026-04 | KPI,MONTHLY,LATEST ROLLING_12_MONTHS,,HIGHER,%,95,, | 2026-04,,92 | 2026-04,LATEST,93,, 2026-04,ROLLING_12_MONTHS,93,, | 1",
                // Last year's figure is of each basis its own, and so are so many per cent of it.
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,,95,, | 2026-06,,>LAST_YEAR | 2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,, 2025-06,LATEST,93,, 2025-06,YEAR_TO_DATE,94,, | 0",
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,,95,, | 2026-06,,LAST_YEAR+5% | 2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,, 2025-06,LATEST,93,, 2025-06,YEAR_TO_DATE,94,, | 0",
                "2026-06 | KPI,MONTHLY,LATEST YEAR_TO_DATE,,HIGHER,,95,, | 2026-06,,LAST_YEAR+5 | 2026-06,LATEST,93,, 2026-06,YEAR_TO_DATE,94,, 2025-06,LATEST,93,, 2025-06,YEAR_TO_DATE,94,, | 1",
            })
    void a_phase_is_of_one_length_of_time(String period, String indicator, String targets, String results, int times) {
        assertThat(withoutBasis(Told.EXAMPLE, period, indicator, targets, results))
                .hasSize(times);
    }
}
