package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Aggregation;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Result;

/** Figures computed from others. A quotient without an end is kept to {@link Exact#MAX_SCALE} decimals, half up. */
public final class Aggregate {
    private static final String PERCENT = "%";
    private static final Pattern PER = Pattern.compile("(?i).*\\bper (\\d[\\d,]*)\\b(?!\\h\\d).*");
    private static final Pattern LIKE_PER = Pattern.compile(".*(?:\\bper\\W*(?:\\d|hundred|thousand|mill)|\u2030).*");

    private Aggregate() {}

    /** The figure of all the results together, or empty where there is nothing to divide by. */
    public static Optional<BigDecimal> of(Aggregation how, List<Result> results, String unit) {
        return switch (how) {
            case SUM -> results.isEmpty() ? Optional.empty() : Optional.of(sum(values(results)));
            case MEAN ->
                results.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Exact.keptQuotient(sum(values(results)), BigDecimal.valueOf(results.size())));
            case RATE ->
                rate(
                        sum(results.stream()
                                .flatMap(each -> each.numerator().stream())
                                .toList()),
                        sum(results.stream()
                                .flatMap(each -> each.denominator().stream())
                                .toList()),
                        unit);
        };
    }

    /** A part of a whole in the unit: in per cent, or per so many where the unit says so; empty of nothing. */
    public static Optional<BigDecimal> rate(BigDecimal numerator, BigDecimal denominator, String unit) {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(Exact.keptQuotient(numerator.multiply(per(unit)), denominator));
    }

    /** Whether a figure is what its parts come to, be it rounded or cut to as many decimals as it has; nothing comes of nothing. */
    public static boolean comesTo(BigDecimal figure, BigDecimal numerator, BigDecimal denominator, String unit) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(figure.scale());
        BigDecimal apart = numerator.multiply(per(unit)).subtract(figure.multiply(denominator));
        return apart.abs().compareTo(step.multiply(denominator.abs())) < 0;
    }

    /** What a rate is taken of: 100 where the unit is {@code %}, 1000 where it is {@code per 1,000 residents}, else 1. */
    private static BigDecimal per(String unit) {
        if (unit.equals(PERCENT)) {
            return BigDecimal.valueOf(100);
        }
        if (!unit.toLowerCase(Locale.ROOT).contains("per ")) {
            return BigDecimal.ONE;
        }
        Matcher per = PER.matcher(unit);
        return per.matches() ? new BigDecimal(per.group(1).replace(",", "")) : BigDecimal.ONE;
    }

    private static List<BigDecimal> values(List<Result> results) {
        return results.stream().flatMap(each -> each.value().stream()).toList();
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the quotient comes to an end within the decimals that are kept. */
    public static boolean hasAnEnd(BigDecimal numerator, BigDecimal denominator, String unit) {
        return rate(numerator, denominator, unit)
                .map(rate -> rate.multiply(denominator).compareTo(numerator.multiply(per(unit))) == 0)
                .orElse(true);
    }

    /** Whether it is certain what a rate in the unit is taken of: not where it is some other word for per cent, or only nearly one for so many. */
    public static boolean isClear(String unit) {
        String read = LookAlikes.folded(unit).toLowerCase(Locale.ROOT);
        if (unit.equals(PERCENT) || read.contains(PERCENT) || read.contains("cent")) {
            return unit.equals(PERCENT);
        }
        return PER.matcher(unit).matches()
                ? per(unit).signum() > 0
                : !LIKE_PER.matcher(read).matches();
    }
}
