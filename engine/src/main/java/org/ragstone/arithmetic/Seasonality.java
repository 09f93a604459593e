package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        int[] ofSeason = new int[seasons];
        for (int i = 0; i < figures.size(); i++) {
            ofSeason[i % seasons] += figures.get(i).isPresent() ? 1 : 0;
        }
        int compared = (int)
                Arrays.stream(ofSeason).filter(each -> each >= FEWEST_YEARS).count();
        if (figures.size() < FEWEST_YEARS * seasons || compared < 2) {
            return 0;
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
        return cut(confidence(withoutLine(at, value, count), at, ofSeason, compared));
    }

    /** To six decimals, so that no two machines differ. */
    private static double cut(double percent) {
        return Math.floor(percent * 1e6) / 1e6;
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

    private static double confidence(double[] rest, double[] at, int[] ofSeason, int compared) {
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
            return 0;
        }
        if (within <= between * Math.ulp(1.0)) {
            return 100;
        }
        double ratio = between / (compared - 1) / (within / freedom);
        return 100 * (1 - FDistribution.of(compared - 1, freedom).survivalProbability(ratio));
    }
}
