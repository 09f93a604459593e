package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.TestRules;

/** Data sets as people have saved them, with periods that are none of the program's own forms. */
class ReportedPeriodsTest {
    private static final Path REPORTS = Path.of("src", "test", "resources", "reports");

    private final Edition example = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");

    @TempDir
    private Path folder;

    private void copy(String report) {
        for (String file : List.of("dataset.yaml", "indicators.csv", "results.csv")) {
            try {
                Files.copy(
                        REPORTS.resolve(report).resolve(file),
                        folder.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void replace(String file, String was, String is) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(was);
        Files.writeString(folder.resolve(file), text.replace(was, is));
    }

    private List<JudgedResult> judged(Edition edition) {
        return TestRules.evaluate(edition, TestRules.data(folder, edition)).results();
    }

    private List<String> problems(Edition edition) {
        try {
            TestRules.data(folder, edition);
            return List.of();
        } catch (ProblemsException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @BeforeEach
    void what_a_spreadsheet_saved() {
        copy("excel-saved-periods");
    }

    @Test
    void what_a_spreadsheet_makes_of_a_month_is_read() {
        assertThat(judged(example)).hasSize(1);
        assertThat(judged(example).get(0).due().row().orElseThrow().period()).hasToString("2026-06");
        assertThat(judged(example).get(0).due().figure().orElseThrow()).isEqualByComparingTo("1234");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, June 2026, 2026-06",
        "MONTHLY, jun-2026, 2026-06",
        "MONTHLY, 06/2026, 2026-06",
        "QUARTERLY, Q1 2026/27, 2026/27-Q1",
        "QUARTERLY, 2026/27 Q1, 2026/27-Q1",
        "ANNUAL, 2025/2026, 2025/26"
    })
    void so_is_what_people_write_where_it_has_one_meaning(String frequency, String written, String period)
            throws IOException {
        replace("indicators.csv", "MONTHLY", frequency);
        replace("results.csv", "Jun-26", written);
        assertThat(judged(example).get(0).due().period()).hasToString(period);
        assertThat(judged(example).get(0).due().figure()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTHLY | 01/06/2026 | `01/06/2026` is a day, and a period is whole months | Write `2026-06` for June 2026, or `2026-01` for January 2026.",
                "QUARTERLY | Q1 2026 | `Q1 2026` has more than one meaning | Write `2026/27-Q1` for April to June 2026, or `2026-CQ1` for January to March 2026.",
                "QUARTERLY | Jun-26 | `Jun-26` is no period of a QUARTERLY indicator | Maybe you meant `2026/27-Q1`, which holds it.",
                "ANNUAL | Nov-10 | `Nov-10` is no period of an ANNUAL indicator | Maybe you meant `2010/11`, of which a spreadsheet makes `Nov-10` unless the column is formatted as text.",
                "ANNUAL | Jun-26 | `Jun-26` is no period of an ANNUAL indicator | Write it as 2026/27, 2026 or 2024 to 2026."
            })
    void what_is_not_certain_is_refused_with_what_may_be_meant(
            String frequency, String written, String what, String hint) throws IOException {
        replace("indicators.csv", "MONTHLY", frequency);
        replace("results.csv", "Jun-26", written);
        assertThat(problems(example)).containsExactly("results.csv:2:period: " + what + "\n  " + hint);
    }

    @Test
    void of_years_that_are_not_april_to_march_what_has_no_form_is_told_with_it() {
        copy("years-that-are-not-april");
        assertThat(problems(example))
                .containsExactly(
                        "indicators.csv:6:frequency: unknown frequency `WEEKLY`\n"
                                + "  A period is whole months. Write `MONTHLY`, and give one figure for each month.",
                        "results.csv:3:period: `2022-24` is not a period\n  Maybe you meant `2022 to 2024`.");
    }

    private void cured(String pool, String half) throws IOException {
        copy("years-that-are-not-april");
        replace("results.csv", "2022-24", pool);
        replace("results.csv", "2026/27-H1", half);
        replace("indicators.csv", "WEEKLY", "MONTHLY");
    }

    @Test
    void with_its_form_each_is_due_and_judged() throws IOException {
        cured("2023 to 2025", "2025/26-H2");
        Edition lastFigure = TestRules.withLastFigureBefore(folder.resolve("rules"));
        assertThat(judged(lastFigure))
                .extracting(
                        each -> each.due().indicator().ref() + " " + each.due().period() + " "
                                + each.status().orElseThrow().outcome())
                .containsExactly(
                        "Q1 2025 GREEN",
                        "Q2 2023 to 2025 GREEN",
                        "Q3 2026/27-Q1 GREEN",
                        "Q4 2025/26-H2 GREEN",
                        "Q5 2026-06 NOT_AVAILABLE");
    }

    @ParameterizedTest
    @CsvSource({
        // The pool that is due is the last complete one; an earlier one lags.
        "2022 to 2024, 2025/26-H2, 2023 to 2025 LAGGED 2022 to 2024, 2025/26-H2 REPORTED 2025/26-H2",
        "2022/23 to 2025/26, 2025/26-H2, 2022/23 to 2025/26 REPORTED 2022/23 to 2025/26, 2025/26-H2 REPORTED 2025/26-H2",
        "2025, H1 2025/26, 2025 REPORTED 2025, 2025/26-H2 LAGGED 2025/26-H1",
        "2025/26, Oct 2025 to Mar 2026, 2025/26 REPORTED 2025/26, 2025/26-H2 REPORTED 2025/26-H2"
    })
    void so_are_their_neighbours(String pool, String half, String second, String fourth) throws IOException {
        cured(pool, half);
        List<JudgedResult> judged = judged(TestRules.withLastFigureBefore(folder.resolve("rules")));
        assertThat(told(judged.get(1))).isEqualTo(second);
        assertThat(told(judged.get(3))).isEqualTo(fourth);
    }

    private static String told(JudgedResult result) {
        return result.due().period() + " " + result.due().state() + " "
                + result.due().figurePeriod();
    }
}
