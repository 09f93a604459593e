package org.ragstone.api.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.api.view.Level;

/**
 * From which number to which a chart goes, in round steps of which each has a gridline. The steps are exact. It starts at zero
 * unless all there is to show lies so far from it that the shape would be lost.
 */
public record Scale(BigDecimal lower, BigDecimal upper, BigDecimal step) {
    private static final int MOST_STEPS = 6;
    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));
    // Of a percentage half is far from nothing, of a count or a sum it takes more.
    private static final BigDecimal FAR_OF_PERCENTAGES = new BigDecimal("0.5");
    private static final BigDecimal FAR_OF_OTHERS = new BigDecimal("0.75");
    private static final int FEWEST_OF_A_SHAPE = 2;
    private static final BigDecimal ROOM_ABOUT_ONE_LEVEL = new BigDecimal("0.05");

    /** @throws IllegalArgumentException if it does not go up in whole steps */
    public Scale {
        if (step.signum() <= 0
                || lower.compareTo(upper) >= 0
                || upper.subtract(lower).remainder(step).signum() != 0) {
            throw new IllegalArgumentException("%s to %s by %s".formatted(lower, upper, step));
        }
    }

    static Scale of(ChartedSeries series) {
        return of(List.of(series));
    }

    static Scale of(List<ChartedSeries> series) {
        List<BigDecimal> shown = series.stream().flatMap(Scale::shown).toList();
        BigDecimal far = series.get(0).indicator().unit().equals("%") ? FAR_OF_PERCENTAGES : FAR_OF_OTHERS;
        int decimals = shown.stream()
                .mapToInt(each -> each.stripTrailingZeros().scale())
                .reduce(0, Math::max);
        if (shown.isEmpty()) {
            return of(BigDecimal.ZERO, BigDecimal.ONE, 0);
        }
        return of(series.stream().allMatch(Scale::hasNoShape) ? withRoom(shown) : shown, far, decimals);
    }

    private static boolean hasNoShape(ChartedSeries series) {
        return series.points().stream()
                        .filter(each -> each.figure().isPresent())
                        .limit(FEWEST_OF_A_SHAPE)
                        .count()
                < FEWEST_OF_A_SHAPE;
    }

    /** One figure a hair's breadth from its target is not to look far from it. */
    private static List<BigDecimal> withRoom(List<BigDecimal> shown) {
        BigDecimal least = shown.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = shown.stream().reduce(BigDecimal::max).orElseThrow();
        BigDecimal room = most.abs().max(least.abs()).multiply(ROOM_ABOUT_ONE_LEVEL);
        BigDecimal apart = most.subtract(least);
        return least.signum() == most.signum() && apart.compareTo(room) < 0
                ? List.of(least.subtract(room), most.add(room))
                : shown;
    }

    /** Every number that has a place in the picture. */
    private static Stream<BigDecimal> shown(ChartedSeries series) {
        Stream<BigDecimal> ofPoints = series.points().stream()
                .flatMap(each -> Stream.concat(
                        Stream.concat(each.figure().stream(), each.line().stream()),
                        Stream.of(each.target(), each.floor(), each.range())
                                .flatMap(level -> level.stream().flatMap(Scale::bounds))));
        Stream<BigDecimal> ofStretches = series.stretches().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.mean()), Stream.concat(each.lower().stream(), each.upper().stream())));
        return Stream.concat(ofPoints, ofStretches);
    }

    private static Stream<BigDecimal> bounds(Level level) {
        return Stream.concat(level.lower().stream(), level.upper().stream());
    }

    private static Scale of(List<BigDecimal> shown, BigDecimal far, int decimals) {
        BigDecimal least = shown.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = shown.stream().reduce(BigDecimal::max).orElseThrow();
        if (least.signum() > 0 && least.compareTo(most.multiply(far)) <= 0) {
            return of(BigDecimal.ZERO, most, decimals);
        }
        if (most.signum() < 0 && most.compareTo(least.multiply(far)) >= 0) {
            return of(least, BigDecimal.ZERO, decimals);
        }
        if (least.compareTo(most) < 0) {
            return of(least, most, decimals);
        }
        if (least.signum() == 0) {
            return of(least, BigDecimal.ONE, 0);
        }
        BigDecimal room = most.abs().multiply(ROOM_ABOUT_ONE_LEVEL);
        return of(least.subtract(room), most.add(room), decimals);
    }

    /** The narrowest in round steps that has room for both and no more steps than are easily read. */
    static Scale of(BigDecimal least, BigDecimal most, int decimals) {
        BigDecimal apart = most.subtract(least);
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(decimals);
        int magnitude = apart.precision() - apart.scale() - 2;
        while (true) {
            for (BigDecimal round : ROUND) {
                BigDecimal step = round.scaleByPowerOfTen(magnitude).max(smallest);
                BigDecimal lower = down(least, step);
                BigDecimal upper = down(most.negate(), step).negate();
                // What lies on the axis is hard to see.
                boolean onAxis = lower.compareTo(least) == 0 && (lower.signum() > 0 || upper.signum() < 0);
                BigDecimal from = onAxis ? lower.subtract(step) : lower;
                if (upper.subtract(from).compareTo(step.multiply(BigDecimal.valueOf(MOST_STEPS))) <= 0) {
                    return new Scale(plain(from), plain(upper), plain(step));
                }
            }
            magnitude++;
        }
    }

    private static BigDecimal down(BigDecimal number, BigDecimal step) {
        return number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The numbers that have a gridline, the lowest first. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal each = lower; each.compareTo(upper) <= 0; each = each.add(step)) {
            ticks.add(each);
        }
        return List.copyOf(ticks);
    }

    /** How far below the top of a plot of some height a number stands, rounded. */
    int below(BigDecimal number, int height) {
        return upper.subtract(number)
                .multiply(BigDecimal.valueOf(height))
                .divide(upper.subtract(lower), MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Whether zero has a place on it. */
    boolean hasZero() {
        return lower.signum() <= 0 && upper.signum() >= 0;
    }
}
