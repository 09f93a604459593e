package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A straight line through a series by least squares. Sums are exact, so that nothing cancels; only the distribution of
 * Student's t, which has no exact decimals, is reckoned in binary, and its result kept to six decimals. Immutable.
 */
public final class Regression {
    private static final int FEWEST = 3;
    private static final int CONFIDENCE_DECIMALS = 6;
    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

    /** A figure and its place on the line of time. */
    public record Point(long at, BigDecimal figure) {}

    private final int points;
    private final BigDecimal places;
    private final BigDecimal figures;
    // Times the number of points: sums of squares and products about the means.
    private final BigDecimal ofPlaces;
    private final BigDecimal ofFigures;
    private final BigDecimal ofBoth;

    private Regression(
            int points,
            BigDecimal places,
            BigDecimal figures,
            BigDecimal ofPlaces,
            BigDecimal ofFigures,
            BigDecimal ofBoth) {
        this.points = points;
        this.places = places;
        this.figures = figures;
        this.ofPlaces = ofPlaces;
        this.ofFigures = ofFigures;
        this.ofBoth = ofBoth;
    }

    /** The line through the points, or empty where fewer than three leave nothing to doubt it by. */
    public static Optional<Regression> of(List<Point> points) {
        if (points.size() < FEWEST) {
            return Optional.empty();
        }
        BigDecimal places = BigDecimal.ZERO;
        BigDecimal figures = BigDecimal.ZERO;
        BigDecimal squaredPlaces = BigDecimal.ZERO;
        BigDecimal squaredFigures = BigDecimal.ZERO;
        BigDecimal products = BigDecimal.ZERO;
        for (Point point : points) {
            BigDecimal at = BigDecimal.valueOf(point.at());
            places = places.add(at);
            figures = figures.add(point.figure());
            squaredPlaces = squaredPlaces.add(at.multiply(at));
            squaredFigures = squaredFigures.add(point.figure().multiply(point.figure()));
            products = products.add(at.multiply(point.figure()));
        }
        BigDecimal count = BigDecimal.valueOf(points.size());
        return Optional.of(new Regression(
                points.size(),
                places,
                figures,
                count.multiply(squaredPlaces).subtract(places.multiply(places)),
                count.multiply(squaredFigures).subtract(figures.multiply(figures)),
                count.multiply(products).subtract(places.multiply(figures))));
    }

    /** 1 where the line rises, -1 where it falls, 0 where it is level. */
    public int direction() {
        return ofBoth.signum();
    }

    /** What the figure changes by from one place to the next. */
    public BigDecimal slope(MathContext digits) {
        return ofBoth.divide(ofPlaces, digits);
    }

    /** What the line comes to at a place. */
    public BigDecimal at(long place, MathContext digits) {
        BigDecimal count = BigDecimal.valueOf(points);
        BigDecimal fromMean = BigDecimal.valueOf(place).multiply(count).subtract(places);
        return figures.multiply(ofPlaces).add(ofBoth.multiply(fromMean)).divide(count.multiply(ofPlaces), digits);
    }

    /**
     * How sure it is, in per cent, that the series rises or falls at all: 100 less the two-sided probability of so steep a
     * line where it does not. Zero of a level line; cut, not rounded, so that no level is reached by a hair.
     */
    public BigDecimal confidencePercent() {
        if (ofBoth.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal explained = ofBoth.multiply(ofBoth);
        BigDecimal unexplained = ofPlaces.multiply(ofFigures).subtract(explained);
        if (unexplained.signum() == 0) {
            return CERTAIN;
        }
        int freedom = points - 2;
        double t = Math.sqrt(explained
                .multiply(BigDecimal.valueOf(freedom))
                .divide(unexplained, MathContext.DECIMAL64)
                .doubleValue());
        double chance = 2 * TDistribution.of(freedom).survivalProbability(t);
        return CERTAIN.subtract(BigDecimal.valueOf(chance).multiply(CERTAIN))
                .max(BigDecimal.ZERO)
                .setScale(CONFIDENCE_DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
