package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.arithmetic.Proportion;
import org.ragstone.arithmetic.RelativeLevel;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.model.Tolerance;

/**
 * A figure held against a target that counts: how they compare, the target, how that comes of last year's figure where it is
 * relative, and the floor and the tolerance that go with it, empty where none is set. Against a floor alone there is no target.
 * The names are what the edition calls a target and a floor. Grounds are words with figures, found when they are asked for.
 *
 * @param part how much of the levels, and of a tolerance in the unit, is due
 */
public record FigureAgainstTarget(
        BigDecimal figure,
        TargetComparison comparison,
        Optional<Aim> wholeTarget,
        Optional<RelativeLevel> relative,
        Optional<Aim> wholeFloor,
        Optional<Tolerance> tolerance,
        Proportion part,
        String targetName,
        String floorName) {

    /** The target as much as it is due, or empty where the floor counts alone. */
    public Optional<HeldAim> target() {
        return wholeTarget.map(aim -> new HeldAim(aim, part));
    }

    /** The floor likewise, or empty where none is set. */
    public Optional<HeldAim> floor() {
        return wholeFloor.map(aim -> new HeldAim(aim, part));
    }

    public String targetGround() {
        return target().map(aim -> against(
                        targetName,
                        aim,
                        relative.map(each -> " (" + each.words() + ")").orElse("")))
                .orElse("judged by the " + floorName + " alone");
    }

    public String floorGround() {
        return floor().map(aim -> against(floorName, aim, "")).orElseGet(() -> "no " + floorName + " is set");
    }

    public String toleranceGround() {
        return tolerance
                .map(band -> targetGround() + ", tolerance " + (band.percent() ? "" : part.before()) + band)
                .orElse(wholeTarget.isPresent() ? "no tolerance is set" : targetGround());
    }

    private String against(String name, HeldAim aim, String origin) {
        return figure.toPlainString() + " against " + withArticle(name) + " of " + aim.levels() + origin + ", "
                + aim.polarity().words();
    }

    private static String withArticle(String name) {
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    /** The target and, where there is one, the floor, as a report shows them: "92, floor 90", "floor 90". */
    public String standards() {
        return HeldAim.words(wholeTarget, wholeFloor, part, floorName);
    }
}
