package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The variance between seasons in relation to that within them, each by its degrees of freedom, on exact decimals; without any
 * it is none. Only the distribution, which has no exact decimals, is reckoned in binary. Immutable.
 */
record ExactSeasons(double ratio, int between, int within) {
    private static final ExactSeasons NONE = new ExactSeasons(0, 0, 0);

    static ExactSeasons of(PlacedFigures figures, int from, int to, int seasons) {
        List<Sums> bySeason = new ArrayList<>();
        for (int season = from; season < from + seasons; season++) {
            Sums own = Sums.of(figures, season, to, seasons);
            if (own.count() >= Seasonality.FEWEST_YEARS) {
                bySeason.add(own);
            }
        }
        // The line took one degree of freedom.
        int freedom = bySeason.stream().mapToInt(Sums::count).sum() - bySeason.size() - 1;
        return bySeason.size() < 2 || freedom < 1 ? NONE : of(bySeason, freedom);
    }

    /** How many figures, where they are added up and what they come to, and their products. */
    private record Sums(int count, BigDecimal places, BigDecimal figures, Products products) {
        static final Sums NONE = new Sums(0, BigDecimal.ZERO, BigDecimal.ZERO, Products.NONE);

        static Sums of(PlacedFigures figures, int season, int to, int seasons) {
            Sums sums = NONE;
            for (int i = season; i < to; i += seasons) {
                if (figures.isPresent(i)) {
                    BigDecimal place = BigDecimal.valueOf(i);
                    BigDecimal figure = figures.figure(i);
                    sums = sums.plus(new Sums(1, place, figure, Products.of(place, figure)));
                }
            }
            return sums;
        }

        Sums plus(Sums other) {
            return new Sums(
                    count + other.count,
                    places.add(other.places),
                    figures.add(other.figures),
                    products.plus(other.products));
        }

        Products ofSums() {
            return Products.of(places, figures);
        }
    }

    /** Squares of places, places times figures, and squares of figures. */
    private record Products(BigDecimal places, BigDecimal both, BigDecimal figures) {
        static final Products NONE = new Products(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        static Products of(BigDecimal place, BigDecimal figure) {
            return new Products(place.multiply(place), place.multiply(figure), figure.multiply(figure));
        }

        Products plus(Products other) {
            return new Products(places.add(other.places), both.add(other.both), figures.add(other.figures));
        }

        Products minus(Products other) {
            return plus(other.times(BigDecimal.ONE.negate()));
        }

        Products times(BigDecimal factor) {
            return new Products(places.multiply(factor), both.multiply(factor), figures.multiply(factor));
        }
    }

    private static ExactSeasons of(List<Sums> bySeason, int freedom) {
        Sums all = bySeason.stream().reduce(Sums.NONE, Sums::plus);
        BigDecimal count = BigDecimal.valueOf(all.count());
        // What every count of a season goes into, so that nothing is divided.
        BigDecimal whole = new BigDecimal(bySeason.stream()
                .map(each -> BigInteger.valueOf(each.count()))
                .reduce(BigInteger.ONE, (one, other) -> one.divide(one.gcd(other))
                        .multiply(other)));
        Products ofSeasons = bySeason.stream()
                .map(each -> each.ofSums().times(whole.divide(BigDecimal.valueOf(each.count()))))
                .reduce(Products.NONE, Products::plus);
        Products about = all.products().times(count).minus(all.ofSums());
        Products ofMeans = ofSeasons.times(count).minus(all.ofSums().times(whole));
        BigDecimal between = between(about, ofMeans);
        BigDecimal within = whole.multiply(about.places())
                .multiply(about.places().multiply(about.figures()).subtract(square(about.both())))
                .subtract(between);
        return between.signum() == 0
                ? NONE
                : new ExactSeasons(ratio(between, within, bySeason.size() - 1, freedom), bySeason.size() - 1, freedom);
    }

    /** Of what is left without the line. */
    private static BigDecimal between(Products about, Products ofMeans) {
        return square(about.places())
                .multiply(ofMeans.figures())
                .subtract(BigDecimal.valueOf(2)
                        .multiply(about.both())
                        .multiply(about.places())
                        .multiply(ofMeans.both()))
                .add(square(about.both()).multiply(ofMeans.places()));
    }

    private static BigDecimal square(BigDecimal number) {
        return number.multiply(number);
    }

    private static double ratio(BigDecimal between, BigDecimal within, int seasons, int freedom) {
        return within.signum() == 0
                ? Double.POSITIVE_INFINITY
                : between.multiply(BigDecimal.valueOf(freedom))
                        .divide(within.multiply(BigDecimal.valueOf(seasons)), MathContext.DECIMAL64)
                        .doubleValue();
    }

    /** @param percent from 1 to 100 */
    boolean isSure(int percent) {
        if (between == 0 || Double.isInfinite(ratio)) {
            return between > 0;
        }
        if (percent < Seasonality.CERTAIN) {
            double critical = CriticalRatio.of(between, within, percent).ratio();
            if (Math.abs(ratio / critical - 1) > CriticalRatio.DOUBT) {
                return ratio > critical;
            }
        }
        return cut(Seasonality.CERTAIN * (1 - FDistribution.of(between, within).survivalProbability(ratio))) >= percent;
    }

    /** To six decimals, so that no two machines differ. */
    private static double cut(double percent) {
        return Math.floor(percent * 1e6) / 1e6;
    }
}
