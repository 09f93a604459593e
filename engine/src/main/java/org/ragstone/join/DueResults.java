package org.ragstone.join;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/** Says which results a data set owes, and in what state each is. */
public final class DueResults {
    private static final List<Basis> IN_ORDER = List.of(Basis.values());

    private DueResults() {}

    /** What an indicator owes at a report, in the order of the bases. */
    public static List<DueResult> of(Indicator indicator, Period report, Edition edition, ResultIndex results) {
        List<Basis> bases = edition.basesOf(indicator);
        List<DueResult> due = new ArrayList<>(bases.size());
        for (Basis basis : IN_ORDER) {
            if (bases.contains(basis)) {
                Period period = results.years().due(basis, report);
                due.add(due(indicator, basis, period, indicator.status(), results));
            }
        }
        return due;
    }

    /**
     * The same result as it was due so many periods ago, or empty before the first row. Whether the indicator is in use now
     * says nothing of then.
     */
    public static Optional<DueResult> before(DueResult due, int periods, ResultIndex results) {
        Period period = due.period();
        for (int i = 0; i < periods; i++) {
            period = period.previous();
        }
        Period then = period;
        return results.first(due.basis())
                .filter(first -> !then.last().isBefore(first.last()))
                .map(first -> at(then, due, results));
    }

    /** The same result as it was due in an earlier period, likewise. */
    public static DueResult at(Period then, DueResult due, ResultIndex results) {
        return due(due.indicator(), due.basis(), then, IndicatorStatus.ACTIVE, results);
    }

    private static DueResult due(
            Indicator indicator, Basis basis, Period period, IndicatorStatus status, ResultIndex results) {
        Optional<Result> row = results.row(basis, period);
        ResultState state = state(status, row);
        if (row.isEmpty() && state == ResultState.NOT_REPORTED) {
            Series series = results.series(basis);
            Optional<Period> earlier = series.latestBefore(period)
                    .filter(each -> !basis.runsFromApril() || isInYearOf(each, period, results));
            if (earlier.isPresent()) {
                return new DueResult(
                        indicator,
                        basis,
                        period,
                        ResultState.LAGGED,
                        results.figure(basis, earlier.get()),
                        earlier.get(),
                        results.row(basis, earlier.get()),
                        results.computation(basis, earlier.get()));
            }
        }
        Optional<BigDecimal> figure =
                state == ResultState.REPORTED ? results.figure(row.orElseThrow()) : Optional.empty();
        return new DueResult(indicator, basis, period, state, figure, period, row, results.computation(basis, period));
    }

    /** What ran from last April, or looked to the end of that year, says nothing of the year that runs since. */
    private static boolean isInYearOf(Period earlier, Period period, ResultIndex results) {
        return results.years().areSame(earlier, period);
    }

    /** Where several states hold, that of the indicator comes before that of the row. */
    private static ResultState state(IndicatorStatus status, Optional<Result> row) {
        if (status == IndicatorStatus.WITHDRAWN) {
            return ResultState.WITHDRAWN;
        }
        if (status == IndicatorStatus.SUSPENDED) {
            return ResultState.SUSPENDED;
        }
        return row.map(Result::state).orElse(ResultState.NOT_REPORTED);
    }
}
