package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Whether figures follow the time of the year: an analysis of variance by the season, of what is left when the straight
 * line through them is taken away. It is a hint to people, and decides nothing, so it is reckoned in binary.
 */
public final class Seasonality {
    private static final int FEWEST_YEARS = 2;

    private Seasonality() {}

    /**
     * How sure it is, in per cent, that the figures of successive periods differ by season; 0 where they are of fewer than
     * two years.
     *
     * @param seasons how many periods make a year
     */
    public static double confidencePercent(List<Optional<BigDecimal>> figures, int seasons) {
        double[] at = new double[figures.size()];
        double[] value = new double[figures.size()];
        int count = 0;
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).isPresent()) {
                at[count] = i;
                value[count++] = figures.get(i).get().doubleValue();
            }
        }
        int[] ofSeason = new int[seasons];
        for (int i = 0; i < count; i++) {
            ofSeason[(int) at[i] % seasons]++;
        }
        for (int each : ofSeason) {
            if (each < FEWEST_YEARS) {
                return 0;
            }
        }
        return seasons < 2 ? 0 : confidence(withoutLine(at, value, count), at, ofSeason);
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

    private static double confidence(double[] rest, double[] at, int[] ofSeason) {
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
        int freedom = rest.length - seasons - 1;
        if (freedom < 1 || between == 0) {
            return 0;
        }
        if (within <= between * Math.ulp(1.0)) {
            return 100;
        }
        double ratio = between / (seasons - 1) / (within / freedom);
        return 100 * (1 - FDistribution.of(seasons - 1, freedom).survivalProbability(ratio));
    }
}
