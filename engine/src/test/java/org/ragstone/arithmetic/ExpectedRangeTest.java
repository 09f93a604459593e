package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.RangeAnswer;

class ExpectedRangeTest {
    @ParameterizedTest
    @CsvSource({
        "142, 142, 174, WITHIN",
        "174, 142, 174, WITHIN",
        "174.00, 142, 174, WITHIN",
        "160, 142, 174, WITHIN",
        "141.9, 142, 174, BELOW",
        "174.1, 142, 174, ABOVE",
        "160, , , NOT_SET",
        ", 142, 174, NO_FIGURE",
        ", , , NO_FIGURE",
        "1000, 142, , WITHIN",
        "141, 142, , BELOW",
        "174, , 174, WITHIN",
        "175, , 174, ABOVE",
        "-9, , 174, WITHIN"
    })
    void on_a_threshold_is_within(String figure, String lower, String upper, RangeAnswer answer) {
        assertThat(ExpectedRange.of(number(figure), number(lower), number(upper)))
                .isEqualTo(answer);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
