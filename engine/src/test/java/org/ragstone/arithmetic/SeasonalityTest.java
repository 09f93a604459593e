package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeasonalityTest {
    private static List<Optional<BigDecimal>> figures(String figures) {
        return Arrays.stream(figures.split(" "))
                .map(each -> each.equals("_") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(each)))
                .toList();
    }

    @Test
    void the_same_quarters_each_year_are_a_season_on_a_rising_line_too() {
        assertThat(Seasonality.confidencePercent(figures("5 9 5 1 6 10 5 2 7 11 7 2"), 4))
                .isGreaterThan(99);
        assertThat(Seasonality.confidencePercent(figures("1 2 3 4 5 6 7 8 9 10 11 12"), 4))
                .isLessThan(50);
        assertThat(Seasonality.confidencePercent(figures("1 9 9 1 1 9 9 1"), 4)).isCloseTo(100, within(1e-6));
    }

    @Test
    void a_time_of_the_year_that_is_never_reported_hides_no_season() {
        assertThat(Seasonality.confidencePercent(figures("5 9 5 _ 6 10 5 _ 5 9 6 _ 6 9 5 _"), 4))
                .isGreaterThan(99);
        assertThat(Seasonality.confidencePercent(figures("5 9 5 7 6 10 5 _ 5 9 6 _ 6 9 5 _"), 4))
                .isGreaterThan(99);
    }

    @Test
    void fewer_than_two_years_or_no_season_to_speak_of_are_none() {
        assertThat(Seasonality.confidencePercent(figures("5 9 5 1 6 10 5"), 4)).isZero();
        assertThat(Seasonality.confidencePercent(figures("5 _ _ _ 6 _ _ _ 5 _"), 4))
                .as("one season alone")
                .isZero();
        assertThat(Seasonality.confidencePercent(figures("5 9 5 1"), 1)).isZero();
        assertThat(Seasonality.confidencePercent(Collections.nCopies(24, Optional.of(BigDecimal.ONE)), 12))
                .isZero();
        assertThat(Seasonality.confidencePercent(List.of(), 4)).isZero();
    }

    @Test
    void whether_it_is_sure_is_what_its_confidence_says() {
        Random random = new Random(7);
        int sure = 0;
        for (int i = 0; i < 5000; i++) {
            List<Optional<BigDecimal>> figures = new ArrayList<>();
            int size = random.nextInt(40);
            for (int at = 0; at < size; at++) {
                BigDecimal figure = BigDecimal.valueOf(at % 4 * i % 7 + 10L * random.nextInt(1, 4), random.nextInt(2));
                figures.add(random.nextInt(9) == 0 ? Optional.empty() : Optional.of(figure));
            }
            double confidence = Seasonality.confidencePercent(figures, 4);
            for (int percent : new int[] {0, 1, 50, 90, 95, 99, 100, (int) confidence, (int) confidence + 1}) {
                assertThat(Seasonality.isSure(figures, 4, percent))
                        .as("%s at %d", figures, percent)
                        .isEqualTo(confidence >= percent);
            }
            sure += Seasonality.isSure(figures, 4, 95) ? 1 : 0;
        }
        assertThat(sure).isBetween(200, 4800);
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
            found += Seasonality.confidencePercent(noise, 12) >= 99 ? 1 : 0;
        }
        assertThat(found).isBetween(25, 55);
    }
}
