package org.ragstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Summary;

/** Totals of directions come out as councils print them, of which their own words say what is counted. */
class DirectionsAsPrintedTest {
    private static final Path FRAMEWORKS = Path.of("src", "test", "resources", "frameworks");
    private static final Ragstone RAGSTONE = Ragstone.withRules(FRAMEWORKS.resolve("rules"));

    private static Evaluation evaluated(String data) {
        return RAGSTONE.evaluate(FRAMEWORKS.resolve("data").resolve(data));
    }

    private static Summary.Directions directions(String data, String against) {
        return evaluated(data).summary().directions().stream()
                .filter(each -> each.against().equals(against))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The printed counts and, where there are any, percentages, in the order improved, sustained, declined. Of the five that are
     * printed as N/A in the third quarter of 2023/24, one has no figure, and so no direction here.
     */
    @ParameterizedTest
    @CsvSource({
        "maidstone-che-2018-q2, SAME_PERIOD_LAST_YEAR,  5 0  6, 2, - - -",
        "maidstone-che-2018-q2, PREVIOUS_PERIOD,        4 0  7, 2, - - -",
        "maidstone-hh-2023-q1,  PREVIOUS_PERIOD,       12 0  7, 5, 63.2 - 36.8",
        "maidstone-hh-2023-q1,  SAME_PERIOD_LAST_YEAR,  9 0 10, 5, 47.4 - 52.6",
        "maidstone-pied-2023-q3, PREVIOUS_PERIOD,       4 4  4, 4, 33.3 - 33.3",
        "maidstone-pied-2023-q3, SAME_PERIOD_LAST_YEAR, 9 2  1, 4, 75 - 8.3",
    })
    void percentages_are_of_the_indicators_that_have_a_direction(
            String data, String against, String counts, int notInTotal, String percentages) {
        Summary.Directions directions = directions(data, against);
        List<String> words = List.of("IMPROVED", "SUSTAINED", "DECLINED");
        List<Integer> printed =
                Arrays.stream(counts.split(" +")).map(Integer::valueOf).toList();
        assertThat(words)
                .extracting(word -> directions.counts().getOrDefault(word, 0))
                .isEqualTo(printed);
        assertThat(directions.total())
                .isEqualTo(printed.stream().mapToInt(Integer::intValue).sum());
        assertThat(directions.notInTotal()).isEqualTo(notInTotal);
        String[] shown = percentages.split(" ");
        for (int i = 0; i < shown.length; i++) {
            if (!shown[i].equals("-")) {
                assertThat(directions.percentages().get(words.get(i))).isEqualByComparingTo(new BigDecimal(shown[i]));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "maidstone-che-2018-q2,  9, 0, 1, 3,",
        "maidstone-hh-2023-q1,   5, 1, 4, 14, 50",
        "maidstone-pied-2023-q3, 5, 2, 0, 10, 71.4",
    })
    void so_are_those_of_the_indicators_that_have_a_rating(
            String data, int green, int amber, int red, int notRated, BigDecimal achieved) {
        Summary.Column rated = evaluated(data).summary().columns().get(0);
        assertThat(rated.counts())
                .containsEntry("GREEN", green)
                .containsEntry("AMBER", amber)
                .containsEntry("RED", red);
        assertThat(rated.notInTotal()).isEqualTo(notRated);
        if (achieved != null) {
            assertThat(rated.percentages().get("GREEN")).isEqualByComparingTo(achieved);
        }
    }

    @Test
    void a_text_says_the_percentages_and_what_stands_beside_the_total() {
        assertThat(evaluated("maidstone-hh-2023-q1").texts().get("summary"))
                .contains("63.2% (12 of 19) of KPIs improved and 36.8% (7) declined");
        assertThat(evaluated("maidstone-che-2018-q2").texts().get("summary"))
                .contains("improved for 36.4% (4 of 11)", "For 2 KPIs there is no last quarter to compare: K06, K07.");
    }

    @Test
    void a_direction_of_two_values_has_percentages_of_the_two() {
        Summary.Directions barnet = directions("barnet", "SAME_PERIOD_LAST_YEAR");
        assertThat(barnet)
                .hasToString(
                        "Directions[against=SAME_PERIOD_LAST_YEAR, total=7,"
                                + " counts={IMPROVED_OR_SAME=4, WORSENED=3}, percentages={IMPROVED_OR_SAME=57, WORSENED=43}, notInTotal=2]");
    }

    @Test
    void where_no_arrow_is_given_a_result_says_so_and_is_counted_nowhere() {
        Evaluation bracknell = evaluated("bracknell-forest");
        assertThat(directions("bracknell-forest", "PREVIOUS_PERIOD"))
                .hasToString("Directions[against=PREVIOUS_PERIOD, total=6, counts={GETTING_BETTER=4, GETTING_WORSE=2},"
                        + " percentages={GETTING_BETTER=67, GETTING_WORSE=33}, notInTotal=0]");
        assertThat(bracknell.results())
                .filteredOn(result -> result.directions().stream()
                        .anyMatch(each -> !each.word().isCounted()))
                .extracting(result -> result.due().indicator().ref())
                .containsExactly("L003", "L006");
    }
}
