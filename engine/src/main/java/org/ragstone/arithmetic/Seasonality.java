package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Whether figures follow the time of the year: an analysis of variance by the season, of what is left when the straight
 * line through them is taken away. Reckoned in binary, as a season is never exact, and cut.
 */
public final class Seasonality {
    private static final int FEWEST_YEARS = 2;

    private Seasonality() {}

    /**
     * How sure it is, in per cent, that the figures of successive periods differ by season; 0 where they are of fewer than
     * two years. Times of the year with fewer than two figures, such as a month that is never reported, are left out.
     *
     * @param seasons how many periods make a year
     */
    public static double confidencePercent(List<Optional<BigDecimal>> figures, int seasons) {
        return variance(figures, seasons).confidencePercent();
    }

    /** Whether it is as sure as that; likewise, and mostly without asking how sure. */
    public static boolean isSure(List<Optional<BigDecimal>> figures, int seasons, int percent) {
        return variance(figures, seasons).isSure(percent);
    }

    private static Variance variance(List<Optional<BigDecimal>> figures, int seasons) {
        int[] ofSeason = new int[seasons];
        for (int i = 0; i < figures.size(); i++) {
            ofSeason[i % seasons] += figures.get(i).isPresent() ? 1 : 0;
        }
        int compared = 0;
        for (int count : ofSeason) {
            compared += count >= FEWEST_YEARS ? 1 : 0;
        }
        if (figures.size() < FEWEST_YEARS * seasons || compared < 2) {
            return Variance.NONE;
        }
        double[] at = new double[figures.size()];
        double[] value = new double[figures.size()];
        int count = 0;
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).isPresent() && ofSeason[i % seasons] >= FEWEST_YEARS) {
                at[count] = i;
                value[count++] = figures.get(i).get().doubleValue();
            }
        }
        return variance(withoutLine(at, value, count), at, ofSeason, compared);
    }

    /** That between seasons in relation to that within them, each by its degrees of freedom; without any it is none. */
    private record Variance(double ratio, int between, int within) {
        static final Variance NONE = new Variance(0, 0, 0);

        // So far beside the ratio at which it is just as sure, no last digit decides.
        private static final double DOUBT = 1e-5;
        private static final Map<Of, Double> CRITICAL = new ConcurrentHashMap<>();

        private record Of(int between, int within, int percent) {}

        double confidencePercent() {
            if (between == 0) {
                return 0;
            }
            if (Double.isInfinite(ratio)) {
                return 100;
            }
            return cut(100 * (1 - FDistribution.of(between, within).survivalProbability(ratio)));
        }

        boolean isSure(int percent) {
            if (between == 0 || percent < 1 || percent > 99) {
                return confidencePercent() >= percent;
            }
            double critical = CRITICAL.computeIfAbsent(
                    new Of(between, within, percent), of -> FDistribution.of(of.between(), of.within())
                            .inverseSurvivalProbability(1 - of.percent() / 100.0));
            if (Math.abs(ratio / critical - 1) > DOUBT) {
                return ratio > critical;
            }
            return confidencePercent() >= percent;
        }

        /** To six decimals, so that no two machines differ. */
        private static double cut(double percent) {
            return Math.floor(percent * 1e6) / 1e6;
        }
    }

    private static double[] withoutLine(double[] at, double[] value, int count) {
        double meanAt = mean(at, count);
        double mean = mean(value, count);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            products += (at[i] - meanAt) * (value[i] - mean);
            squares += (at[i] - meanAt) * (at[i] - meanAt);
        }
        double[] rest = new double[count];
        for (int i = 0; i < count; i++) {
            rest[i] = value[i] - mean - products / squares * (at[i] - meanAt);
        }
        return rest;
    }

    private static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }

    private static Variance variance(double[] rest, double[] at, int[] ofSeason, int compared) {
        int seasons = ofSeason.length;
        double[] means = new double[seasons];
        for (int i = 0; i < rest.length; i++) {
            int season = (int) at[i] % seasons;
            means[season] += rest[i] / ofSeason[season];
        }
        double between = 0;
        double within = 0;
        for (int i = 0; i < rest.length; i++) {
            double mean = means[(int) at[i] % seasons];
            between += mean * mean;
            within += (rest[i] - mean) * (rest[i] - mean);
        }
        // The line took one degree of freedom.
        int freedom = rest.length - compared - 1;
        if (freedom < 1 || between == 0) {
            return Variance.NONE;
        }
        double ratio = within <= between * Math.ulp(1.0)
                ? Double.POSITIVE_INFINITY
                : between / (compared - 1) / (within / freedom);
        return new Variance(ratio, compared - 1, freedom);
    }
}
