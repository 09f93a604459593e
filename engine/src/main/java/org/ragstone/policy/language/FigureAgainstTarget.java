package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.RelativeLevel;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.model.Tolerance;

/**
 * A figure held against a target that counts: how they compare, the target, how that comes of last year's figure where it is
 * relative, and the floor and the tolerance that go with it, empty where none is set. The names are what the edition calls a target and a floor. Grounds are words with figures, found
 * when they are asked for.
 */
public record FigureAgainstTarget(
        BigDecimal figure,
        TargetComparison comparison,
        Aim target,
        Optional<RelativeLevel> relative,
        Optional<Aim> floor,
        Optional<Tolerance> tolerance,
        String targetName,
        String floorName) {

    public String targetGround() {
        return against(
                targetName,
                target,
                relative.map(each -> " (" + each.words() + ")").orElse(""));
    }

    public String floorGround() {
        return floor.map(aim -> against(floorName, aim, "")).orElseGet(() -> "no " + floorName + " is set");
    }

    public String toleranceGround() {
        return tolerance.map(band -> targetGround() + ", tolerance " + band).orElse("no tolerance is set");
    }

    private String against(String name, Aim aim, String origin) {
        return figure.toPlainString() + " against " + withArticle(name) + " of " + aim.levels() + origin + ", "
                + aim.polarity().words();
    }

    private static String withArticle(String name) {
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    /** The target and, where there is one, the floor, as a report shows them: "92, floor 90". */
    public String standards() {
        return target.levels()
                + floor.map(aim -> ", " + floorName + " " + aim.levels()).orElse("");
    }
}
