package org.ragstone.bench.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.framework.Edition;
import org.ragstone.model.IndicatorData;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;

/** One indicator after the other, of whatever shape the edition has an answer for. Not thread-safe. */
public final class RandomIndicators {
    private final BenchEdition bench;
    private final Edition edition;
    // Whatever judges it: what has no answer is no work for anybody.
    private final Evaluator evaluator;
    private final SplittableRandom random;
    private final List<Integer> histories;
    private final Predicate<Shape> wanted;
    private final Set<Shape> shapes = new HashSet<>();
    private int made;
    private int results;

    RandomIndicators(BenchEdition bench, long seed) {
        this(bench, seed, bench.histories(), shape -> true);
    }

    private RandomIndicators(BenchEdition bench, long seed, List<Integer> histories, Predicate<Shape> wanted) {
        this.bench = bench;
        this.edition = bench.read();
        this.evaluator = new Evaluator(edition, new PlainPolicySet(Gate.approve(edition)));
        this.random = new SplittableRandom(seed);
        this.histories = histories;
        this.wanted = wanted;
    }

    /** Those without standards for single periods, with hardly any history and nothing to warn of, as most data sets are. */
    public static RandomIndicators plain(BenchEdition bench, long seed) {
        return new RandomIndicators(bench, seed, List.of(0, 0, 0, 1), Shape::isPlain);
    }

    public IndicatorData next() {
        while (true) {
            Shape shape = Shape.random(random, histories);
            if (wanted.test(shape)) {
                String ref = "%08d".formatted(made);
                IndicatorData rows = new ShapedIndicator(shape, ref, edition, bench.report(), random).rows();
                JudgedIndicator judged = evaluator.judge(rows, bench.report());
                if (judged.problems().isEmpty()) {
                    made++;
                    results += judged.results().size();
                    shapes.add(shape);
                    return rows;
                }
            }
        }
    }

    Edition edition() {
        return edition;
    }

    /** How many different shapes there have been. */
    int shapes() {
        return shapes.size();
    }

    /** How many results are due of all so far. */
    int results() {
        return results;
    }
}
