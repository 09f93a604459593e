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

    /** @param aim that of the target, or of the floor that goes with it */
    static Edges of(HeldTarget target, Aim aim) {
        Indicator indicator = target.indicator();
        Bounds bounds = Bounds.of(indicator);
        Optional<Edge> least = bounds.least()
                .map(level -> Edge.least(level, whose(indicator.least())))
                .or(() -> isNotNegative(target, aim) ? Optional.of(Edge.seen(NOTHING)) : Optional.empty());
        Optional<Edge> most = bounds.most().map(level -> Edge.most(level, whose(indicator.most())));
        List<Edge> all =
                Stream.of(least, most).flatMap(Optional::stream).toList();
        return new Edges(indicator.polarity(), all);
    }

    private static String whose(Optional<BigDecimal> own) {
        return own.isPresent() ? "its figures are" : "a percentage is";
    }

    /**
     * Whether it is doubtful that there are figures below nothing. A level below nothing that somebody wrote is meant; what comes
     * of last year's figure nobody wrote.
     */
    private static boolean isNotNegative(HeldTarget target, Aim aim) {
        int sign = aim.bounds().get(0).signum();
        boolean isDoubtful = target.isRelative()
                ? sign <= 0
                : sign == 0 && aim.isAchievedBy(NOTHING) && isCounted(target.indicator().unit());
        return isDoubtful && target.of().data().results().stream().noneMatch(Edges::isNegative);
    }

    private static boolean isCounted(String unit) {
        return unit.isEmpty() || unit.startsWith(RATE);
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
