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
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.JudgementFact;

/**
 * The floor or the tolerance of a whole year that goes with a target of a part of it, which has none of its own, of what adds up
 * through the year. A tolerance in per cent goes with any target.
 */
final class YearStandardForPart implements JudgementCheck {
    private enum Standard {
        FLOOR("floor", JudgementFact.FLOOR) {
            @Override
            Optional<BigDecimal> size(Standards of) {
                return of.floor().map(Threshold::level);
            }

            @Override
            WrittenStandard written(HeldTarget target) {
                return WrittenStandard.ofFloor(target);
            }

            @Override
            String words(HeldTarget target) {
                return target.of().join().floorName();
            }

            @Override
            String level(Standards of) {
                return of.floor().orElseThrow().toString();
            }
        },
        TOLERANCE("tolerance", JudgementFact.TOLERANCE) {
            @Override
            Optional<BigDecimal> size(Standards of) {
                return of.tolerance().filter(each -> !each.percent()).map(Tolerance::amount);
            }

            @Override
            WrittenStandard written(HeldTarget target) {
                return WrittenStandard.ofTolerance(target);
            }

            @Override
            String words(HeldTarget target) {
                return column();
            }

            @Override
            String level(Standards of) {
                return of.tolerance().orElseThrow().toString();
            }
        };

        private final String column;
        private final Field field;

        Standard(String column, Field field) {
            this.column = column;
            this.field = field;
        }

        String column() {
            return column;
        }

        /** How much it is where it is of a time, else empty. */
        abstract Optional<BigDecimal> size(Standards of);

        abstract WrittenStandard written(HeldTarget target);

        abstract String words(HeldTarget target);

        abstract String level(Standards of);
    }

    @Override
    public void look(TargetsHeld judged, Found found) {
        if (judged.indicator().data().targets().isEmpty()) {
            return;
        }
        for (Standard standard : Standard.values()) {
            List<HeldTarget> held = new ArrayList<>(0);
            for (HeldTarget target : judged.targets()) {
                if (isForPart(target, standard)) {
                    held.add(target);
                }
            }
            if (!held.isEmpty()) {
                tell(held, standard, found);
            }
        }
    }

    private static boolean isForPart(HeldTarget target, Standard standard) {
        return target.which() == JudgedAgainst.PHASED_TARGET
                && isSomething(standard.size(target.standards()))
                && YearTargetForPart.isPart(target.due())
                && !isOwn(standard.written(target))
                && target.of().join().asks(standard.field)
                && AddingUp.certainly(target.due().figurePeriod(), target.of());
    }

    /** Nothing in a year is nothing in a part of it. */
    private static boolean isSomething(Optional<BigDecimal> size) {
        return size.filter(each -> each.signum() != 0).isPresent();
    }

    private static boolean isOwn(WrittenStandard written) {
        return written.row().filter(PeriodTarget::isPhase).isPresent();
    }

    private static void tell(List<HeldTarget> held, Standard standard, Found found) {
        HeldTarget first = held.get(0);
        Indicator indicator = first.indicator();
        Period period = first.due().figurePeriod();
        found.add(
                WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR,
                new Warning.Subject(indicator.ref(), Optional.empty(), Optional.of(period), standard.column()),
                first.due().period(),
                standard.written(first).where(),
                "the %s of `%s` for the whole of %s, %s, is held against the sum of a part of it, whose %s has none of its own: %s %s"
                        .formatted(
                                standard.words(first),
                                indicator.ref(),
                                period.financialYear(),
                                standard.level(first.standards()),
                                first.of().join().targetName(),
                                new HeldTogether(held).bases(),
                                period),
                "Give the row of targets.csv a `%s`: %s.".formatted(standard.column(), rows(held)));
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
