package org.ragstone.warning;

import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.language.JudgementFact;

/** A floor of a percentage that is written as a fraction beside its target: nothing much is under 0.9 where 95 is wanted. */
final class HundredfoldFloor implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        for (HeldTarget target : judged.targets()) {
            Optional<Aim> floor = target.result().standards().floor(target.standards());
            if (floor.isPresent()
                    && !target.isRelative()
                    && Bounds.isPercentage(target.indicator())
                    && target.of().join().asks(JudgementFact.FLOOR)) {
                look(target, floor.get(), found);
            }
        }
    }

    /** Where lower is better the floor is the larger of the two, and a target that is a fraction is told by its figures. */
    private static void look(HeldTarget target, Aim floor, Found found) {
        Slip slip = new Slip(floor.bounds().get(0), target.aim().bounds().get(0), /* percent= */ true);
        if (slip.suspectsTheOne()
                && slip.areApart()
                && slip.looksLikeOne()
                && Bounds.isPartOfWhole(target.indicator())) {
            tell(target, floor, slip, found);
        }
    }

    private static void tell(HeldTarget target, Aim floor, Slip slip, Found found) {
        WrittenStandard written = WrittenStandard.ofFloor(target);
        found.ofStandard(
                WarningCode.HUNDREDFOLD,
                target,
                written,
                "the %s of `%s`%s, %s, is %s its %s, %s"
                        .formatted(
                                target.of().index().floorName(),
                                target.indicator().ref(),
                                written.ofPeriod(),
                                floor.levels(),
                                slip.words(),
                                target.of().index().targetName(),
                                target.levels()),
                slip.hint(target.indicator().unit()));
    }
}
