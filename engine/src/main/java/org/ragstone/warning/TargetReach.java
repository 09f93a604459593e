package org.ragstone.warning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.arithmetic.Aim;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.language.JudgementFact;

/** A target that no figure can achieve, or that every figure does; and a floor that every figure achieves. */
final class TargetReach implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        for (HeldTarget target : judged.targets()) {
            look(target, found);
        }
        for (HeldTarget floor : judged.floors()) {
            lookAtFloor(floor, found);
        }
    }

    private static void look(HeldTarget target, Found found) {
        Aim aim = target.aim();
        Edges edges = Edges.ofTarget(target);
        Optional<Edge> beyond = edges.keeping();
        List<Edge> always = edges.letting();
        if (beyond.isPresent()) {
            found.ofStandard(
                    WarningCode.TARGET_OUT_OF_REACH,
                    target,
                    target.written(),
                    "no figure achieves the " + target.words() + ": "
                            + beyond.get().words(),
                    hint(target, aim, beyond.get()));
        } else if (!always.isEmpty()) {
            found.ofStandard(
                    WarningCode.TARGET_ALWAYS_ACHIEVED,
                    target,
                    target.written(),
                    "every figure achieves the " + target.words() + ": " + words(always),
                    hint(target, aim, always.get(0)));
        } else {
            lookAtFloor(target, found);
        }
    }

    /** One that no figure achieves goes with such a target. */
    private static void lookAtFloor(HeldTarget target, Found found) {
        Optional<Aim> floor = target.result().standards().floor(target.standards());
        if (floor.isEmpty() || !target.of().join().asks(JudgementFact.FLOOR)) {
            return;
        }
        List<Edge> always = Edges.ofFloor(target, floor.get()).letting();
        if (!always.isEmpty()) {
            WrittenStandard written = WrittenStandard.ofFloor(target);
            found.ofStandard(
                    WarningCode.TARGET_ALWAYS_ACHIEVED,
                    target,
                    written,
                    "every figure achieves the %s of `%s`%s, %s: %s"
                            .formatted(
                                    target.of().join().floorName(),
                                    target.indicator().ref(),
                                    written.ofPeriod(),
                                    floor.get().levels(),
                                    words(always)),
                    correction("Correct it", always.get(0)));
        }
    }

    private static String words(List<Edge> edges) {
        return edges.stream().map(Edge::words).collect(Collectors.joining(" and "));
    }

    private static String hint(HeldTarget target, Aim aim, Edge edge) {
        boolean onlyEqual =
                !aim.isAchievedBy(edge.level()) && aim.shortfall(edge.level()).signum() == 0;
        if (onlyEqual) {
            String equal = target.isRelative()
                    ? (edge.isLeast() ? "<=" : ">=") + "LAST_YEAR"
                    : edge.level().toPlainString();
            return correction("Write `" + equal + "` where it is enough to equal it", edge);
        }
        return correction(target.isRelative() ? "Give a target that is a level" : "Correct it", edge);
    }

    private static String correction(String how, Edge edge) {
        return how + ", or say in `" + edge.column() + "` of the indicator what its figures can be.";
    }
}
