package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Result;

/** Figures computed from those of several indicators, each with its weight; kept as those of longer times are. */
public final class Composition {
    private Composition() {}

    /** A figure, and how much it weighs. */
    public record Weighed(Result row, BigDecimal weight) {
        private BigDecimal times(Function<Result, Optional<BigDecimal>> number) {
            return number.apply(row).map(weight::multiply).orElse(BigDecimal.ZERO);
        }
    }

    /** The figure of all of them together, or empty where there is nothing to divide by. */
    public static Optional<BigDecimal> of(Aggregation how, List<Weighed> figures, String unit) {
        return switch (how) {
            case SUM -> figures.isEmpty() ? Optional.empty() : Optional.of(Exact.kept(sum(figures, Result::value)));
            case RATE -> Aggregate.rate(numerator(figures), denominator(figures), unit);
            case MEAN -> {
                BigDecimal weights = figures.stream().map(Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
                yield weights.signum() == 0
                        ? Optional.empty()
                        : Optional.of(Exact.keptQuotient(sum(figures, Result::value), weights));
            }
        };
    }

    /** Their numerators together. */
    public static BigDecimal numerator(List<Weighed> figures) {
        return sum(figures, Result::numerator);
    }

    /** Their denominators together. */
    public static BigDecimal denominator(List<Weighed> figures) {
        return sum(figures, Result::denominator);
    }

    private static BigDecimal sum(List<Weighed> figures, Function<Result, Optional<BigDecimal>> number) {
        return figures.stream().map(each -> each.times(number)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Whether a figure that is given is what its parts come to, be it rounded or cut to as many decimals as it has, and be those of
     * them that have decimals rounded themselves.
     */
    public static boolean comesTo(BigDecimal given, BigDecimal computed, Aggregation how, List<Weighed> figures) {
        BigDecimal apart = given.subtract(computed).abs();
        return apart.compareTo(step(given).add(lostByRounding(how, figures))) < 0;
    }

    private static BigDecimal step(BigDecimal figure) {
        return BigDecimal.ONE.movePointLeft(Math.max(figure.scale(), 0));
    }

    /** Of a rate nothing, whose numerators and denominators are counted. */
    private static BigDecimal lostByRounding(Aggregation how, List<Weighed> figures) {
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal lost = sum(
                figures.stream()
                        .map(each -> new Weighed(each.row(), each.weight().abs()))
                        .toList(),
                row -> row.value().filter(value -> value.scale() > 0).map(value -> step(value)
                        .multiply(half)));
        return switch (how) {
            case SUM -> lost;
            case RATE -> BigDecimal.ZERO;
            case MEAN ->
                Exact.keptQuotient(
                        lost, figures.stream().map(Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
        };
    }
}
