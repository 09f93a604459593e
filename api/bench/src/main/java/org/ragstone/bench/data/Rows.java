package org.ragstone.bench.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.framework.Edition;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;

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
        Edition edition = bench.read();
        Period report = bench.report();
        // Whatever judges it: what has no answer is no work for anybody.
        Evaluator evaluator = new Evaluator(edition, new PlainPolicySet(Gate.approve(edition)));
        SplittableRandom random = new SplittableRandom(seed);
        Set<Shape> shapes = new HashSet<>();
        List<IndicatorData> all = new ArrayList<>(indicators);
        int results = 0;
        while (all.size() < indicators) {
            Shape shape = Shape.random(random, bench.histories());
            String ref = "%06d".formatted(all.size());
            IndicatorData rows = new ShapedIndicator(shape, ref, edition, report, random).rows();
            JudgedIndicator judged = evaluator.judge(rows, report);
            if (judged.problems().isEmpty()) {
                shapes.add(shape);
                all.add(rows);
                results += judged.results().size();
            }
        }
        return new Rows(edition, report, all, shapes.size(), results);
    }
}
