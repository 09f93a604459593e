package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.check.RulesCheck;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.policy.gate.Gate;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.TestRules;

/** The last figure before, which language 2 brings for what is reported every two months or six weeks. */
class LastFigureBeforeTest {
    private static Path rules;
    private static Edition edition;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write(@TempDir Path temporary) {
        rules = temporary;
        edition = TestRules.withLastFigureBefore(temporary);
    }

    private Edition inLanguageOne() {
        TestRules.copy(rules.resolve("example"), folder.resolve("rules").resolve("example"));
        TestRules.write(
                folder.resolve("rules").resolve("example").resolve("2026-27"),
                "framework.yaml",
                edition.files().frameworkYamls().get(0).text().replace("language: 2", "language: 1"));
        return TestRules.edition(folder.resolve("rules"), "example", "2026-27");
    }

    /** What bridges no missing period when it is the period before that counts does when it is the last figure. */
    @Test
    void an_edition_that_asks_for_it_is_proved_and_bridges_what_is_missing() {
        assertThat(RulesCheck.proved(new RulesFolder(rules), new CompiledOnce()).problems())
                .isEmpty();
        assertThat(ScenarioRunner.of(TestRules.evaluator(edition)).run())
                .hasSizeGreaterThan(40)
                .filteredOn(each -> !each.passed())
                .extracting(each -> each.name())
                .containsExactly("only the quarter of last year", "a missing quarter is not bridged");
    }

    @Test
    void an_edition_of_language_1_is_told_what_knows_it() {
        Edition first = inLanguageOne();
        assertThatThrownBy(() -> Gate.approve(first))
                .hasMessageContaining("`against` cannot be `\"PREVIOUS_FIGURE\"`")
                .hasMessageContaining("language 2");
    }

    /** @param rows separated by blanks, each {@code period:value} */
    private JudgedResult judged(String report, String frequency, String basis, String rows) {
        StringBuilder results = new StringBuilder("ref,period,basis,value\n");
        for (String row : rows.split(" ")) {
            results.append("A,%s,%s,%s%n".formatted(row.split(":")[0], basis, row.split(":")[1]));
        }
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: example\nperiod: " + report + "\n",
                "indicators.csv",
                "ref,title,kind,polarity,frequency,bases,target\nA,An indicator,KPI,HIGHER,%s,%s,80%n"
                        .formatted(frequency, basis),
                "results.csv",
                results.toString());
        return TestRules.evaluate(edition, TestRules.data(folder, edition))
                .results()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // Every two months, and every six weeks.
        "2026-06, MONTHLY, LATEST, 2026-02:60 2026-04:70 2026-06:75, IMPROVED, 70, 2026-04",
        "2026-06, MONTHLY, LATEST, 2026-03:60 2026-04:80 2026-06:75, DECLINED, 80, 2026-04",
        "2026-06, MONTHLY, LATEST, 2026-05:75 2026-06:75, MAINTAINED, 75, 2026-05",
        "2026-06, MONTHLY, LATEST, 2024-01:70 2026-06:75, IMPROVED, 70, 2024-01",
        "2026-06, MONTHLY, LATEST, 2026-06:75, NOT_AVAILABLE, '', ''",
        "2026-06, MONTHLY, LATEST, 2026-06:75 2026-07:70, NOT_AVAILABLE, '', ''",
        "2026-06, MONTHLY, SNAPSHOT, 2026-03:70 2026-06:75, IMPROVED, 70, 2026-03",
        "2026-06, MONTHLY, ROLLING_12_MONTHS, 2026-03:70 2026-06:75, IMPROVED, 70, 2026-03",
        // What begins again in April has nothing before it in the year before.
        "2026-06, MONTHLY, FORECAST, 2026-04:70 2026-06:75, IMPROVED, 70, 2026-04",
        "2026-06, MONTHLY, FORECAST, 2026-03:70 2026-06:75, NOT_AVAILABLE, '', ''",
        // A forecast of the same month is none before it.
        "2026-06, QUARTERLY, FORECAST, 2026/27-Q1:74 2026-06:75, NOT_AVAILABLE, '', ''",
        "2026/27-Q1, QUARTERLY, FORECAST, 2026-05:74 2026/27-Q1:75, IMPROVED, 74, 2026-05",
        "2026/27-Q1, QUARTERLY, LATEST, 2025/26-Q2:70 2026/27-Q1:75, IMPROVED, 70, 2025/26-Q2",
        "2026-06, ANNUAL, LATEST, 2022:70 2025:75, IMPROVED, 70, 2022",
        "2026-06, HALF_YEARLY, LATEST, 2024/25-H2:70 2025/26-H2:75, IMPROVED, 70, 2024/25-H2"
    })
    void a_figure_is_compared_with_the_last_one_before_whatever_its_period(
            String report, String frequency, String basis, String rows, String direction, String with, String period) {
        JudgedResult result = judged(report, frequency, basis, rows);
        Finding found = result.directions().stream()
                .filter(each -> each.against().equals(DirectionAgainst.PREVIOUS_FIGURE.name()))
                .findFirst()
                .orElseThrow();
        assertThat(found.outcome()).isEqualTo(direction);
        assertThat(result.comparedWith(found)).isEqualTo(with);
        assertThat(result.comparedPeriod(found.against()).map(Object::toString).orElse(""))
                .isEqualTo(period);
    }

    @Test
    void a_year_to_date_is_compared_within_its_year() {
        assertThat(judged("2026-06", "MONTHLY", "YEAR_TO_DATE", "2026-04:70 2026-06:75")
                        .earlier(org.ragstone.model.EarlierFigure.PREVIOUS_FIGURE))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo("70"));
        assertThat(judged("2026-06", "MONTHLY", "YEAR_TO_DATE", "2026-03:70 2026-06:75")
                        .earlier(org.ragstone.model.EarlierFigure.PREVIOUS_FIGURE))
                .isEmpty();
    }

    @Test
    void a_reason_tells_of_which_period_it_was() {
        assertThat(ground("2026-04:70 2026-06:75")).isEqualTo("75 against 70 for 2026-04, higher is better");
        assertThat(ground("2026-06:75")).isEqualTo("no figure before that of 2026-06");
    }

    private String ground(String rows) {
        JudgedResult result = judged("2026-06", "MONTHLY", "LATEST", rows);
        return result.because(result.directions().get(0)).get(0).saw().stream()
                .filter(each -> each.field().equals("change"))
                .findFirst()
                .orElseThrow()
                .from();
    }

    @Test
    void no_other_direction_names_a_period() {
        JudgedResult result = judged("2026-06", "MONTHLY", "LATEST", "2025-06:60 2026-04:70 2026-06:75");
        assertThat(result.comparedPeriod(DirectionAgainst.SAME_PERIOD_LAST_YEAR.name()))
                .isEmpty();
    }
}
