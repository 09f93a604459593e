package org.ragstone.bench.peer.plain;

import org.jspecify.annotations.Nullable;
import org.ragstone.model.Basis;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Result;
import org.ragstone.model.Standards;

/** Finds rows of an indicator by going through them: there are few. */
final class PlainRows {
    private PlainRows() {}

    /** The row of the period, or null. */
    static @Nullable Result at(IndicatorData data, Basis basis, Period period) {
        for (Result row : data.results()) {
            if (row.basis() == basis && row.period().equals(period)) {
                return row;
            }
        }
        return null;
    }

    /** The targets set for the period, those of its basis before those of any, or null. */
    static @Nullable PeriodTarget target(IndicatorData data, Basis basis, Period period) {
        PeriodTarget ofAny = null;
        for (PeriodTarget row : data.targets()) {
            if (row.period().equals(period)) {
                if (row.basis().isEmpty()) {
                    ofAny = row;
                } else if (row.basis().get() == basis) {
                    return row;
                }
            }
        }
        return ofAny;
    }

    /** What holds for the year of the period: its own row, what that leaves blank, and the last phase where no target is set. */
    static Standards ofYear(IndicatorData data, Basis basis, Period period) {
        Standards own = ownOfYear(data, basis, period);
        if (data.targets().isEmpty() || own.setsTarget(data.indicator())) {
            return own;
        }
        PeriodTarget last = null;
        Period year = period.financialYear();
        for (PeriodTarget row : data.targets()) {
            if (row.isPhase()
                    && (row.basis().isEmpty() || row.basis().get() == basis)
                    && row.standards().setsTarget(data.indicator())
                    && row.period().financialYear().equals(year)
                    && (last == null || row.period().compareTo(last.period()) >= 0)) {
                last = row;
            }
        }
        return last == null ? own : own.withTargetOf(last.standards(), data.indicator());
    }

    private static Standards ownOfYear(IndicatorData data, Basis basis, Period period) {
        Standards own = data.indicator().standards();
        if (data.targets().isEmpty()) {
            return own;
        }
        PeriodTarget set = target(data, basis, period.financialYear());
        return set == null ? own : set.standards().orElse(own, data.indicator());
    }

    /** What holds for the period alone, or null. */
    static @Nullable Standards ofPhase(IndicatorData data, Basis basis, Period period) {
        if (data.targets().isEmpty() || period.isYear()) {
            return null;
        }
        PeriodTarget phase = target(data, basis, period);
        return phase == null ? null : phase.standards().within(ownOfYear(data, basis, period), data.indicator());
    }
}
