package org.ragstone.warning;

import java.util.Optional;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Location;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Standards;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/** A floor that goes with no target, and that no rule judges a result by alone: a target may have been left out. */
final class FloorWithoutTarget implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        for (ResultAsJudged each : judged.results()) {
            JoinedResult result = each.result();
            if (isAlone(judged.indicator(), result) && !each.held().contains(JudgedAgainst.FLOOR)) {
                tell(judged.indicator(), result, found);
            }
        }
    }

    private static boolean isAlone(JoinedIndicator indicator, JoinedResult result) {
        return result.due().figure().isPresent()
                && nearest(result)
                        .filter(standards -> standards.floor().isPresent())
                        .filter(standards ->
                                !standards.setsTarget(indicator.data().indicator()))
                        .isPresent();
    }

    private static Optional<Standards> nearest(JoinedResult result) {
        return result.standards().of(JudgedAgainst.FLOOR);
    }

    private static void tell(JoinedIndicator indicator, JoinedResult result, Found found) {
        HeldTarget floor = new HeldTarget(indicator, result, JudgedAgainst.FLOOR);
        WrittenStandard written = WrittenStandard.ofFloor(floor);
        Location where = written.where();
        found.add(
                WarningCode.NOT_ASKED_FOR,
                new Warning.Subject(
                        floor.indicator().ref(),
                        Optional.of(floor.due().basis()),
                        written.row().map(PeriodTarget::period),
                        "floor"),
                floor.due().period(),
                where,
                "the %s of `%s`%s goes with no %s, and no rule of `%s` judges `%s` by it alone"
                        .formatted(
                                indicator.index().floorName(),
                                floor.indicator().ref(),
                                written.ofPeriod(),
                                indicator.index().targetName(),
                                indicator.join().edition().path(),
                                floor.due().basis()),
                "Give the target it goes with.");
    }
}
