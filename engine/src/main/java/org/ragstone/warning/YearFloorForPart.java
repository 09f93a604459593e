package org.ragstone.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.join.IndicatorIndex;
import org.ragstone.model.Indicator;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.language.JudgementFact;

/** The floor of a whole year that goes with a target of a part of it, which has none of its own, of what adds up through the year. */
final class YearFloorForPart implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        if (judged.indicator().data().targets().isEmpty()) {
            return;
        }
        List<HeldTarget> held = new ArrayList<>(0);
        for (HeldTarget target : judged.targets()) {
            if (isForPart(target)) {
                held.add(target);
            }
        }
        if (!held.isEmpty()) {
            tell(held, found);
        }
    }

    private static boolean isForPart(HeldTarget target) {
        return target.which() == JudgedAgainst.PHASED_TARGET
                && hasFloor(target)
                && YearTargetForPart.isPart(target.due())
                && !isOwn(WrittenStandard.ofFloor(target))
                && target.of().join().asks(JudgementFact.FLOOR)
                && AddingUp.certainly(target.due().figurePeriod(), target.of());
    }

    /** Nothing in a year is nothing in a part of it. */
    private static boolean hasFloor(HeldTarget target) {
        return target.standards()
                .floor()
                .filter(floor -> floor.level().signum() != 0)
                .isPresent();
    }

    private static boolean isOwn(WrittenStandard floor) {
        return floor.row().filter(PeriodTarget::isPhase).isPresent();
    }

    private static void tell(List<HeldTarget> held, Found found) {
        HeldTarget first = held.get(0);
        Indicator indicator = first.indicator();
        Period period = first.due().figurePeriod();
        IndicatorIndex index = first.of().index();
        found.add(
                WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR,
                new Warning.Subject(indicator.ref(), Optional.empty(), Optional.of(period), "floor"),
                first.due().period(),
                WrittenStandard.ofFloor(first).where(),
                "the %s of `%s` for the whole of %s, %s, is held against the sum of a part of it, whose %s has none of its own: %s %s"
                        .formatted(
                                index.floorName(),
                                indicator.ref(),
                                period.financialYear(),
                                first.standards().floor().orElseThrow(),
                                index.targetName(),
                                new HeldTogether(held).bases(),
                                period),
                "Give the row of targets.csv a `floor`: " + rows(held) + ".");
    }

    /** Those that the targets are written in; one without a basis may be of several. */
    private static String rows(List<HeldTarget> held) {
        return held.stream()
                .flatMap(each -> each.written().row().stream())
                .map(row -> "`%s,%s%s`"
                        .formatted(
                                row.ref(),
                                row.period(),
                                row.basis().map(basis -> "," + basis).orElse("")))
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
