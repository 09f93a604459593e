package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {
    @ParameterizedTest
    @CsvSource({
        "1234567890123456789012345678901234, true",
        "12345678901234567890123456789012345, false",
        "0.00000000000000000001, true",
        "0.000000000000000000001, false",
        "1E+20, true",
        "1E+21, false",
        "1E+999999999, false"
    })
    void a_figure_has_bounded_digits_and_scale(String number, boolean within) {
        assertThat(Exact.isWithinLimits(new BigDecimal(number))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"5, 50, 10", "-5, 50, 10", "5, -50, 10", "0, 50, 0", "0, 0, 0", "50, 25, 200"})
    void per_cent_is_of_sizes(String part, String whole, String percent) {
        assertThat(Exact.percentOf(new BigDecimal(part), new BigDecimal(whole))).isEqualByComparingTo(percent);
    }

    @Test
    void something_is_beyond_every_number_of_per_cent_of_zero() {
        assertThat(Exact.percentOf(new BigDecimal("0.01"), BigDecimal.ZERO))
                .isEqualByComparingTo(Exact.BEYOND_EVERY_NUMBER)
                .isGreaterThan(new BigDecimal("9".repeat(50)));
    }

    @Test
    void a_quotient_compares_with_a_rules_number_as_the_true_one_does() {
        long seed = 20180731;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal dividend = number(random);
            BigDecimal divisor = number(random).add(new BigDecimal("0.01"));
            BigDecimal quotient = Exact.quotient(dividend, divisor);
            BigDecimal line = i % 2 == 0
                    ? number(random)
                    : dividend.divide(divisor, random.nextInt(1, 20), java.math.RoundingMode.HALF_UP);
            assertThat(Integer.signum(quotient.compareTo(line)))
                    .as("seed %d: %s / %s against %s", seed, dividend, divisor, line)
                    .isEqualTo(Integer.signum(dividend.compareTo(line.multiply(divisor))));
        }
    }

    private static BigDecimal number(SplittableRandom random) {
        return new BigDecimal(BigInteger.valueOf(random.nextLong(0, 1_000_000_000L)), random.nextInt(0, 9));
    }

    @Test
    void a_quotient_that_ends_is_exact() {
        assertThat(Exact.quotient(new BigDecimal("1"), new BigDecimal("8"))).isEqualByComparingTo("0.125");
        assertThat(Exact.quotient(new BigDecimal("1"), new BigDecimal("3")))
                .isGreaterThan(new BigDecimal("0." + "3".repeat(40)));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Exact.quotient(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }
}
