package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.Mean;
import org.ragstone.arithmetic.Proportion;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Polarity;
import org.ragstone.model.Standards;
import org.ragstone.model.Tolerance;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/**
 * The figures at which an answer that rules ask of a result can turn: levels, the edges of tolerances, earlier figures, and
 * as far from any of them as a rule says. There may be more of them than turn anything, never fewer.
 */
final class TurningFigures {
    // A quotient cut here lies between the same two figures as the true one.
    private static final int QUOTIENT_SCALE = 60;

    private final JoinedResult joined;
    private final List<PolicyRule> rules;
    private final List<Standards> standards;
    private final List<BigDecimal> targets;
    private final List<BigDecimal> others;
    private final List<Proportion> parts;

    TurningFigures(JoinedResult joined, List<PolicyRule> rules) {
        this.joined = joined;
        this.rules = rules;
        this.standards = joined.standards().all();
        this.targets = standards.stream()
                .flatMap(each -> joined.standards().aim(each).stream())
                .flatMap(aim -> aim.bounds().stream())
                .toList();
        this.others = standards.stream()
                .flatMap(each -> Stream.of(
                                joined.standards().floor(each).stream().flatMap(floor -> floor.bounds().stream()),
                                each.lower().stream(),
                                each.upper().stream())
                        .flatMap(bounds -> bounds))
                .toList();
        this.parts = rules.stream().anyMatch(TurningFigures::judgesInProportion)
                ? List.of(Proportion.WHOLE, joined.standards().due(JudgedAgainst.PRO_RATA_TARGET))
                : List.of(Proportion.WHOLE);
    }

    private static boolean judgesInProportion(PolicyRule rule) {
        return rule.verb() == Verb.JUDGE && rule.word().equals(JudgedAgainst.PRO_RATA_TARGET.name());
    }

    /** As many decimals as the figure and the levels it is held against are given with. */
    int decimals(BigDecimal figure) {
        return Stream.of(Stream.of(figure), targets.stream(), others.stream())
                .flatMap(each -> each)
                .mapToInt(BigDecimal::scale)
                .reduce(0, Math::max);
    }

    SortedSet<BigDecimal> all() {
        SortedSet<BigDecimal> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(levels(part)));
        if (RatingRules.lookAt(rules, FactType.COMPARISON)) {
            for (EarlierFigure against : joined.comparators(rules)) {
                joined.earlier().at(against).map(TurningFigures::size).ifPresent(earlier -> besides(earlier, all));
            }
        }
        return all;
    }

    /** Where so much of the levels is due; all is multiplied across, and divided once. */
    private List<BigDecimal> levels(Proportion part) {
        BigDecimal elapsed = BigDecimal.valueOf(part.elapsed());
        BigDecimal periods = BigDecimal.valueOf(part.periods());
        SortedSet<BigDecimal> across = new TreeSet<>();
        others.forEach(level -> across.add(level.multiply(elapsed)));
        for (BigDecimal target : targets) {
            BigDecimal level = target.multiply(elapsed);
            around(level, periods, FactType.JUDGEMENT, across);
            standards.forEach(each ->
                    each.tolerance().ifPresent(band -> addBothSides(level, width(band, level, elapsed), across)));
        }
        return across.stream().map(each -> divided(each, part)).toList();
    }

    private static BigDecimal divided(BigDecimal across, Proportion part) {
        return part.isWhole()
                ? across
                : across.divide(BigDecimal.valueOf(part.periods()), QUOTIENT_SCALE, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal size(Mean mean) {
        return mean.sum().divide(BigDecimal.valueOf(mean.count()), QUOTIENT_SCALE, RoundingMode.HALF_EVEN);
    }

    private void besides(BigDecimal earlier, SortedSet<BigDecimal> all) {
        around(earlier, BigDecimal.ONE, FactType.COMPARISON, all);
        if (joined.due().indicator().polarity() == Polarity.CLOSE) {
            // As close to the target as the earlier one, from either side.
            for (Aim aim : aims()) {
                aim.bounds().forEach(bound -> addBothSides(bound, aim.shortfall(earlier), all));
            }
        }
    }

    private List<Aim> aims() {
        List<Aim> aims = new ArrayList<>();
        standards.forEach(each -> joined.standards().aim(each).ifPresent(aims::add));
        return aims;
    }

    /** As far from a level, so many times, as rules ask of facts that hold a figure against such. */
    private void around(BigDecimal level, BigDecimal times, FactType fact, SortedSet<BigDecimal> all) {
        all.add(level);
        RatingRules.numbers(rules, fact, Measure.UNIT)
                .forEach(width -> addBothSides(level, width.multiply(times), all));
        RatingRules.numbers(rules, fact, Measure.PERCENT)
                .forEach(share -> addBothSides(level, percent(share, level), all));
    }

    private static BigDecimal width(Tolerance band, BigDecimal level, BigDecimal times) {
        return band.percent() ? percent(band.amount(), level) : band.amount().multiply(times);
    }

    /** Of a negative level, per cent are of its size. */
    private static BigDecimal percent(BigDecimal share, BigDecimal level) {
        return share.multiply(level.abs()).movePointLeft(2);
    }

    private static void addBothSides(BigDecimal level, BigDecimal width, SortedSet<BigDecimal> all) {
        all.add(level.subtract(width));
        all.add(level.add(width));
    }
}
