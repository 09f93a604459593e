package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.Mean;
import org.ragstone.arithmetic.Proportion;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Period;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FigureAgainstTarget;
import org.ragstone.policy.language.JudgementFact;

/**
 * What a result was held against, so that whoever reads it can do the sums again: the targets that counted and the earlier
 * figures that something was concluded from, where there are any.
 */
record GroundsDocument(Optional<List<Judged>> judged, Optional<List<Compared>> compared) {
    /** A target that counted, with what goes with it, or a floor that did alone; of a year's, how much of them all was due. */
    record Judged(
            String against,
            Optional<Levels> target,
            Optional<Levels> floor,
            Optional<Tolerance> tolerance,
            Optional<Part> part) {
        private static Judged of(JudgementFact judgement) {
            FigureAgainstTarget held = judgement.held();
            return new Judged(
                    judgement.against(),
                    held.wholeTarget().map(Levels::of),
                    held.wholeFloor().map(Levels::of),
                    held.tolerance(),
                    Optional.of(held.part()).filter(part -> !part.isWhole()).map(Part::of));
        }
    }

    /** How many of the periods of the year had passed. */
    record Part(int elapsed, int periods) {
        private static Part of(Proportion part) {
            return new Part(part.elapsed(), part.periods());
        }
    }

    /** What a figure should come to. */
    record Levels(Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost, Optional<Boolean> strict) {
        private static Levels of(Aim aim) {
            if (aim instanceof Aim.AtLeast least) {
                return new Levels(Optional.of(least.level().level()), Optional.empty(), strict(least.level()));
            }
            if (aim instanceof Aim.AtMost most) {
                return new Levels(Optional.empty(), Optional.of(most.level().level()), strict(most.level()));
            }
            List<BigDecimal> bounds = aim.bounds();
            return new Levels(Optional.of(bounds.get(0)), Optional.of(bounds.get(1)), Optional.empty());
        }

        private static Optional<Boolean> strict(Threshold level) {
            return Optional.of(level.strict()).filter(strict -> strict);
        }
    }

    /** An earlier figure, or a mean with what it is the mean of. */
    record Compared(
            String against,
            Optional<String> period,
            BigDecimal value,
            Optional<BigDecimal> sum,
            Optional<Integer> count) {
        private static Compared of(String against, Optional<Period> period, Mean earlier) {
            Optional<Mean> mean = Optional.of(earlier).filter(each -> each.count() > 1);
            return new Compared(
                    against, period.map(Period::toString), earlier.shown(), mean.map(Mean::sum), mean.map(Mean::count));
        }
    }

    static GroundsDocument of(JudgedResult result) {
        List<Fact> facts = result.findings().stream()
                .flatMap(finding -> result.because(finding).stream())
                .flatMap(reason -> reason.facts())
                .distinct()
                .toList();
        return new GroundsDocument(unlessEmpty(judged(facts)), unlessEmpty(compared(result, facts)));
    }

    private static <T> Optional<List<T>> unlessEmpty(List<T> list) {
        return Optional.of(list).filter(each -> !each.isEmpty());
    }

    private static List<Judged> judged(List<Fact> facts) {
        Set<String> told = new HashSet<>();
        return only(JudgementFact.class, facts)
                .filter(judgement -> told.add(judgement.against()))
                .map(Judged::of)
                .toList();
    }

    private static List<Compared> compared(JudgedResult result, List<Fact> facts) {
        return Arrays.stream(EarlierFigure.values())
                .flatMap(against -> only(ComparisonFact.class, facts)
                        .filter(comparison -> comparison.against().equals(against.name()))
                        .flatMap(comparison -> comparison.comparison().earlier().stream())
                        .limit(1)
                        .map(earlier -> Compared.of(against.name(), result.comparedPeriod(against.name()), earlier)))
                .toList();
    }

    private static <T extends Fact> Stream<T> only(Class<T> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }
}
