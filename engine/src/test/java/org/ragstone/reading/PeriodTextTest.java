package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.Period;

class PeriodTextTest {
    private static final Path FORMS = Path.of("src", "test", "resources", "periods", "forms.txt");
    private static final Optional<Period> REPORT = Period.parse("2018-07");
    private static final int TEXTS = 20_000;

    /** What is read of a text in a place, or what is said of it with its hint. */
    private static String read(String text, PossiblePeriods possible, Optional<Period> report) {
        try {
            return new PeriodTexts(report).read(text, possible).toString();
        } catch (PeriodText.NotAPeriod e) {
            return e.what() + ": " + e.hint();
        }
    }

    /** Each line has a place, a text, and what comes of it in a data set for July 2018. */
    @TestFactory
    Stream<DynamicTest> what_has_one_meaning_in_its_place_is_read_and_all_else_is_told() throws IOException {
        return Files.readAllLines(FORMS).stream()
                .map(line -> line.split(" \\| "))
                .map(line -> DynamicTest.dynamicTest(
                        line[0] + " " + line[1],
                        () -> assertThat(read(line[1], place(line[0]), REPORT)).isEqualTo(line[2])));
    }

    /** The frequency of an indicator, and the basis of its result, or TARGET. */
    private static PossiblePeriods place(String words) {
        if (words.equals("ANY")) {
            return PossiblePeriods.ANY;
        }
        Frequency frequency = Frequency.valueOf(words.split(" ")[0]);
        if (words.endsWith(" TARGET")) {
            return PossiblePeriods.ofTarget(frequency);
        }
        return words.contains(" ")
                ? PossiblePeriods.ofResult(frequency, Basis.valueOf(words.split(" ")[1]))
                : PossiblePeriods.of(frequency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-07",
                "2018/19-Q1",
                "2018-CQ3",
                "2018/19-T2",
                "2018/19-H2",
                "2018/19",
                "1999/00",
                "2018",
                "2016 to 2018",
                "2016/17 to 2018/19"
            })
    void whatever_headings_and_hints_call_a_period_is_read_again(String text) {
        Period period = Period.parse(text).orElseThrow();
        assertThat(read(text, PossiblePeriods.ANY, REPORT)).isEqualTo(text);
        assertThat(Period.parse(read(period.title(), PossiblePeriods.ANY, REPORT)))
                .contains(period);
        assertThat(Period.parse(read(period.monthsInWords(), PossiblePeriods.ANY, REPORT)))
                .contains(period);
        assertThat(Period.parse(read(" " + text.toLowerCase(java.util.Locale.ROOT), PossiblePeriods.ANY, REPORT)))
                .contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07, Jul-18, 2018-07",
        "2018-07, Jul-37, 2037-07",
        "2018-07, Jul-38, 1938-07",
        "2026-06, Jul-38, 2038-07",
        "2026-06, Jul-45, 2045-07",
        "2026-06, Jul-46, 1946-07",
        "2026-06, Jul-99, 1999-07",
        "2099-06, Jul-05, 2105-07"
    })
    void two_digits_are_of_the_eighty_years_before_the_report_or_the_nineteen_after(
            String report, String text, String period) {
        assertThat(read(text, PossiblePeriods.of(Frequency.MONTHLY), Period.parse(report)))
                .isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jul\u00A02018",
                "Jul\u202F2018",
                "Jul\u20132018",
                "Jul\u22122018",
                "July\u2009 2018",
                "\u2018July\u2019 2018"
            })
    void blanks_and_dashes_that_only_look_alike_are_the_same(String text) {
        String expected =
                text.startsWith("\u2018") ? "`" + text + "` is not a period: Write one such as 2018-07." : "2018-07";
        assertThat(read(text, PossiblePeriods.of(Frequency.MONTHLY), REPORT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06, MONTHLY, Write one such as 2026-06.",
        "2026/27-Q1, MONTHLY, Write one such as 2026-06.",
        "2026/27-Q1, QUARTERLY, Write one such as 2026/27-Q1.",
        "2026-06, QUARTERLY, Write one such as 2026/27-Q1 or 2026-CQ2.",
        "2026-02, ANNUAL, 'Write one such as 2025/26, 2026 or 2024 to 2026.'",
        "2026-02, TERMLY, Write one such as 2025/26-T2.",
        "2026-02, HALF_YEARLY, Write one such as 2025/26-H2."
    })
    void examples_are_of_the_years_of_the_data_set(String report, Frequency frequency, String hint) {
        assertThat(read("never", PossiblePeriods.of(frequency), Period.parse(report)))
                .isEqualTo("`never` is not a period: " + hint);
    }

    @Test
    void without_a_data_set_examples_are_of_the_year_that_is_written() {
        assertThat(read("2031?", PossiblePeriods.of(Frequency.MONTHLY), Optional.empty()))
                .isEqualTo("`2031?` is not a period: Write one such as 2031-07.");
        assertThat(read("?", PossiblePeriods.of(Frequency.MONTHLY), Optional.empty()))
                .isEqualTo("`?` is not a period: Write one such as 2018-07.");
    }

    @Test
    void rules_have_periods_in_their_own_form_alone() throws PeriodText.NotAPeriod {
        assertThat(PeriodText.readStrictly("2018-07")).hasToString("2018-07");
        assertThatThrownBy(() -> PeriodText.readStrictly("July 2018"))
                .isInstanceOfSatisfying(PeriodText.NotAPeriod.class, refused -> assertThat(refused.hint())
                        .isEqualTo("Write it as `2018-07`."));
    }

    /** Whatever is read of a text, its own form is read of it again, and in a place where it can stand. */
    @Test
    void any_text_is_read_or_refused_with_a_hint() {
        List<String> words = new ArrayList<>(List.of(
                "Jul", "nov", "Q1", "H2", "T3", "autumn", "2018", "18", "19", "/", "-", " ", " to ", "FY", "10", "11",
                "7"));
        SplittableRandom random = new SplittableRandom(20261127);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(1, 7); j > 0; j--) {
                text.append(words.get(random.nextInt(words.size())));
            }
            PossiblePeriods possible =
                    PossiblePeriods.ofTarget(Frequency.values()[random.nextInt(Frequency.values().length)]);
            try {
                Period period = new PeriodTexts(REPORT).read(text.toString(), possible);
                assertThat(new PeriodTexts(REPORT).read(period.toString(), possible))
                        .as(text.toString())
                        .isEqualTo(period);
            } catch (PeriodText.NotAPeriod e) {
                assertThat(e.what()).startsWith("`" + text + "` ");
                assertThat(e.hint()).endsWith(".");
            }
        }
    }

    @Test
    void a_long_text_is_no_period_and_is_cut() {
        assertThat(read("2018".repeat(100), PossiblePeriods.ANY, REPORT))
                .startsWith("`2018201820")
                .contains("…` is not");
    }
}
