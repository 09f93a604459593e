package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.Warning;
import org.ragstone.testing.TestRules;

/** Targets that rest on last year's figure: where there is none, that is said, and why. */
class NoEarlierFigureTest {
    private static final String INDICATORS = "ref,title,kind,frequency,bases,aggregation,polarity,target\n";
    private static final String RESULTS = "ref,period,basis,value,state\n";
    private static final String ONE = INDICATORS + "A,Title,KPI,MONTHLY,LATEST,,HIGHER,>LAST_YEAR\n";
    private static final String NOW = RESULTS + "A,2026-06,LATEST,20,\n";

    @TempDir
    private Path folder;

    private List<String> texts(String... files) {
        return Told.texts(Told.by(folder, "2026-06", files));
    }

    @Test
    void it_says_which_figure_is_missing_and_how_to_mend_it() {
        List<Warning> warnings = Told.by(folder, "2026-06", "indicators.csv", ONE, "results.csv", NOW);
        assertThat(Told.texts(warnings))
                .containsExactly(
                        "indicators.csv:2:target: the target of `A` for 2026-06 LATEST rests on the figure of 2025-06,"
                                + " of which there is no row (NO_EARLIER_FIGURE)\n"
                                + "  Give that figure, or a target that is a level.");
        assertThat(warnings).extracting(each -> each.of().toString()).containsExactly("A LATEST 2026-06 target");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "nothing",
            delimiter = '|',
            value = {
                "A,2025-06,LATEST,19,               | nothing",
                "A,2025-06,LATEST,0,                | nothing",
                "A,2025-06,LATEST,,                 | which is `NOT_REPORTED`",
                "A,2025-06,LATEST,,SUPPRESSED       | which is `SUPPRESSED`",
                "A,2025-06,LATEST,,NOT_COMPUTABLE   | which is `NOT_COMPUTABLE`",
                "A,2025-06,LATEST,,NOT_DUE          | which is `NOT_DUE`",
                "A,2025-05,LATEST,19,               | of which there is no row",
                "A,2024-06,LATEST,19,               | of which there is no row",
            })
    void it_says_why(String lastYear, String why) {
        List<String> told = Told.whats(
                Told.by(folder, "2026-06", "indicators.csv", ONE, "results.csv", NOW + lastYear.strip() + "\n"));
        assertThat(told)
                .isEqualTo(
                        why == null
                                ? List.of()
                                : List.of(
                                        "NO_EARLIER_FIGURE: the target of `A` for 2026-06 LATEST rests on the figure of 2025-06, "
                                                + why));
    }

