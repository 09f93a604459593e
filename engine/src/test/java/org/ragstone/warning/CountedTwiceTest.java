package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.TestRules;

/** Indicators of which a column of the totals counts two results. */
class CountedTwiceTest {
    private static final String INDICATORS = "ref,title,kind,frequency,bases,polarity,target,status\n";
    private static final String RESULTS = "ref,period,basis,value,state\n";

    @TempDir
    private Path folder;

    private List<Warning> of(Edition edition, String indicator, String... results) {
        return Told.by(
                        edition,
                        folder.resolve("data"),
                        "2018-06",
                        "indicators.csv",
                        INDICATORS + "A,Title," + indicator + "\n",
                        "results.csv",
                        RESULTS + "A,2018-06," + String.join("\nA,2018-06,", results) + "\n")
                .stream()
                .filter(each -> each.code() == WarningCode.COUNTED_TWICE)
                .toList();
    }

    @Test
    void it_is_told_of_the_indicator_and_its_bases() {
        List<Warning> warnings =
                of(Told.EXAMPLE, "KPI,MONTHLY,LATEST YEAR_TO_DATE,HIGHER,90,", "LATEST,91,", "YEAR_TO_DATE,92,");
        assertThat(Told.texts(warnings))
                .containsExactly(
                        "indicators.csv:2:bases: `A` is counted twice in `Status` of the totals: `LATEST` and `YEAR_TO_DATE`"
                                + " (COUNTED_TWICE)\n  Name in `bases` the one that counts, or give each a column of its own under `columns` in"
                                + " framework.yaml, or head that column with the word results.");
        assertThat(warnings).extracting(each -> each.of().toString()).containsExactly("A bases");
    }

    @ParameterizedTest(name = "{0} with {1} and {2}: {3}")
    @CsvSource(
            nullValues = "once",
            delimiter = '|',
            value = {
                "KPI,MONTHLY,LATEST,HIGHER,90,                       | LATEST,91,          | LATEST,91,          | once",
                "KPI,MONTHLY,LATEST SNAPSHOT,HIGHER,90,              | LATEST,91,          | SNAPSHOT,91,        | twice",
                "KPI,MONTHLY,LATEST SNAPSHOT FORECAST,HIGHER,90,     | LATEST,91,          | SNAPSHOT,91,        | twice",
                // What is not one of the total is not counted: suppressed, withdrawn, data only.
                "KPI,MONTHLY,LATEST SNAPSHOT,HIGHER,90,              | LATEST,91,          | SNAPSHOT,,SUPPRESSED | once",
                "KPI,MONTHLY,LATEST SNAPSHOT,HIGHER,90,WITHDRAWN     | LATEST,91,          | SNAPSHOT,91,        | once",
                "KPI,MONTHLY,LATEST SNAPSHOT,HIGHER,,                | LATEST,91,          | SNAPSHOT,91,        | once",
                "ACTIVITY,MONTHLY,LATEST SNAPSHOT,HIGHER,90,         | LATEST,91,          | SNAPSHOT,91,        | once",
            })
    void only_what_counts_is_counted(String indicator, String one, String other, String times) {
        String[] results = one.equals(other) ? new String[] {one} : new String[] {one, other};
        assertThat(of(Told.EXAMPLE, indicator.strip(), results)).hasSize(times == null ? 0 : 1);
    }

    @Test
    void three_times_is_said_so() {
        assertThat(Told.whats(of(
                        Told.EXAMPLE,
                        "KPI,MONTHLY,LATEST YEAR_TO_DATE SNAPSHOT,HIGHER,90,",
                        "LATEST,91,",
                        "YEAR_TO_DATE,92,",
                        "SNAPSHOT,93,")))
                .containsExactly(
                        "COUNTED_TWICE: `A` is counted 3 times in `Status` of the totals: `LATEST` and `YEAR_TO_DATE` and `SNAPSHOT`");
    }

    /** Kent counts month and forecast under one heading, and the year to date under another. */
    @ParameterizedTest
    @CsvSource({"LATEST,YEAR_TO_DATE,0", "LATEST,FORECAST,1"})
    void each_column_counts_for_itself(String one, String other, int times) {
        assertThat(of(
                        TestRules.kent(),
                        "KPI,MONTHLY," + one + " " + other + ",HIGHER,90,",
                        one + ",91,",
                        other + ",92,"))
                .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource({"Status,1", "Results,0", "Results by status,0", "All results,0"})
    void a_column_may_say_that_it_counts_results(String heading, int times) throws IOException {
        TestRules.copy(TestRules.SHIPPED.resolve("example"), folder.resolve("rules/example"));
        Path yaml = folder.resolve("rules/example/2026-27/framework.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("  Status: [", "  " + heading + ": ["));
        Edition edition = TestRules.edition(folder.resolve("rules"), "example", "2026-27");
        assertThat(of(edition, "KPI,MONTHLY,LATEST YEAR_TO_DATE,HIGHER,90,", "LATEST,91,", "YEAR_TO_DATE,92,"))
                .hasSize(times);
    }
}
