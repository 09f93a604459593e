package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.DataSet;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/** Says which results a data set owes, and in what state each is. */
final class DueResults {
    private DueResults() {}

    /** In the order of the data set's indicators, then of the bases. */
    static List<DueResult> of(DataSet data, Edition edition, ResultBook results) {
        List<DueResult> due = new ArrayList<>();
        for (Indicator indicator : data.indicators()) {
            List<Basis> bases = edition.basesOf(indicator);
            Arrays.stream(Basis.values())
                    .filter(bases::contains)
                    .forEach(
                            basis -> due.add(due(indicator, basis, data.header().period(), results)));
        }
        return due;
    }

    private static DueResult due(Indicator indicator, Basis basis, Period report, ResultBook results) {
        Period period = basis.periodDue(indicator.frequency(), report);
        Optional<Result> row = results.row(indicator, basis, period);
        ResultState state = state(indicator, row);
        Series series = results.series(indicator, basis);
        Optional<Period> earlier = series.latestBefore(period);
        if (row.isEmpty() && state == ResultState.NOT_REPORTED && earlier.isPresent()) {
            return new DueResult(
                    indicator,
                    basis,
                    period,
                    ResultState.LAGGED,
                    series.at(earlier.get()),
                    earlier.get(),
                    results.row(indicator, basis, earlier.get()));
        }
        Optional<BigDecimal> figure = state == ResultState.REPORTED ? series.at(period) : Optional.empty();
        return new DueResult(indicator, basis, period, state, figure, period, row);
    }

    /** Where several states hold, that of the indicator comes before that of the row. */
    private static ResultState state(Indicator indicator, Optional<Result> row) {
        if (indicator.status() == IndicatorStatus.WITHDRAWN) {
            return ResultState.WITHDRAWN;
        }
        if (indicator.status() == IndicatorStatus.SUSPENDED) {
            return ResultState.SUSPENDED;
        }
        return row.map(Result::state).orElse(ResultState.NOT_REPORTED);
    }
}
