package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final BigDecimal step;
    private final List<BigDecimal> candidates;

    /** @param rules those that are open to the result */
    OtherFigures(JoinedResult joined, OpenRules rules) {
        this.joined = joined;
        this.rules = rules;
        this.figure = joined.due().figure().orElseThrow();
        TurningFigures turning = new TurningFigures(joined, rules);
        this.step = BigDecimal.ONE.movePointLeft(
                joined.due().indicator().decimals().orElseGet(() -> turning.decimals(figure)));
        this.candidates = candidates(turning.all());
    }

    /** What figures differ by at least. */
    BigDecimal step() {
        return step;
    }

    /** The nearest first, and of two as near the higher. */
    private List<BigDecimal> candidates(Iterable<BigDecimal> turns) {
        TreeSet<BigDecimal> steps = new TreeSet<>();
        for (BigDecimal turn : turns) {
            BigDecimal below = turn.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            steps.add(below.subtract(step));
            steps.add(below);
            steps.add(below.add(step));
        }
        List<BigDecimal> sorted = new ArrayList<>(steps.descendingSet());
        sorted.removeIf(each -> !Exact.isWithinLimits(each));
        sorted.sort(Comparator.comparing(this::distance));
        return sorted;
    }

    private BigDecimal distance(BigDecimal other) {
        return other.subtract(figure).abs();
    }

    /** The nearest figure with such a rating, and of two as near that with the better rating; or empty. */
    Optional<NextBand> nearest(Predicate<Word> wanted) {
        Optional<NextBand> found = Optional.empty();
        for (BigDecimal each : candidates) {
            if (found.isPresent() && distance(each).compareTo(found.get().needs()) > 0) {
                return found;
            }
            Optional<NextBand> band = rating(each).filter(wanted).map(word -> NextBand.of(word, figure, each));
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
