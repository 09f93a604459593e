package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.RelativeTarget.Difference;
import org.ragstone.model.Threshold;

class RelativeLevelTest {
    private static RelativeLevel level(String lastYear, String amount, boolean percent) {
        Difference difference = new Difference(new BigDecimal(amount), percent);
        return new RelativeLevel(new RelativeTarget(Optional.of(difference), false), new BigDecimal(lastYear));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 5, 105, last year's 100 and 5% of it",
        "100, -5, 95, last year's 100 less 5% of it",
        "80, 5, 84, last year's 80 and 5% of it",
        "94.1, 5, 98.805, last year's 94.1 and 5% of it",
        "100.0, 5, 105.0, last year's 100.0 and 5% of it",
        "3, 0.1, 3.003, last year's 3 and 0.1% of it",
        "0, 5, 0, last year's 0 and 5% of it",
        "-100, 5, -95, last year's -100 and 5% of its size",
        "-100, -5, -105, last year's -100 less 5% of its size",
        "100, -150, -50, last year's 100 less 150% of it",
    })
    void per_cent_are_of_the_size_of_last_years_figure_and_exact(
            String lastYear, String percent, String level, String words) {
        RelativeLevel relative = level(lastYear, percent, true);
        assertThat(relative.threshold()).isEqualTo(new Threshold(new BigDecimal(level), false));
        assertThat(relative.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "94, -2, 92, last year's 94 less 2",
        "94.0, 2, 96.0, last year's 94.0 and 2 more",
        "1, -2, -1, last year's 1 less 2",
        "-3, 2, -1, last year's -3 and 2 more",
    })
    void what_is_in_the_unit_is_added(String lastYear, String amount, String level, String words) {
        RelativeLevel relative = level(lastYear, amount, false);
        assertThat(relative.threshold()).isEqualTo(new Threshold(new BigDecimal(level), false));
        assertThat(relative.words()).isEqualTo(words);
    }

    @Test
    void last_years_figure_itself_is_as_it_is_and_strict_as_it_was_set() {
        RelativeLevel relative = new RelativeLevel(new RelativeTarget(Optional.empty(), true), new BigDecimal("94.10"));
        assertThat(relative.threshold()).isEqualTo(new Threshold(new BigDecimal("94.10"), true));
        assertThat(relative.words()).isEqualTo("last year's figure");
    }
}