    @Test
    void of_a_computed_figure_it_says_what_could_not_be_computed() {
        assertThat(texts(
                        "indicators.csv",
                        INDICATORS + "A,Title,KPI,MONTHLY,YEAR_TO_DATE,SUM,HIGHER,>LAST_YEAR\n",
                        "results.csv",
                        RESULTS + "A,2026-04,LATEST,20,\nA,2026-05,LATEST,20,\nA,2026-06,LATEST,20,\n"
                                + "A,2025-04,LATEST,20,\nA,2025-06,LATEST,20,\n"))
                .containsExactly(
                        "indicators.csv:2:target: the target of `A` for 2026-06 YEAR_TO_DATE rests on the figure of 2025-06,"
                                + " which cannot be computed: the sum of LATEST, 2025-04 to 2025-06, where 2025-05 has no figure"
                                + " (NO_EARLIER_FIGURE)\n  Give a target that is a level.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"NOT_REPORTED,ACTIVE", "SUPPRESSED,ACTIVE", "NOT_DUE,ACTIVE", ",SUSPENDED", ",WITHDRAWN"})
    void nothing_is_said_where_there_is_nothing_to_judge(String state, String status) {
        assertThat(texts(
                        "indicators.csv",
                        "ref,title,kind,frequency,polarity,target,status\nA,Title,KPI,MONTHLY,HIGHER,>LAST_YEAR,"
                                + status + "\n",
                        "results.csv",
                        RESULTS + "A,2026-06,LATEST," + (state == null ? "20," : "," + state) + "\n"))
                .isEmpty();
    }

    /** The example framework rates no figure that lags, and Kent's of 2012 does. */
    @Test
    void a_figure_that_lags_is_compared_with_that_of_its_own_month() {
        String[] files = {"indicators.csv", ONE, "results.csv", RESULTS + "A,2012-04,LATEST,20,\nA,2011-05,LATEST,20,\n"
        };
        Edition kent = TestRules.edition(TestRules.SHIPPED, "kent", "2012-13");
        assertThat(Told.whats(Told.by(kent, folder, "2012-05", files)))
                .containsExactly(
                        "NO_EARLIER_FIGURE: the target of `A` for 2012-04 LATEST rests on the figure of 2011-04, of which"
                                + " there is no row");
        assertThat(Told.by(folder, "2012-05", files)).isEmpty();
    }

    /** By Dover's dashboard of 2022/23 only contractual performance is judged by targets. */
    @ParameterizedTest
    @CsvSource({"YES,1", "NO,0"})
    void nothing_is_said_of_a_target_that_nothing_would_be_held_against(String contractual, int times) {
        Edition dover = TestRules.edition(TestRules.SHIPPED, "dover", "2022-23");
        assertThat(Told.by(
                        dover,
                        folder,
                        "2023-06",
                        "indicators.csv",
                        "ref,title,kind,frequency,polarity,target,contractual\nA,Title,KPI,MONTHLY,HIGHER,>LAST_YEAR,"
                                + contractual + "\n",
                        "results.csv",
                        RESULTS + "A,2023-06,LATEST,20,\n"))
                .hasSize(times);
    }

    @Test
    void activity_is_judged_by_no_target() {
        assertThat(texts(
                        "indicators.csv",
                        INDICATORS + "A,Title,ACTIVITY,MONTHLY,LATEST,,HIGHER,>LAST_YEAR\n",
                        "results.csv",
                        NOW))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            nullValues = "nothing",
            delimiter = '|',
            value = {
                // Another target counts than that of the period.
                "90         | A,2026-06,>LAST_YEAR | targets.csv:2:target",
                ">LAST_YEAR | A,2026-06,90         | nothing",
                ">LAST_YEAR | A,2026/27,90         | nothing",
                "90         | A,2026/27,>LAST_YEAR | targets.csv:2:target",
                "90         | A,2026-05,>LAST_YEAR | nothing",
                ">LAST_YEAR | A,2026-06,>LAST_YEAR | targets.csv:2:target",
            })
    void the_target_that_would_count_is_looked_at(String own, String row, String where) {
        List<Warning> warnings = Told.by(
                folder,
                "2026-06",
                "indicators.csv",
                INDICATORS + "A,Title,KPI,MONTHLY,LATEST,,HIGHER," + own + "\n",
                "targets.csv",
                "ref,period,target\n" + row + "\n",
                "results.csv",
                NOW);
        assertThat(warnings)
                .filteredOn(each -> each.code().name().equals("NO_EARLIER_FIGURE"))
                .extracting(each -> each.problem().where().toString())
                .isEqualTo(where == null ? List.of() : List.of(where));
    }

    @Test
    void each_basis_rests_on_its_own() {
        assertThat(Told.by(
                        folder,
                        "2026-06",
                        "indicators.csv",
                        INDICATORS + "A,Title,KPI,MONTHLY,LATEST SNAPSHOT,,HIGHER,>LAST_YEAR\n",
                        "results.csv",
                        NOW + "A,2026-06,SNAPSHOT,20,\nA,2025-06,SNAPSHOT,20,\n"))
                .extracting(each -> each.code() + " " + each.of())
                .contains("NO_EARLIER_FIGURE A LATEST 2026-06 target")
                .noneMatch(each -> each.contains("SNAPSHOT"));
    }

    @Test
    void it_has_the_same_words_and_the_same_subject_in_json() {
        List<Warning> warnings = Told.byBody(
                """
                { "framework": "example", "period": "2026-06",
                  "indicators": [ { "ref": "A", "title": "Title", "kind": "KPI", "frequency": "MONTHLY",
                                    "bases": ["LATEST"], "polarity": "HIGHER", "target": ">LAST_YEAR" } ],
                  "results": [ { "ref": "A", "period": "2026-06", "basis": "LATEST", "value": 20 } ] }
                """);
        assertThat(Told.texts(warnings))
                .containsExactly(
                        "/indicators/0/target: the target of `A` for 2026-06 LATEST rests on the figure of 2025-06,"
                                + " of which there is no row (NO_EARLIER_FIGURE)\n"
                                + "  Give that figure, or a target that is a level.");
        assertThat(warnings).extracting(each -> each.of().toString()).containsExactly("A LATEST 2026-06 target");
    }
}
