package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ragstone.arithmetic.Exact;
import org.ragstone.framework.Word;
import org.ragstone.join.JoinedResult;

/**
 * A result judged with other figures, in the steps that figures are printed in. Between two figures at which an answer turns
 * every answer is the same, so only the steps beside those have to be judged. Thread-safe.
 */
final class OtherFigures {
    private final JoinedResult joined;
    private final OpenRules rules;
    private final BigDecimal figure;
    private final int decimals;
    private final List<Candidate> candidates;

    /** @param rules those that are open to the result */
    OtherFigures(JoinedResult joined, OpenRules rules) {
        this.joined = joined;
        this.rules = rules;
        this.figure = joined.due().figure().orElseThrow();
        TurningFigures turning = new TurningFigures(joined, rules);
        this.decimals = joined.due().indicator().decimals().orElseGet(() -> turning.decimals(figure));
        this.candidates = candidates(turning.all());
    }

    /** A figure, and how far it is from that of the result: the nearest first, and of two as near the higher. */
    private record Candidate(BigDecimal figure, BigDecimal distance) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int nearest = distance.compareTo(other.distance);
            return nearest == 0 ? other.figure.compareTo(figure) : nearest;
        }
    }

    /** What figures differ by at least. */
    BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** Some of them stand there more than once. */
    private List<Candidate> candidates(List<BigDecimal> turns) {
        BigDecimal step = step();
        List<Candidate> candidates = new ArrayList<>(3 * turns.size());
        OwnInterval own = OwnInterval.of(figure, turns);
        for (BigDecimal turn : turns) {
            BigDecimal below = turn.setScale(decimals, RoundingMode.FLOOR);
            add(below.subtract(step), own, candidates);
            add(below, own, candidates);
            add(below.add(step), own, candidates);
        }
        Collections.sort(candidates);
        return candidates;
    }

    private void add(BigDecimal other, OwnInterval own, List<Candidate> candidates) {
        if (!own.holds(other) && Exact.isWithinLimits(other)) {
            candidates.add(new Candidate(other, other.subtract(figure).abs()));
        }
    }

    /**
     * The figures between the same two at which an answer turns as that of the result: each would have the rating that it has. There
     * are none beside one at which an answer turns.
     */
    private record OwnInterval(boolean isThere, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        static OwnInterval of(BigDecimal figure, List<BigDecimal> turns) {
            Optional<BigDecimal> from = Optional.empty();
            for (BigDecimal turn : turns) {
                int side = turn.compareTo(figure);
                if (side >= 0) {
                    return new OwnInterval(side > 0, from, Optional.of(turn));
                }
                from = Optional.of(turn);
            }
            return new OwnInterval(true, from, Optional.empty());
        }

        boolean holds(BigDecimal other) {
            return isThere
                    && (from.isEmpty() || from.get().compareTo(other) < 0)
                    && (to.isEmpty() || other.compareTo(to.get()) < 0);
        }
    }

    /** The nearest figure with such a rating, and of two as near that with the better rating; or empty. */
    Optional<NextBand> nearest(Predicate<Word> wanted) {
        Optional<NextBand> found = Optional.empty();
        BigDecimal before = figure;
        for (Candidate each : candidates) {
            if (found.isPresent() && each.distance().compareTo(found.get().needs()) > 0) {
                return found;
            }
            if (each.figure().compareTo(before) == 0) {
                continue;
            }
            before = each.figure();
            Optional<Word> rating = rating(before);
            if (rating.isPresent() && wanted.test(rating.get())) {
                NextBand band = NextBand.of(rating.get(), figure, before);
                found = isBetter(band, found) ? Optional.of(band) : found;
            }
        }
        return found;
    }

    private static boolean isBetter(NextBand band, Optional<NextBand> than) {
        return than.isEmpty() || band.word().position() < than.get().word().position();
    }

    /** The rating that the result would have, or empty where it would have none, or not one status. */
    Optional<Word> rating(BigDecimal other) {
        return rules.rating(joined.with(other).facts(rules.comparators()));
    }
}
