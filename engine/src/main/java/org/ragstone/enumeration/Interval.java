package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Operator;

/** Numbers between two ends, each in or out; without an upper end it goes beyond every number. Never empty. */
public record Interval(BigDecimal lower, boolean withLower, Optional<BigDecimal> upper, boolean withUpper) {
    static Interval point(BigDecimal number) {
        return new Interval(number, true, Optional.of(number), true);
    }

    static Interval between(BigDecimal lower, BigDecimal upper) {
        return new Interval(lower, false, Optional.of(upper), false);
    }

    static Interval beyond(BigDecimal lower) {
        return new Interval(lower, false, Optional.empty(), false);
    }

    /** The numbers from the least one on that fulfil all conditions; empty where there are none. */
    static Optional<Interval> within(BigDecimal least, List<NumberCondition> conditions) {
        Interval within = new Interval(least, true, Optional.empty(), false);
        for (NumberCondition each : conditions) {
            within = within.narrowed(each.operator(), each.number());
        }
        int length = within.upper.map(within.lower::compareTo).orElse(-1);
        boolean isEmpty = length > 0 || (length == 0 && !(within.withLower && within.withUpper));
        return isEmpty ? Optional.empty() : Optional.of(within);
    }

    private Interval narrowed(Operator operator, BigDecimal number) {
        int above = number.compareTo(lower);
        int below = upper.map(number::compareTo).orElse(-1);
        return switch (operator) {
            case MORE -> above >= 0 ? new Interval(number, false, upper, withUpper) : this;
            case AT_LEAST -> above > 0 ? new Interval(number, true, upper, withUpper) : this;
            case LESS -> below <= 0 ? new Interval(lower, withLower, Optional.of(number), false) : this;
            case AT_MOST -> below < 0 ? new Interval(lower, withLower, Optional.of(number), true) : this;
        };
    }

    /** This and the one that starts where it ends, as one. */
    Interval upTo(Interval next) {
        return new Interval(lower, withLower, next.upper, next.withUpper);
    }

    boolean isPoint() {
        return upper.filter(end -> end.compareTo(lower) == 0).isPresent();
    }

    boolean hasZero() {
        return withLower && lower.signum() == 0;
    }

    boolean hasMoreThanZero() {
        return !(isPoint() && lower.signum() == 0);
    }

    boolean has(BigDecimal number) {
        int above = number.compareTo(lower);
        return (withLower ? above >= 0 : above > 0)
                && upper.map(end -> withUpper ? number.compareTo(end) <= 0 : number.compareTo(end) < 0)
                        .orElse(true);
    }

    /** Whether it has a number that is at least as great. */
    boolean reaches(BigDecimal number) {
        return upper.map(end -> withUpper ? end.compareTo(number) >= 0 : end.compareTo(number) > 0)
                .orElse(true);
    }

    /** Whether it has a number that is at most as great. */
    boolean startsBy(BigDecimal number) {
        return withLower ? lower.compareTo(number) <= 0 : lower.compareTo(number) < 0;
    }

    boolean hasWholeNumber() {
        return reaches(firstWholeNumber());
    }

    /** The lowest whole number that is not below it. */
    BigDecimal firstWholeNumber() {
        BigDecimal first = lower.setScale(0, RoundingMode.CEILING);
        return !withLower && first.compareTo(lower) == 0 ? first.add(BigDecimal.ONE) : first;
    }

    /** The highest whole number that is not above it, or empty where it has no end. */
    Optional<BigDecimal> lastWholeNumber() {
        return upper.map(end -> {
            BigDecimal last = end.setScale(0, RoundingMode.FLOOR);
            return !withUpper && last.compareTo(end) == 0 ? last.subtract(BigDecimal.ONE) : last;
        });
    }

    /** A number in it, a round one where that can be. */
    BigDecimal some() {
        if (withLower) {
            return lower;
        }
        if (upper.isEmpty()) {
            return lower.add(BigDecimal.ONE);
        }
        return withUpper ? upper.get() : roundest(lower, upper.get());
    }

    /** The number strictly between with the fewest decimals, the lowest of those. */
    private static BigDecimal roundest(BigDecimal lower, BigDecimal upper) {
        for (int scale = 0; ; scale++) {
            BigDecimal candidate = lower.setScale(scale, RoundingMode.FLOOR).add(BigDecimal.ONE.movePointLeft(scale));
            if (candidate.compareTo(lower) > 0 && candidate.compareTo(upper) < 0) {
                return candidate;
            }
        }
    }
}
