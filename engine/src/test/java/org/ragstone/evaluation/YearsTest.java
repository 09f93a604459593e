package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.join.DueResult;
import org.ragstone.model.EarlierFigure;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.testing.TestRules;

/** Calendar years, years together and half-years: what is due, what it is held against, and what it is compared with. */
class YearsTest {
    private static final String INDICATORS = "ref,title,kind,polarity,frequency,bases,target,aggregation,decimals\n";

    private static Edition edition;

    @TempDir
    private Path folder;

    /** The example in language 2, so that there are half-years. */
    @BeforeAll
    static void write(@TempDir Path rules) {
        edition = TestRules.withLastFigureBefore(rules);
    }

    /** @param rows separated by blanks, each {@code period:value}, with an underscore for a blank in a period */
    private List<JudgedResult> judged(String period, String indicator, String basis, String rows, String targets) {
        StringBuilder results = new StringBuilder("ref,period,basis,value\n");
        StringBuilder targetRows = new StringBuilder("ref,period,target\n");
        each(rows, (of, value) -> results.append("A,%s,%s,%s%n".formatted(of, basis, value)));
        each(targets, (of, value) -> targetRows.append("A,%s,%s%n".formatted(of, value)));
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: example\nperiod: " + period + "\n",
                "indicators.csv",
                INDICATORS + indicator + "\n",
                "results.csv",
                results.toString(),
                "targets.csv",
                targetRows.toString());
        return TestRules.evaluate(edition, TestRules.data(folder, edition)).results();
    }

    private interface Row {
        void of(String period, String value);
    }

    private static void each(String rows, Row row) {
        if (!rows.isBlank()) {
            for (String each : rows.split(" ")) {
                row.of(each.substring(0, each.indexOf(':')).replace('_', ' '), each.substring(each.indexOf(':') + 1));
            }
        }
    }

    private static String indicator(String frequency, String bases) {
        return "A,An indicator,KPI,HIGHER," + frequency + "," + bases + ",80,,0";
    }

    private static String told(JudgedResult result) {
        DueResult due = result.due();
        return due.period() + " " + due.state() + " " + due.figurePeriod();
    }

    @ParameterizedTest
    @CsvSource({
        // An annual indicator owes the last complete year of the kind that its rows are of.
        "2026/27-Q1, ANNUAL, 2025:48, '', 2025 REPORTED 2025",
        "2026/27-Q1, ANNUAL, 2024:48, '', 2025 LAGGED 2024",
        "2025-12, ANNUAL, 2025:48, '', 2025 REPORTED 2025",
        "2025-11, ANNUAL, 2024:48 2025:48, '', 2024 REPORTED 2024",
        "2026/27-Q1, ANNUAL, 2025/26:48, '', 2025/26 REPORTED 2025/26",
        "2026-02, ANNUAL, 2024/25:48, '', 2024/25 REPORTED 2024/25",
        "2026/27-Q1, ANNUAL, 2023_to_2025:48, '', 2023 to 2025 REPORTED 2023 to 2025",
        "2026/27-Q1, ANNUAL, 2021_to_2023:44 2022_to_2024:48, '', 2023 to 2025 LAGGED 2022 to 2024",
        "2026/27-Q1, ANNUAL, 2024_to_2025:48, '', 2024 to 2025 REPORTED 2024 to 2025",
        "2026/27-Q1, ANNUAL, 2023/24_to_2025/26:48, '', 2023/24 to 2025/26 REPORTED 2023/24 to 2025/26",
        "2026-02, ANNUAL, 2022/23_to_2024/25:48, '', 2022/23 to 2024/25 REPORTED 2022/23 to 2024/25",
        // Without results its targets say of which kind; without either the report does, or it is financial.
        "2026/27-Q1, ANNUAL, '', 2025:50, 2025 NOT_REPORTED 2025",
        "2026/27-Q1, ANNUAL, '', 2025/26:50, 2025/26 NOT_REPORTED 2025/26",
        "2026/27-Q1, ANNUAL, '', '', 2025/26 NOT_REPORTED 2025/26",
        "2025, ANNUAL, '', '', 2025 NOT_REPORTED 2025",
        "2025, ANNUAL, 2024/25:48, '', 2024/25 REPORTED 2024/25",
        // Other frequencies owe what they did, whatever the report is of.
        "2025, MONTHLY, 2025-12:48, '', 2025-12 REPORTED 2025-12",
        "2025, QUARTERLY, 2025-CQ4:48, '', 2025-CQ4 REPORTED 2025-CQ4",
        "2025, QUARTERLY, 2025/26-Q3:48, '', 2025-CQ4 REPORTED 2025-CQ4",
        "2026/27-H1, MONTHLY, 2026-09:48, '', 2026-09 REPORTED 2026-09",
        "2026/27-H1, QUARTERLY, 2026/27-Q2:48, '', 2026/27-Q2 REPORTED 2026/27-Q2",
        "2023 to 2025, MONTHLY, 2025-12:48, '', 2025-12 REPORTED 2025-12",
        // Half-years run from April and from October.
        "2026-06, HALF_YEARLY, 2025/26-H2:48, '', 2025/26-H2 REPORTED 2025/26-H2",
        "2026-09, HALF_YEARLY, 2026/27-H1:48, '', 2026/27-H1 REPORTED 2026/27-H1",
        "2026/27-H2, HALF_YEARLY, 2026/27-H1:48, '', 2026/27-H2 LAGGED 2026/27-H1",
        "2027-02, HALF_YEARLY, 2026/27-H1:48, '', 2026/27-H1 REPORTED 2026/27-H1"
    })
    void what_is_due_is_the_last_complete_one_of_its_kind(
            String report, String frequency, String rows, String targets, String due) {
        assertThat(told(judged(report, indicator(frequency, "LATEST"), "LATEST", rows, targets)
                        .get(0)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06, ANNUAL, 2024:48 2025:48, 2025 REPORTED 2025",
        "2026-06, ANNUAL, 2025/26:48, 2025/26 REPORTED 2025/26",
        "2026-06, MONTHLY, 2025/26:48, 2025/26 REPORTED 2025/26",
        "2025, MONTHLY, 2024/25:48, 2024/25 REPORTED 2024/25",
        "2025, MONTHLY, '', 2024/25 NOT_REPORTED 2024/25"
    })
    void an_outturn_is_of_a_year_of_the_indicators_kind(String report, String frequency, String rows, String due) {
        assertThat(told(judged(report, indicator(frequency, "OUTTURN"), "OUTTURN", rows, "")
                        .get(0)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06, ANNUAL, LATEST, 2025:48, 2025:50, 50, GREEN?",
        "2026-06, ANNUAL, LATEST, 2025:50, 2024:60 2025:50, 50, GREEN",
        "2026-06, ANNUAL, LATEST, 2025:50, 2024:40, 80, RED",
        "2026-06, ANNUAL, LATEST, 2023_to_2025:50, 2022_to_2024:60 2023_to_2025:50, 50, GREEN",
        // A forecast of an indicator of calendar years is of the calendar year that its report is in.
        "2026-06, ANNUAL, FORECAST, 2026-06:50, 2026:50 2027:60, 50, GREEN",
        "2027-02, ANNUAL, FORECAST, 2027-02:50, 2026:50 2027:60, 60, RED",
        "2027-02, ANNUAL, FORECAST, 2027-02:50, 2026/27:50 2027/28:60, 50, GREEN",
        "2026-09, HALF_YEARLY, LATEST, 2026/27-H1:50, 2026/27-H1:50 2026/27:90, 50, GREEN",
        "2026-09, HALF_YEARLY, LATEST, 2026/27-H1:50, 2026/27-H2:50, 80, RED"
    })
    void targets_are_of_the_year_that_the_figure_is_of(
            String report, String frequency, String basis, String rows, String targets, String target, String status) {
        JudgedResult result = judged(report, indicator(frequency, basis), basis, rows, targets)
                .get(0);
        assertThat(result.target()).isEqualTo(target);
        if (!status.endsWith("?")) {
            assertThat(result.status().map(Finding::outcome)).contains(status);
        }
    }

    private static Optional<String> earlier(JudgedResult result, EarlierFigure against) {
        return result.earlier(against).map(Object::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "2025:48 2024:44 2023:40, 44, 44, 44",
        "2025:48 2023:40, '', '', ''",
        "2023_to_2025:48 2022_to_2024:44 2020_to_2022:40, 44, 44, 44",
        "2023_to_2025:48 2020_to_2022:40, '', '', ''",
        "2023/24_to_2025/26:48 2022/23_to_2024/25:44, 44, 44, 44"
    })
    void years_are_compared_with_those_a_year_before(String rows, String previous, String lastYear, String mean) {
        JudgedResult result = judged("2026-06", indicator("ANNUAL", "LATEST"), "LATEST", rows, "")
                .get(0);
        assertThat(earlier(result, EarlierFigure.PREVIOUS_PERIOD).orElse("")).isEqualTo(previous);
        assertThat(earlier(result, EarlierFigure.SAME_PERIOD_LAST_YEAR).orElse(""))
                .isEqualTo(lastYear);
        assertThat(earlier(result, EarlierFigure.MEAN_OF_LAST_YEAR).orElse("")).isEqualTo(mean);
    }

    @Test
    void half_years_are_compared_within_the_year_and_with_last_years() {
        JudgedResult result = judged(
                        "2026-09",
                        indicator("HALF_YEARLY", "LATEST"),
                        "LATEST",
                        "2025/26-H1:40 2025/26-H2:44 2026/27-H1:48",
                        "")
                .get(0);
        assertThat(earlier(result, EarlierFigure.PREVIOUS_PERIOD)).contains("44");
        assertThat(earlier(result, EarlierFigure.SAME_PERIOD_LAST_YEAR)).contains("40");
        assertThat(result.earlier(EarlierFigure.MEAN_OF_LAST_YEAR).orElseThrow())
                .isEqualByComparingTo("42");
        assertThat(result.earlier(EarlierFigure.MEAN_OF_12_MONTHS_BEFORE).orElseThrow())
                .isEqualByComparingTo("42");
    }

    @ParameterizedTest
    @CsvSource({"2025:48, YEAR_END", "2023_to_2025:48, YEAR_END", "2025/26:48, YEAR_END"})
    void every_year_ends_itself(String rows, String stage) {
        assertThat(stage("2026-06", "ANNUAL", "LATEST", rows)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09, HALF_YEARLY, LATEST, 2026/27-H1:48, IN_YEAR",
        "2027-03, HALF_YEARLY, LATEST, 2026/27-H2:48, YEAR_END",
        "2026-12, ANNUAL, FORECAST, 2026-12:48, IN_YEAR",
        "2027-03, ANNUAL, FORECAST, 2027-03:48, YEAR_END"
    })
    void a_year_ends_in_march(String report, String frequency, String basis, String rows, String stage) {
        assertThat(stage(report, frequency, basis, rows)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"2026-11, IN_YEAR", "2026-12, YEAR_END", "2027-03, IN_YEAR"})
    void but_for_an_indicator_of_calendar_years_in_december(String report, String stage) {
        JudgedResult result = judged(report, indicator("ANNUAL", "FORECAST"), "FORECAST", report + ":48", "2026:50")
                .get(0);
        assertThat(stage(result)).isEqualTo(stage);
    }

    private String stage(String report, String frequency, String basis, String rows) {
        return stage(
                judged(report, indicator(frequency, basis), basis, rows, "").get(0));
    }

    private static String stage(JudgedResult result) {
        Fact fact = result.facts().get(0);
        return (String) ResultFact.STAGE.answer(fact);
    }

    @ParameterizedTest
    @CsvSource({
        // A forecast begins again with the year that it is of.
        "2027-01, 2027-01:50 2026-12:48, 2026:50, ''",
        "2026-12, 2026-12:50 2026-11:48, 2026:50, 48",
        "2026-04, 2026-04:50 2026-03:48, 2026:50, 48",
        "2026-04, 2026-04:50 2026-03:48, 2026/27:50, ''"
    })
    void a_forecast_is_compared_within_its_year(String report, String rows, String targets, String previous) {
        JudgedResult result = judged(report, indicator("ANNUAL", "FORECAST"), "FORECAST", rows, targets)
                .get(0);
        assertThat(earlier(result, EarlierFigure.PREVIOUS_PERIOD).orElse("")).isEqualTo(previous);
        assertThat(earlier(result, EarlierFigure.PREVIOUS_FIGURE).orElse("")).isEqualTo(previous);
    }

    @Test
    void what_is_computed_of_half_years_is_of_their_year_and_of_pooled_years_nothing() {
        String halves = "A,An indicator,KPI,HIGHER,HALF_YEARLY,LATEST YEAR_TO_DATE ROLLING_12_MONTHS OUTTURN,80,SUM,0";
        assertThat(judged("2027-03", halves, "LATEST", "2026/27-H1:40 2026/27-H2:44", ""))
                .extracting(each -> each.due().period() + " "
                        + each.due().figure().map(Object::toString).orElse("-"))
                .containsExactly("2026/27-H2 44", "2026/27-H2 84", "2026/27-H2 84", "2026/27 84");
        String pooled = "A,An indicator,KPI,HIGHER,ANNUAL,LATEST YEAR_TO_DATE ROLLING_12_MONTHS OUTTURN,80,SUM,0";
        assertThat(judged("2026-06", pooled, "LATEST", "2023_to_2025:40", ""))
                .extracting(each -> each.due().period() + " "
                        + each.due().figure().map(Object::toString).orElse("-"))
                .containsExactly("2023 to 2025 40", "2023 to 2025 -", "2023 to 2025 -", "2023 to 2025 40");
        String calendar = "A,An indicator,KPI,HIGHER,ANNUAL,LATEST YEAR_TO_DATE ROLLING_12_MONTHS OUTTURN,80,SUM,0";
        assertThat(judged("2026-06", calendar, "LATEST", "2025:40", ""))
                .extracting(each -> each.due().period() + " "
                        + each.due().figure().map(Object::toString).orElse("-"))
                .containsExactly("2025 40", "2025 40", "2025 40", "2025 40");
    }
}
