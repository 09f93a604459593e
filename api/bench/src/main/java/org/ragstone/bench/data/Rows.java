package org.ragstone.bench.data;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;

/**
 * Indicators with their rows, as they stand in memory when a data set has been read: of every shape that an edition has an
 * answer for, each with figures by chance, the same from the same seed.
 *
 * @param shapes how many different shapes they have
 * @param results how many results they owe
 */
public record Rows(Edition edition, Period report, List<IndicatorData> indicators, int shapes, int results) {
    public Rows {
        indicators = List.copyOf(indicators);
    }

    /** So many indicators. */
    public static Rows of(BenchEdition bench, int indicators, long seed) {
        RandomIndicators random = new RandomIndicators(bench, seed);
        List<IndicatorData> all = new ArrayList<>(indicators);
        for (int i = 0; i < indicators; i++) {
            all.add(random.next());
        }
        return new Rows(random.edition(), bench.report(), all, random.shapes(), random.results());
    }
}
