package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ragstone.model.PercentageRounding;

/** Counts in per cent of their total. */
public final class Percentage {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentage() {}

    /**
     * Each count in per cent of a total. Where they have to sum to 100, the counts have to sum to the total.
     *
     * @throws ArithmeticException if the total is zero
     */
    public static List<BigDecimal> of(List<Integer> counts, int total, PercentageRounding rounding, int decimals) {
        return switch (rounding) {
            case HALF_UP ->
                counts.stream()
                        .map(count -> of(count, total, decimals, RoundingMode.HALF_UP))
                        .toList();
            case TRUNCATE ->
                counts.stream()
                        .map(count -> of(count, total, decimals, RoundingMode.DOWN))
                        .toList();
            case SUM_TO_100 -> summingTo100(counts, total, decimals);
        };
    }

    private static BigDecimal of(int count, int total, int decimals, RoundingMode mode) {
        return HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(total), decimals, mode);
    }

    /** By the largest remainders. */
    private static List<BigDecimal> summingTo100(List<Integer> counts, int total, int decimals) {
        List<BigDecimal> cut = new ArrayList<>();
        counts.forEach(count -> cut.add(of(count, total, decimals, RoundingMode.DOWN)));
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal missing = HUNDRED.subtract(cut.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Integer> byLoss = IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> lost(counts.get(i), total, cut.get(i)), Comparator.reverseOrder()))
                .toList();
        for (int i :
                byLoss.subList(0, missing.divide(step, 0, RoundingMode.DOWN).intValueExact())) {
            cut.set(i, cut.get(i).add(step));
        }
        return Collections.unmodifiableList(cut);
    }

    /** What cutting took away, times the total, so that it is exact. */
    private static BigDecimal lost(int count, int total, BigDecimal cut) {
        return HUNDRED.multiply(BigDecimal.valueOf(count)).subtract(cut.multiply(BigDecimal.valueOf(total)));
    }
}
