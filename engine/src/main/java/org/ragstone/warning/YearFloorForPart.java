package org.ragstone.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.join.Join;
import org.ragstone.model.Indicator;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.language.JudgementFact;

/**
 * The floor of a whole year that goes with a target of a part of it, which has none of its own, or that is judged by itself, of what adds
 * up through the year.
 */
final class YearFloorForPart implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        lookAtThoseAlone(judged, found);
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
            tell(
                    held,
                    ", whose " + judged.indicator().join().targetName() + " has none of its own",
                    "Give the row of targets.csv a `floor`: " + rows(held) + ".",
                    found);
        }
    }

    /** Of floors that are judged by themselves. */
    private static void lookAtThoseAlone(TargetsHeld judged, Found found) {
        List<HeldTarget> held =
                judged.floors().stream().filter(YearFloorForPart::isSumOfPart).toList();
        if (!held.isEmpty()) {
            tell(
                    held,
                    "",
                    "Give targets.csv what it should have come to by then, " + new HeldTogether(held).rows() + ".",
                    found);
        }
    }

    private static boolean isForPart(HeldTarget target) {
        return target.which() == JudgedAgainst.PHASED_TARGET && isSumOfPart(target);
    }

    private static boolean isSumOfPart(HeldTarget target) {
        return hasFloor(target)
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

    private static void tell(List<HeldTarget> held, String which, String hint, Found found) {
        HeldTarget first = held.get(0);
        Indicator indicator = first.indicator();
        Period period = first.due().figurePeriod();
        Join join = first.of().join();
        found.add(
                WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR,
                new Warning.Subject(indicator.ref(), Optional.empty(), Optional.of(period), "floor"),
                first.due().period(),
                WrittenStandard.ofFloor(first).where(),
                "the %s of `%s` for the whole of %s, %s, is held against the sum of a part of it%s: %s %s"
                        .formatted(
                                join.floorName(),
                                indicator.ref(),
                                period.financialYear(),
                                first.standards().floor().orElseThrow(),
                                which,
                                new HeldTogether(held).bases(),
                                period),
                hint);
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
