package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonalityTest {
    private static final int YEARS_OF_QUARTERS = 24;

    private static List<Optional<BigDecimal>> figures(String figures) {
        return Arrays.stream(figures.split(" "))
                .map(each -> each.equals("_") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(each)))
                .toList();
    }

    private static boolean isSure(List<Optional<BigDecimal>> figures, int seasons, int percent) {
        return Seasonality.isSure(PlacedFigures.of(figures), 0, figures.size(), seasons, percent);
    }

    private static boolean isSure(String figures, int percent) {
        return isSure(figures(figures), 4, percent);
    }

    @Test
    void the_same_quarters_each_year_are_a_season_on_a_rising_line_too() {
        assertThat(isSure("5 9 5 1 6 10 5 2 7 11 7 2", 99)).isTrue();
        assertThat(isSure("1 9 9 1 1 9 9 1", 100)).isTrue();
    }

    @Test
    void a_time_of_the_year_that_is_never_reported_hides_no_season() {
        assertThat(isSure("5 9 5 _ 6 10 5 _ 5 9 6 _ 6 9 5 _", 99)).isTrue();
        assertThat(isSure("5 9 5 7 6 10 5 _ 5 9 6 _ 6 9 5 _", 99)).isTrue();
    }

    @Test
    void fewer_than_two_years_or_no_season_to_speak_of_are_none() {
        assertThat(isSure("5 9 5 1 6 10 5", 1)).isFalse();
        assertThat(isSure("5 _ _ _ 6 _ _ _ 5 _", 1)).as("one season alone").isFalse();
        assertThat(isSure(figures("5 9 5 1"), 1, 1)).isFalse();
        assertThat(isSure(List.of(), 4, 1)).isFalse();
        assertThat(isSure("1 9 9 1 1 9 9 _", 1)).as("one figure of a season").isTrue();
        assertThat(isSure("1 9 _ _ 1 9 _ _", 1)).as("nothing to doubt it by").isTrue();
    }

    /** Of tenths there is no binary fraction, so that sums of them differ by the way they are added up. */
    @ParameterizedTest
    @ValueSource(strings = {"0.1", "12.3", "33.33", "7.77", "5", "-98.7", "1234567890123456789012345678901234.5"})
    void what_never_changes_or_changes_by_as_much_each_time_has_no_season(String first) {
        for (int size = 8; size <= YEARS_OF_QUARTERS; size++) {
            BigDecimal figure = new BigDecimal(first);
            assertThat(isSure(Collections.nCopies(size, Optional.of(figure)), 4, 1))
                    .as("%d times", size)
                    .isFalse();
            List<Optional<BigDecimal>> line = IntStream.range(0, size)
                    .mapToObj(at -> Optional.of(figure.add(BigDecimal.valueOf(at, 1))))
                    .toList();
            assertThat(isSure(line, 4, 1)).as("line of %d", size).isFalse();
        }
    }

    private static List<Optional<BigDecimal>> series(Random random) {
        List<Optional<BigDecimal>> figures = new ArrayList<>();
        int size = random.nextInt(60);
        int most = random.nextInt(1, random.nextBoolean() ? 9 : 100_000);
        int season = random.nextInt(1 + most);
        int slope = random.nextInt(3);
        for (int at = 0; at < size; at++) {
            long figure = random.nextInt(-most, most) + (long) season * (at % 4) + slope * (long) at;
            figures.add(
                    random.nextInt(9) == 0
                            ? Optional.empty()
                            : Optional.of(BigDecimal.valueOf(figure, random.nextInt(3))));
        }
        return figures;
    }

    private static List<Optional<BigDecimal>> times(List<Optional<BigDecimal>> figures, String factor) {
        return figures.stream()
                .map(each -> each.map(new BigDecimal(factor)::multiply))
                .toList();
    }

    @Test
    void it_is_as_sure_as_the_textbook_says_however_large_the_figures_are() {
        Random random = new Random(7);
        int sure = 0;
        int doubted = 0;
        for (int i = 0; i < 20_000; i++) {
            List<Optional<BigDecimal>> figures = series(random);
            int seasons = random.nextInt(3) == 0 ? random.nextInt(1, 13) : 4;
            double confidence = SeasonOracle.confidencePercent(figures, seasons);
            for (int percent : new int[] {1, 50, 90, 95, 99, (int) confidence, (int) confidence + 1}) {
                boolean isTold = Math.abs(confidence - percent) > 1e-6 && percent >= 1 && percent < 100;
                if (isTold) {
                    assertThat(List.of(
                                    isSure(figures, seasons, percent),
                                    isSure(times(figures, "1E20"), seasons, percent)))
                            .as("%s at %d of %d: %s", figures, percent, seasons, confidence)
                            .containsOnly(confidence > percent);
                    sure += confidence > percent ? 1 : 0;
                    doubted += confidence > percent ? 0 : 1;
                }
            }
        }
        assertThat(sure).isGreaterThan(20_000);
        assertThat(doubted).isGreaterThan(20_000);
    }

    /** A ratio of just what it takes, and the next figure on either side of it. */
    @Test
    void binary_sums_decide_nothing_that_their_last_digits_could() {
        Random random = new Random(5);
        int left = 0;
        for (int i = 0; i < 2_000; i++) {
            List<Optional<BigDecimal>> figures = series(random);
            PlacedFigures placed = PlacedFigures.of(figures);
            ExactSeasons exact = ExactSeasons.of(placed, 0, figures.size(), 4);
            for (int percent = 1; percent < 100; percent++) {
                int told = SeasonSums.of((ScaledFigures) placed, 0, figures.size(), 4)
                        .isSure(percent);
                assertThat(told == SeasonSums.IN_DOUBT || exact.isSure(percent) == told > 0)
                        .as("%s at %d", figures, percent)
                        .isTrue();
                left += told == SeasonSums.IN_DOUBT ? 1 : 0;
            }
        }
        assertThat(left).isLessThan(2_000);
    }

    @Test
    void a_part_of_the_places_is_looked_at_by_itself() {
        List<Optional<BigDecimal>> figures = figures("80 3 1 7 5 9 5 1 6 10 5 2 7 11 7 2 90 1 70 2");
        PlacedFigures placed = PlacedFigures.of(figures);
        assertThat(Seasonality.isSure(placed, 4, 16, 4, 99)).isTrue();
        assertThat(Seasonality.isSure(placed, 0, 20, 4, 99)).isFalse();
        PlacedFigures large = PlacedFigures.of(times(figures, "1E20"));
        assertThat(Seasonality.isSure(large, 4, 16, 4, 99)).isTrue();
        assertThat(Seasonality.isSure(large, 0, 20, 4, 99)).isFalse();
    }

    /** At its stated level: about one in a hundred of series without a season. */
    @Test
    void noise_is_called_a_season_once_in_a_hundred() {
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 4000; i++) {
            List<Optional<BigDecimal>> noise = new ArrayList<>();
            for (int month = 0; month < 36; month++) {
                noise.add(Optional.of(BigDecimal.valueOf(random.nextGaussian())));
            }
            found += isSure(noise, 12, 99) ? 1 : 0;
        }
        assertThat(found).isBetween(25, 55);
    }
}
