package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.arithmetic.Aim;
import org.ragstone.model.Indicator;
import org.ragstone.model.Polarity;
import org.ragstone.model.Result;

/** Between what the figures lie that are held against a target: as is said, as its unit has it, or else as they are seen to. */
record Edges(Polarity polarity, List<Edge> all) {
    /** What is counted is not less than nothing. */
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    /** A unit that begins so is a rate of what is counted; any other may be one of differences, such as days or money. */
    private static final String RATE = "per ";

    /** Those of the figures that are held against a target. */
    static Edges ofTarget(HeldTarget target) {
        return of(target, target.aim(), target.isRelative());
    }

    /** Those of figures that are held against the floor that goes with it. */
    static Edges ofFloor(HeldTarget target, Aim floor) {
        return of(target, floor, false);
    }

    private static Edges of(HeldTarget target, Aim aim, boolean isRelative) {
        Indicator indicator = target.indicator();
        Bounds bounds = Bounds.of(indicator);
        Optional<Edge> least = bounds.least()
                .map(level -> Edge.least(level, whose(indicator.least())))
                .or(() -> isDoubtful(aim, indicator, isRelative) && isNeverNegative(target)
                        ? Optional.of(Edge.seen(NOTHING))
                        : Optional.empty());
        Optional<Edge> most = bounds.most().map(level -> Edge.most(level, whose(indicator.most())));
        return new Edges(
                indicator.polarity(),
                Stream.of(least, most).flatMap(Optional::stream).toList());
    }

    private static String whose(Optional<BigDecimal> own) {
        return own.isPresent() ? "its figures are" : "a percentage is";
    }

    /**
     * Whether it is doubtful that there are figures below a level. One below nothing that somebody wrote is meant; what comes of
     * last year's figure nobody wrote.
     */
    private static boolean isDoubtful(Aim aim, Indicator indicator, boolean isRelative) {
        int sign = aim.bounds().get(0).signum();
        return isRelative
                ? sign <= 0
                : sign == 0 && aim.isAchievedBy(NOTHING) && isCounted(indicator.unit());
    }

    private static boolean isCounted(String unit) {
        return unit.isEmpty() || unit.startsWith(RATE);
    }

    private static boolean isNeverNegative(HeldTarget target) {
        return target.of().data().results().stream().noneMatch(Edges::isNegative);
    }

    private static boolean isNegative(Result row) {
        return row.value().filter(value -> value.signum() < 0).isPresent();
    }

    /** The one that keeps every figure from achieving the aim, or empty where some may. */
    Optional<Edge> keepingFrom(Aim aim) {
        return all.stream().filter(edge -> edge.keepsFrom(aim, polarity)).findFirst();
    }

    /** Those by which every figure achieves the aim, or none where some may not. */
    List<Edge> letting(Aim aim) {
        List<Edge> letting =
                all.stream().filter(edge -> edge.letsAchieve(aim, polarity)).toList();
        // A target of two sides is achieved by all only where it leaves out nothing on either.
        return polarity == Polarity.CLOSE && letting.size() < 2 ? List.of() : letting;
    }
}
