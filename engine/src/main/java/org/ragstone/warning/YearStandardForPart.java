package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.model.Indicator;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/**
 * The floor or the tolerance of a whole year that goes with a target of a part of it, which has none of its own, or a floor
 * that is judged by itself, of what adds up through the year. A tolerance in per cent goes with any target.
 */
final class YearStandardForPart implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        lookAtFloorsAlone(judged, found);
        if (judged.indicator().data().targets().isEmpty()) {
            return;
        }
        for (YearStandard standard : YearStandard.values()) {
            List<HeldTarget> held = new ArrayList<>(0);
            for (HeldTarget target : judged.targets()) {
                if (isForPart(target, standard)) {
                    held.add(target);
                }
            }
            if (!held.isEmpty()) {
                tell(
                        held,
                        standard,
                        ", whose " + judged.indicator().index().targetName() + " has none of its own",
                        "Give the row of targets.csv a `%s`: %s.".formatted(standard.column(), rows(held)),
                        found);
            }
        }
    }

    /** Of floors that are judged by themselves. */
    private static void lookAtFloorsAlone(TargetsHeld judged, Found found) {
        List<HeldTarget> held = judged.floors().stream()
                .filter(floor -> isSumOfPart(floor, YearStandard.FLOOR))
                .toList();
        if (!held.isEmpty()) {
            tell(
                    held,
                    YearStandard.FLOOR,
                    "",
                    "Give targets.csv what it should have come to by then, " + new HeldTogether(held).rows() + ".",
                    found);
        }
    }

    private static boolean isForPart(HeldTarget target, YearStandard standard) {
        return target.which() == JudgedAgainst.PHASED_TARGET && isSumOfPart(target, standard);
    }

    private static boolean isSumOfPart(HeldTarget target, YearStandard standard) {
        return isSomething(standard.size(target.standards()))
                && YearTargetForPart.isPart(target.due())
                && !isOwn(standard.written(target))
                && target.of().join().asks(standard.field())
                && AddingUp.certainly(target.due().figurePeriod(), target.of());
    }

    /** Nothing in a year is nothing in a part of it. */
    private static boolean isSomething(Optional<BigDecimal> size) {
        return size.filter(each -> each.signum() != 0).isPresent();
    }

    private static boolean isOwn(WrittenStandard written) {
        return written.row().filter(PeriodTarget::isPhase).isPresent();
    }

    private static void tell(List<HeldTarget> held, YearStandard standard, String which, String hint, Found found) {
        HeldTarget first = held.get(0);
        Indicator indicator = first.indicator();
        Period period = first.due().figurePeriod();
        found.add(
                WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR,
                new Warning.Subject(indicator.ref(), Optional.empty(), Optional.of(period), standard.column()),
                first.due().period(),
                standard.written(first).where(),
                "the %s of `%s` for the whole of %s, %s, is held against the sum of a part of it%s: %s %s"
                        .formatted(
                                standard.words(first),
                                indicator.ref(),
                                period.financialYear(),
                                standard.level(first.standards()),
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
