package org.ragstone.arithmetic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.FDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The ratio of two variances from which on it is as sure as so many per cent that they differ, by their degrees of freedom.
 * Found once for each. Immutable.
 */
record CriticalRatio(int between, int within, int percent, double ratio) {
    // So far beside it no last digit decides.
    static final double DOUBT = 1e-5;

    private static final Map<Of, CriticalRatio> KNOWN = new ConcurrentHashMap<>();

    // Indicator after indicator has as many figures.
    private static @Nullable CriticalRatio last;

    private record Of(int between, int within, int percent) {}

    /** @param percent from 1 to 99 */
    static CriticalRatio of(int between, int within, int percent) {
        CriticalRatio known = last;
        if (known == null || known.between != between || known.within != within || known.percent != percent) {
            known = KNOWN.computeIfAbsent(new Of(between, within, percent), CriticalRatio::find);
            last = known;
        }
        return known;
    }

    private static CriticalRatio find(Of of) {
        double ratio = FDistribution.of(of.between(), of.within()).inverseSurvivalProbability(1 - of.percent() / 100.0);
        return new CriticalRatio(of.between(), of.within(), of.percent(), ratio);
    }
}
