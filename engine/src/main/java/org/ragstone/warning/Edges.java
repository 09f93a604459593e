package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Polarity;
import org.ragstone.model.Result;
import org.ragstone.model.Tolerance;
import org.ragstone.model.ToleranceAnswer;

/** Between what the figures lie that are held against an aim: as is said, as their unit has it, or else as they are seen to. */
record Edges(Indicator indicator, Aim aim, List<Edge> all) {
    /** What is counted is not less than nothing. */
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    /** A unit that begins so is a rate of what is counted; any other may be one of differences, such as days or money. */
    private static final String RATE = "per ";

    static Edges ofTarget(HeldTarget target) {
        return of(target, target.aim(), target.isRelative());
    }

    static Edges ofFloor(HeldTarget target, Aim floor) {
        return of(target, floor, false);
    }

    private static Edges of(HeldTarget target, Aim aim, boolean isRelative) {
        Indicator indicator = target.indicator();
        Bounds bounds = Bounds.of(indicator);
        List<Edge> all = new ArrayList<>(2);
        if (bounds.least().isPresent()) {
            all.add(new Edge(bounds.least().get(), true, source(indicator.least())));
        } else if (isDoubtful(aim, indicator, isRelative)
                && !TitleWords.sayBalance(indicator)
                && isNeverNegative(target)) {
            all.add(new Edge(NOTHING, true, Edge.Source.FIGURES));
        }
        bounds.most().ifPresent(level -> all.add(new Edge(level, false, source(indicator.most()))));
        return new Edges(indicator, aim, all);
    }

    private static Edge.Source source(Optional<BigDecimal> own) {
        return own.isPresent() ? Edge.Source.INDICATOR : Edge.Source.UNIT;
    }

    /**
     * Whether it is doubtful that there are figures below a level. One below nothing that somebody wrote is meant; what comes of
     * last year's figure nobody wrote.
     */
    private static boolean isDoubtful(Aim aim, Indicator indicator, boolean isRelative) {
        int sign = aim.bounds().get(0).signum();
        return isRelative ? sign <= 0 : sign == 0 && isCounted(indicator.unit());
    }

    static boolean isCounted(String unit) {
        return unit.isEmpty() || unit.startsWith(RATE);
    }

    private static boolean isNeverNegative(HeldTarget target) {
        IndicatorData data = target.of().data();
        return !data.takesAway() && data.rows().stream().noneMatch(Edges::isNegative);
    }

    private static boolean isNegative(Result row) {
        return row.value().filter(value -> value.signum() < 0).isPresent();
    }

    /** The one that keeps every figure from achieving the aim, or empty where some may. */
    Optional<Edge> keeping() {
        for (Edge edge : all) {
            if (edge.keepsFrom(aim, indicator.polarity()) && holds(edge)) {
                return Optional.of(edge);
            }
        }
        return Optional.empty();
    }

    /** Those by which every figure achieves the aim, or none where some may not. */
    List<Edge> letting() {
        List<Edge> letting = new ArrayList<>(0);
        for (Edge edge : all) {
            if (edge.letsAchieve(aim, indicator.polarity()) && holds(edge)) {
                letting.add(edge);
            }
        }
        // A target of two sides is achieved by all only where it leaves out nothing on either.
        return indicator.polarity() == Polarity.CLOSE && letting.size() < 2 ? List.of() : letting;
    }

    /** The worst that there can be, where even that is short of the target by no more than the tolerance; empty of one of two sides. */
    Optional<Edge> lettingWithin(Tolerance tolerance) {
        for (Edge edge : all) {
            if (edge.isWorst(indicator.polarity()) && isWithin(edge, tolerance) && holds(edge)) {
                return Optional.of(edge);
            }
        }
        return Optional.empty();
    }

    private boolean isWithin(Edge edge, Tolerance tolerance) {
        return TargetComparison.of(edge.level(), aim, Optional.empty(), Optional.of(tolerance))
                        .tolerance()
                != ToleranceAnswer.WORSE_BEYOND;
    }

    /** A change in per cent is under nothing and over the whole; asked last, since words are looked for. */
    private boolean holds(Edge edge) {
        return edge.source() != Edge.Source.UNIT || Bounds.isPartOfWhole(indicator);
    }
}
