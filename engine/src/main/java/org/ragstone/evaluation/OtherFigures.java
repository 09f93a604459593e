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
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.PlainPolicySet;

/**
 * A result judged with other figures, in the steps that figures are printed in. Between two figures at which an answer turns
 * every answer is the same, so only the steps beside those have to be judged. Thread-safe.
 */
final class OtherFigures {
    private final JoinedResult joined;
    private final PlainPolicySet policy;
    private final RatingRules rules;
    private final List<EarlierFigure> comparators;
    private final BigDecimal figure;
    private final BigDecimal step;
    private final List<BigDecimal> candidates;

    OtherFigures(JoinedResult joined, RatingRules rules) {
        List<PolicyRule> open = rules.openTo(joined.fact());
        this.joined = joined;
        this.rules = rules;
        this.policy = new PlainPolicySet(open);
        this.comparators = joined.comparators(open);
        this.figure = joined.due().figure().orElseThrow();
        TurningFigures turning = new TurningFigures(joined, open);
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
            steps.addAll(List.of(below.subtract(step), below, below.add(step)));
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
        record Status(FindingKind kind, String outcome) {}
        List<Status> statuses = policy.apply(joined.with(other).facts(comparators)).firings().stream()
                .map(firing -> policy.rules().get(firing.rule()))
                .filter(rule -> rule.verb().isOfStatus())
                .map(rule -> new Status(rule.verb().kind().orElseThrow(), rule.word()))
                .distinct()
                .toList();
        return statuses.size() == 1 && statuses.get(0).kind() == FindingKind.RATING
                ? Optional.of(rules.rating(statuses.get(0).outcome()))
                : Optional.empty();
    }
}
