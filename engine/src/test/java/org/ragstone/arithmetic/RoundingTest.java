package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "91.5, 0, 92",
        "90.5, 0, 91",
        "91.49, 0, 91",
        "-91.5, 0, -92",
        "99.95, 1, 100.0",
        "99.94, 1, 99.9",
        "100, 1, 100",
        "23.4, 0, 23",
        "99.9, 1, 99.9"
    })
    void a_figure_is_rounded_half_up_and_never_padded(String figure, int decimals, String printed) {
        assertThat(Rounding.printed(new BigDecimal(figure), OptionalInt.of(decimals)))
                .hasToString(printed);
    }

    @Test
    void a_figure_without_stated_decimals_is_printed_as_given() {
        assertThat(Rounding.printed(new BigDecimal("91.525"), OptionalInt.empty()))
                .hasToString("91.525");
    }
}
