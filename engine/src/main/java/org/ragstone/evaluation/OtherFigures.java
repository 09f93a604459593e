package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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

    /** A figure, and how far it is from that of the result. */
    private record Candidate(BigDecimal figure, BigDecimal distance) {}

    /** What figures differ by at least. */
    BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** The nearest first, and of two as near the higher. */
    private List<Candidate> candidates(NavigableSet<BigDecimal> turns) {
        BigDecimal step = step();
        NavigableSet<BigDecimal> steps = new TreeSet<>();
        for (BigDecimal turn : turns) {
            BigDecimal below = turn.setScale(decimals, RoundingMode.FLOOR);
            steps.add(below.subtract(step));
            steps.add(below);
            steps.add(below.add(step));
        }
        if (!turns.contains(figure)) {
            likeTheOwn(steps, turns).clear();
        }
        List<Candidate> sorted = new ArrayList<>(steps.size());
        for (BigDecimal each : steps.descendingSet()) {
            if (Exact.isWithinLimits(each)) {
                sorted.add(new Candidate(each, each.subtract(figure).abs()));
            }
        }
        sorted.sort(Comparator.comparing(Candidate::distance));
        return sorted;
    }

    /** Those between the same two figures as that of the result: each would have the rating that it has. */
    private NavigableSet<BigDecimal> likeTheOwn(NavigableSet<BigDecimal> steps, NavigableSet<BigDecimal> turns) {
        BigDecimal below = turns.lower(figure);
        BigDecimal above = turns.higher(figure);
        NavigableSet<BigDecimal> from = below == null ? steps : steps.tailSet(below, false);
        return above == null ? from : from.headSet(above, false);
    }

    /** The nearest figure with such a rating, and of two as near that with the better rating; or empty. */
    Optional<NextBand> nearest(Predicate<Word> wanted) {
        Optional<NextBand> found = Optional.empty();
        for (Candidate each : candidates) {
            if (found.isPresent() && each.distance().compareTo(found.get().needs()) > 0) {
                return found;
            }
            Optional<NextBand> band =
                    rating(each.figure()).filter(wanted).map(word -> NextBand.of(word, figure, each.figure()));
            if (isBetter(band, found)) {
                found = band;
            }
        }
        return found;
    }

    private static boolean isBetter(Optional<NextBand> band, Optional<NextBand> than) {
        return band.isPresent()
                && (than.isEmpty()
                        || band.get().word().position() < than.get().word().position());
    }

    /** The rating that the result would have, or empty where it would have none, or not one status. */
    Optional<Word> rating(BigDecimal other) {
        return rules.rating(joined.with(other).facts(rules.comparators()));
    }
}
