package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.model.PercentageRounding;

/** Percentages that councils printed, each by the rounding it shows. */
class PercentageTest {
    static Stream<Arguments> printed() {
        return Stream.of(
                arguments("Barnet", List.of(2, 14), PercentageRounding.HALF_UP, 0, "13 88"),
                arguments("Maidstone, 2018/19", List.of(9, 5), PercentageRounding.TRUNCATE, 2, "64.28 35.71"),
                arguments("Lincoln", List.of(44, 20), PercentageRounding.TRUNCATE, 1, "68.7 31.2"),
                arguments("Maidstone, 2023/24, quarter 3", List.of(5, 2), PercentageRounding.HALF_UP, 1, "71.4 28.6"),
                arguments(
                        "Dover, 2013/14, quarter 1", List.of(20, 8, 12), PercentageRounding.SUM_TO_100, 0, "50 20 30"),
                arguments("Dover, quarter 2", List.of(20, 10, 12), PercentageRounding.SUM_TO_100, 0, "48 24 28"),
                arguments("Dover, quarter 3", List.of(26, 5, 11), PercentageRounding.SUM_TO_100, 0, "62 12 26"),
                arguments("three alike", List.of(1, 1, 1), PercentageRounding.SUM_TO_100, 0, "34 33 33"),
                arguments("of nothing", List.of(0, 0, 4), PercentageRounding.SUM_TO_100, 1, "0.0 0.0 100.0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("printed")
    void percentages_are_as_printed(
            String council, List<Integer> counts, PercentageRounding rounding, int decimals, String expected) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        assertThat(Percentage.of(counts, total, rounding, decimals))
                .extracting(BigDecimal::toPlainString)
                .containsExactly(expected.split(" "));
    }

    @Test
    void those_that_sum_to_100_do_and_are_within_one_step() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int round = 0; round < 2000; round++) {
            List<Integer> counts = new ArrayList<>();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                counts.add(random.nextInt(50));
            }
            counts.add(1);
            int total = counts.stream().mapToInt(Integer::intValue).sum();
            int decimals = random.nextInt(3);
            List<BigDecimal> all = Percentage.of(counts, total, PercentageRounding.SUM_TO_100, decimals);
            List<BigDecimal> cut = Percentage.of(counts, total, PercentageRounding.TRUNCATE, decimals);
            assertThat(all.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
            for (int i = 0; i < all.size(); i++) {
                BigDecimal added = all.get(i).subtract(cut.get(i)).movePointRight(decimals);
                assertThat(added).as("%s of %s", i, counts).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            }
        }
    }
}
