package org.ragstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFigureTest {
    private static final int AT = 3;
    private static final long SEED = 51;

    private static int end(BigDecimal figure, byte[] to) {
        return PlainFigure.write(figure, to, AT);
    }

    private static String written(BigDecimal figure) {
        byte[] to = new byte[AT + PlainFigure.LONGEST];
        return new String(to, AT, end(figure, to) - AT, StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "0.000",
                "5",
                "-5",
                "9",
                "10",
                "99",
                "100",
                "-100",
                "0.5",
                "-0.5",
                "0.05",
                "1.00",
                "94.10",
                "-94.10",
                "4611686018427387903",
                "-4611686018427387904",
                "0.000000000000000001",
                "-4.611686018427387904",
                "4611686018427387.903"
            })
    void a_figure_is_written_as_its_plain_text(String figure) {
        assertThat(written(new BigDecimal(figure))).isEqualTo(figure);
    }

    @Test
    void so_is_any_other_that_is_not_too_long() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            BigDecimal figure = new BigDecimal(new BigInteger(random.nextInt(62), random), random.nextInt(19));
            BigDecimal either = random.nextBoolean() ? figure : figure.negate();
            assertThat(written(either)).as("seed %s", SEED).isEqualTo(either.toPlainString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4611686018427387904", "-4611686018427387905", "1E+3", "0E+1", "1E-19", "0E-19"})
    void of_one_that_is_too_long_nothing_is_written(String figure) {
        byte[] to = new byte[AT + PlainFigure.LONGEST];
        Arrays.fill(to, (byte) '?');
        assertThat(end(new BigDecimal(figure), to)).isNegative();
        assertThat(new String(to, StandardCharsets.US_ASCII)).matches("[?]+");
    }
}
