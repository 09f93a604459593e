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
import org.ragstone.join.JoinedResult;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Polarity;
import org.ragstone.model.Standards;
import org.ragstone.model.Tolerance;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.PolicyRule;

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
    }

    /** As many decimals as the figure and the levels it is held against are given with. */
    int decimals(BigDecimal figure) {
        return Stream.of(Stream.of(figure), targets.stream(), others.stream())
                .flatMap(each -> each)
                .mapToInt(BigDecimal::scale)
                .reduce(0, Math::max);
    }

    SortedSet<BigDecimal> all() {
        SortedSet<BigDecimal> all = new TreeSet<>(others);
        targets.forEach(level -> around(level, FactType.JUDGEMENT, all));
        for (BigDecimal level : targets) {
            standards.forEach(each -> each.tolerance().ifPresent(band -> addBothSides(level, width(band, level), all)));
        }
        if (RatingRules.lookAt(rules, FactType.COMPARISON)) {
            for (EarlierFigure against : joined.comparators(rules)) {
                joined.earlier().at(against).map(TurningFigures::size).ifPresent(earlier -> besides(earlier, all));
            }
        }
        return all;
    }

    private static BigDecimal size(Mean mean) {
        return mean.sum().divide(BigDecimal.valueOf(mean.count()), QUOTIENT_SCALE, RoundingMode.HALF_EVEN);
    }

    private void besides(BigDecimal earlier, SortedSet<BigDecimal> all) {
        around(earlier, FactType.COMPARISON, all);
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

    /** As far from a level as rules ask of facts that hold a figure against such. */
    private void around(BigDecimal level, FactType fact, SortedSet<BigDecimal> all) {
        all.add(level);
        RatingRules.numbers(rules, fact, Measure.UNIT).forEach(width -> addBothSides(level, width, all));
        RatingRules.numbers(rules, fact, Measure.PERCENT)
                .forEach(share -> addBothSides(level, percent(share, level), all));
    }

    private static BigDecimal width(Tolerance band, BigDecimal level) {
        return band.percent() ? percent(band.amount(), level) : band.amount();
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
