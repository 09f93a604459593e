package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.model.Tolerance;
import org.ragstone.policy.Judged;

/** A figure held against a target and what goes with it; the words are found when they are asked for. */
record JudgedFigure(
        BigDecimal figure,
        TargetComparison comparison,
        Aim target,
        Optional<Aim> floor,
        Optional<Tolerance> tolerance,
        String targetName,
        String floorName)
        implements Judged {
    @Override
    public String ground(String field) {
        return switch (field) {
            case "floor" -> floor.map(aim -> against(floorName, aim)).orElseGet(() -> "no " + floorName + " is set");
            case "tolerance" ->
                tolerance
                        .map(band -> against(targetName, target) + ", tolerance " + band)
                        .orElse("no tolerance is set");
            default -> against(targetName, target);
        };
    }

    private String against(String name, Aim aim) {
        return figure.toPlainString() + " against " + withArticle(name) + " of " + aim.words();
    }

    private static String withArticle(String name) {
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    @Override
    public String standards() {
        return target.levels()
                + floor.map(aim -> ", " + floorName + " " + aim.levels()).orElse("");
    }
}
