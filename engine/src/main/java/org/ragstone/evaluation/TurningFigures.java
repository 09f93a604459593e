package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

/**
 * The figures at which an answer that rules ask of a result can turn: levels, the edges of tolerances, earlier figures, and
 * as far from any of them as a rule says. There may be more of them than turn anything, never fewer.
 */
final class TurningFigures {
    // A quotient cut here lies between the same two figures as the true one.
    private static final int QUOTIENT_SCALE = 60;

    private final JoinedResult joined;
    private final OpenRules rules;
    private final List<Standards> standards;
    private final List<BigDecimal> targets = new ArrayList<>();
    private final List<BigDecimal> others = new ArrayList<>();
    private final List<Proportion> parts;

    /** @param rules those that are open to the result */
    TurningFigures(JoinedResult joined, OpenRules rules) {
        this.joined = joined;
        this.rules = rules;
        this.standards = joined.standards().all();
        for (Standards each : standards) {
            joined.standards().aim(each).ifPresent(aim -> targets.addAll(aim.bounds()));
            joined.standards().floor(each).ifPresent(floor -> others.addAll(floor.bounds()));
            each.lower().ifPresent(others::add);
            each.upper().ifPresent(others::add);
        }
        this.parts = rules.judgeInProportion()
                ? List.of(Proportion.WHOLE, joined.standards().due(JudgedAgainst.PRO_RATA_TARGET))
                : List.of(Proportion.WHOLE);
    }

    /** As many decimals as the figure and the levels it is held against are given with. */
    int decimals(BigDecimal figure) {
        return Stream.of(Stream.of(figure), targets.stream(), others.stream())
                .flatMap(each -> each)
                .mapToInt(BigDecimal::scale)
                .reduce(0, Math::max);
    }

    /** In their order, each once. */
    List<BigDecimal> all() {
        List<BigDecimal> all = new ArrayList<>();
        for (Proportion part : parts) {
            addLevels(part, all);
        }
        for (EarlierFigure against : rules.comparators()) {
            joined.earlier().at(against).map(TurningFigures::size).ifPresent(earlier -> besides(earlier, all));
        }
        Collections.sort(all);
        return eachOnce(all);
    }

    private static List<BigDecimal> eachOnce(List<BigDecimal> sorted) {
        List<BigDecimal> once = new ArrayList<>(sorted.size());
        for (BigDecimal each : sorted) {
            if (once.isEmpty() || once.get(once.size() - 1).compareTo(each) != 0) {
                once.add(each);
            }
        }
        return once;
    }

    /** Where so much of the levels is due; all is multiplied across, and divided once. */
    private void addLevels(Proportion part, List<BigDecimal> all) {
        BigDecimal elapsed = BigDecimal.valueOf(part.elapsed());
        BigDecimal periods = BigDecimal.valueOf(part.periods());
        int start = all.size();
        for (BigDecimal level : others) {
            all.add(level.multiply(elapsed));
        }
        for (BigDecimal target : targets) {
            BigDecimal level = target.multiply(elapsed);
            around(level, periods, rules.ofJudgements(), all);
            for (Standards each : standards) {
                each.tolerance().ifPresent(band -> addBothSides(level, width(band, level, elapsed), all));
            }
        }
        if (!part.isWhole()) {
            all.subList(start, all.size()).replaceAll(each -> divided(each, part));
        }
    }

    private static BigDecimal divided(BigDecimal across, Proportion part) {
        return across.divide(BigDecimal.valueOf(part.periods()), QUOTIENT_SCALE, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal size(Mean mean) {
        return mean.sum().divide(BigDecimal.valueOf(mean.count()), QUOTIENT_SCALE, RoundingMode.HALF_EVEN);
    }

    private void besides(BigDecimal earlier, List<BigDecimal> all) {
        around(earlier, BigDecimal.ONE, rules.ofComparisons(), all);
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
    private void around(BigDecimal level, BigDecimal times, OpenRules.Numbers asked, List<BigDecimal> all) {
        all.add(level);
        for (BigDecimal width : asked.inUnit()) {
            addBothSides(level, width.multiply(times), all);
        }
        for (BigDecimal share : asked.inPercent()) {
            addBothSides(level, percent(share, level), all);
        }
    }

    private static BigDecimal width(Tolerance band, BigDecimal level, BigDecimal times) {
        return band.percent() ? percent(band.amount(), level) : band.amount().multiply(times);
    }

    /** Of a negative level, per cent are of its size. */
    private static BigDecimal percent(BigDecimal share, BigDecimal level) {
        return share.multiply(level.abs()).movePointLeft(2);
    }

    private static void addBothSides(BigDecimal level, BigDecimal width, List<BigDecimal> all) {
        all.add(level.subtract(width));
        all.add(level.add(width));
    }
}
