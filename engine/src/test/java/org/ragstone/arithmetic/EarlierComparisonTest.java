package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Change;
import org.ragstone.model.Polarity;
import org.ragstone.model.Volume;

class EarlierComparisonTest {
    private static final Optional<Aim> FIFTY = Optional.of(new Aim.Between(new BigDecimal("50"), new BigDecimal("50")));

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 95, 94, BETTER, HIGHER, 1",
        "HIGHER, 94, 95, WORSE, LOWER, 1",
        "HIGHER, 95, 95.0, SAME, SAME, 0",
        "LOWER, 94, 95, BETTER, LOWER, 1",
        "LOWER, 95, 94, WORSE, HIGHER, 1",
        "LOWER, 95, 95, SAME, SAME, 0",
        "CLOSE, 51, 48, BETTER, HIGHER, 3",
        "CLOSE, 47, 48, WORSE, LOWER, 1",
        "CLOSE, 52, 48, SAME, HIGHER, 4",
        "NONE, 52, 48, UNAVAILABLE, HIGHER, 4",
        "NONE, 48, 52, UNAVAILABLE, LOWER, 4",
        "NONE, 48, 48, SAME, SAME, 0"
    })
    void a_change_is_better_by_polarity_and_a_volume_by_size(
            Polarity polarity, String figure, String earlier, Change change, Volume volume, String difference) {
        EarlierComparison comparison =
                EarlierComparison.of(new BigDecimal(figure), Mean.of(new BigDecimal(earlier)), polarity, FIFTY);
        assertThat(comparison.change()).isEqualTo(change);
        assertThat(comparison.volume()).isEqualTo(volume);
        assertThat(comparison.difference()).isEqualByComparingTo(difference);
    }

    @Test
    void closeness_needs_something_to_be_close_to() {
        EarlierComparison comparison =
                EarlierComparison.of(BigDecimal.ONE, Mean.of(BigDecimal.TEN), Polarity.CLOSE, Optional.empty());
        assertThat(comparison.change()).isEqualTo(Change.UNAVAILABLE);
        assertThat(comparison.volume()).isEqualTo(Volume.LOWER);
    }

    @Test
    void the_difference_is_in_per_cent_of_the_earlier_figure() {
        assertThat(EarlierComparison.of(
                                new BigDecimal("55"), Mean.of(new BigDecimal("50")), Polarity.HIGHER, Optional.empty())
                        .differencePercent())
                .isEqualByComparingTo("10");
        assertThat(EarlierComparison.of(BigDecimal.ONE, Mean.of(BigDecimal.ZERO), Polarity.HIGHER, Optional.empty())
                        .differencePercent())
                .isEqualByComparingTo(Exact.BEYOND_EVERY_NUMBER);
    }

    @Test
    void a_mean_without_an_end_compares_exactly() {
        Mean tenThirds = new Mean(BigDecimal.TEN, 3);
        EarlierComparison comparison =
                EarlierComparison.of(new BigDecimal("4"), tenThirds, Polarity.HIGHER, Optional.empty());
        assertThat(comparison.differencePercent())
                .as("4 is exactly a fifth more than 10/3")
                .isEqualByComparingTo("20");
        assertThat(comparison.difference()).isBetween(new BigDecimal("0.66"), new BigDecimal("0.67"));
        assertThat(comparison.change()).isEqualTo(Change.BETTER);
        assertThat(EarlierComparison.of(
                                new BigDecimal("3"), new Mean(new BigDecimal("9"), 3), Polarity.LOWER, Optional.empty())
                        .change())
                .isEqualTo(Change.SAME);
        assertThat(EarlierComparison.of(new BigDecimal("-4"), new Mean(new BigDecimal("-9"), 3), Polarity.CLOSE, FIFTY)
                        .change())
                .isEqualTo(Change.WORSE);
        assertThat(tenThirds.shown()).hasToString("3.33");
    }
}
