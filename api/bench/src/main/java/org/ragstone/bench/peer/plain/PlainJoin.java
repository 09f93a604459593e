package org.ragstone.bench.peer.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ragstone.arithmetic.Rounding;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/**
 * Joins an indicator to its rows by going through them: which results are due, their figures as printed, and the newest earlier
 * one where there is none. Nothing is aggregated, and years are financial ones. Immutable.
 */
public final class PlainJoin {
    private final Edition edition;
    private final Map<Frequency, Map<Basis, Period>> due = new EnumMap<>(Frequency.class);

    public PlainJoin(Edition edition, Period report) {
        this.edition = edition;
        for (Frequency frequency : Frequency.values()) {
            Map<Basis, Period> periods = new EnumMap<>(Basis.class);
            for (Basis basis : Basis.values()) {
                periods.put(basis, basis.periodDue(frequency, report, Optional.empty()));
            }
            due.put(frequency, periods);
        }
    }

    Edition edition() {
        return edition;
    }

    /** The results that the indicator owes, in the order of the bases. */
    public List<PlainResult> results(IndicatorData data) {
        List<Basis> bases = edition.basesOf(data.indicator());
        Map<Basis, Period> periods =
                Objects.requireNonNull(due.get(data.indicator().frequency()));
        List<PlainResult> results = new ArrayList<>(bases.size());
        for (Map.Entry<Basis, Period> each : periods.entrySet()) {
            if (bases.contains(each.getKey())) {
                results.add(result(data, each.getKey(), each.getValue()));
            }
        }
        return results;
    }

    private PlainResult result(IndicatorData data, Basis basis, Period period) {
        Result row = PlainRows.at(data, basis, period);
        ResultState state = state(data.indicator(), row);
        Period figurePeriod = period;
        if (row == null && state == ResultState.NOT_REPORTED) {
            Result earlier = latestBefore(data, basis, period);
            if (earlier != null) {
                row = earlier;
                state = ResultState.LAGGED;
                figurePeriod = earlier.period();
            }
        }
        return new PlainResult(this, data, basis, period, state, row, figurePeriod);
    }

    private static ResultState state(Indicator indicator, @Nullable Result row) {
        if (indicator.status() == IndicatorStatus.WITHDRAWN) {
            return ResultState.WITHDRAWN;
        }
        if (indicator.status() == IndicatorStatus.SUSPENDED) {
            return ResultState.SUSPENDED;
        }
        return row == null ? ResultState.NOT_REPORTED : row.state();
    }

    /** The newest with a figure before the period, of what begins each April in the same year. */
    private static @Nullable Result latestBefore(IndicatorData data, Basis basis, Period period) {
        Result newest = null;
        for (Result row : data.results()) {
            if (row.basis() == basis
                    && row.value().isPresent()
                    && row.period().compareTo(period) < 0
                    && (newest == null || row.period().compareTo(newest.period()) > 0)) {
                newest = row;
            }
        }
        boolean counts = newest != null
                && (!basis.runsFromApril() || newest.period().financialYear().equals(period.financialYear()));
        return counts ? newest : null;
    }

    static @Nullable BigDecimal printed(Indicator indicator, @Nullable Result row) {
        return row == null || row.value().isEmpty()
                ? null
                : Rounding.printed(row.value().get(), indicator.decimals());
    }
}
