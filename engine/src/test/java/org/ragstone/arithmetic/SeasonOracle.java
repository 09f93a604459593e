package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * An analysis of variance by season as a textbook has it, step by step and in binary throughout: what is left of each figure when
 * the line is taken away, the mean of each season, and how far all that is from it.
 */
final class SeasonOracle {
    private SeasonOracle() {}

    /** How sure it is, in per cent, that the figures differ by season; of figures that all but repeat it tells nothing. */
    static double confidencePercent(List<Optional<BigDecimal>> figures, int seasons) {
        int[] ofSeason = new int[seasons];
        for (int i = 0; i < figures.size(); i++) {
            ofSeason[i % seasons] += figures.get(i).isPresent() ? 1 : 0;
        }
        int compared = 0;
        for (int count : ofSeason) {
            compared += count >= 2 ? 1 : 0;
        }
        if (figures.size() < 2 * seasons || compared < 2) {
            return 0;
        }
        double[] at = new double[figures.size()];
        double[] value = new double[figures.size()];
        int count = 0;
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).isPresent() && ofSeason[i % seasons] >= 2) {
                at[count] = i;
                value[count++] = figures.get(i).get().doubleValue();
            }
        }
        return confidencePercent(withoutLine(at, value, count), at, ofSeason, compared);
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

    private static double confidencePercent(double[] rest, double[] at, int[] ofSeason, int compared) {
        double[] means = new double[ofSeason.length];
        for (int i = 0; i < rest.length; i++) {
            int season = (int) at[i] % ofSeason.length;
            means[season] += rest[i] / ofSeason[season];
        }
        double between = 0;
        double within = 0;
        for (int i = 0; i < rest.length; i++) {
            double mean = means[(int) at[i] % ofSeason.length];
            between += mean * mean;
            within += (rest[i] - mean) * (rest[i] - mean);
        }
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
