package org.ragstone.join;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.arithmetic.Aggregate;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/**
 * Computes what an indicator reported for longer times from what it reported for the periods in them. Nothing is made of
 * a time in which a figure is missing: its state is then that of the newest that is.
 */
final class Aggregates {
    private final Indicator indicator;
    private final Aggregation how;
    private final Basis source;
    private final Map<Period, Result> rows;

    private Aggregates(Indicator indicator, Aggregation how, Basis source, Map<Period, Result> rows) {
        this.indicator = indicator;
        this.how = how;
        this.source = source;
        this.rows = rows;
    }

    /** A result that was computed, and from what. */
    record Computed(Result result, Computation computation) {}

    /** Every result on the basis that can be computed from the rows of the source, whether or not one is given. */
    static List<Computed> of(
            Indicator indicator, Aggregation how, Basis source, Map<Period, Result> rows, Basis basis) {
        Aggregates aggregates = new Aggregates(indicator, how, source, rows);
        List<Computed> computed = new ArrayList<>();
        for (Period period : rows.keySet()) {
            aggregates.computed(basis, period).ifPresent(computed::add);
        }
        return computed;
    }

    private Optional<Computed> computed(Basis basis, Period period) {
        return switch (basis) {
            case YEAR_TO_DATE -> ofOneYear(basis, period, period.yearToDate());
            case ROLLING_12_MONTHS -> ofOneYear(basis, period, period.twelveMonths());
            case OUTTURN ->
                period.endsTheYear()
                        ? Optional.of(computed(basis, period.year(), period.yearToDate()))
                        : Optional.empty();
            case LATEST, SNAPSHOT, FORECAST -> Optional.empty();
        };
    }

    /** Years that are pooled are no part of one, and more than twelve months. */
    private Optional<Computed> ofOneYear(Basis basis, Period period, List<Period> time) {
        return period.isPooled() ? Optional.empty() : Optional.of(computed(basis, period, time));
    }

    private Computed computed(Basis basis, Period period, List<Period> time) {
        List<Result> counted = new ArrayList<>();
        Optional<ResultState> missing = Optional.empty();
        boolean provisional = false;
        Period missingPeriod = period;
        for (Period each : time) {
            Result row = rows.get(each);
            ResultState state = row == null ? ResultState.NOT_REPORTED : row.state();
            if (row != null && state == ResultState.REPORTED) {
                counted.add(row);
                provisional |= row.provisional();
            } else if (!isNothing(state, each.equals(time.get(time.size() - 1)))) {
                // Nobody has assessed the whole.
                missing = Optional.of(state == ResultState.ASSESSED ? ResultState.NOT_REPORTED : state);
                missingPeriod = each;
            }
        }
        Optional<BigDecimal> value =
                missing.isPresent() ? Optional.empty() : Aggregate.of(how, counted, indicator.unit());
        ResultState state = value.isPresent() ? ResultState.REPORTED : missing.orElse(ResultState.NOT_COMPUTABLE);
        Result result = new Result(
                indicator.ref(),
                period,
                basis,
                state,
                value,
                value.flatMap(each -> ofARate(counted, Result::numerator)),
                value.flatMap(each -> ofARate(counted, Result::denominator)),
                "",
                "",
                provisional && value.isPresent(),
                "",
                indicator.where(),
                "");
        return new Computed(
                result,
                new Computation.OfPeriods(
                        how,
                        source,
                        time.get(0),
                        time.get(time.size() - 1),
                        missing.isPresent() ? Optional.of(missingPeriod) : Optional.empty()));
    }

    /** What a rate of the whole is a rate of, so that it is known how few cases there are, and other rates can be made of it. */
    private Optional<BigDecimal> ofARate(List<Result> counted, Function<Result, Optional<BigDecimal>> number) {
        return how == Aggregation.RATE
                ? counted.stream().flatMap(each -> number.apply(each).stream()).reduce(BigDecimal::add)
                : Optional.empty();
    }

    /** Whether there was nothing to add in a period of this state; where the last is not due, the whole is not. */
    private boolean isNothing(ResultState state, boolean isLast) {
        return (state == ResultState.NOT_DUE && !isLast)
                || (state == ResultState.NOT_COMPUTABLE && how == Aggregation.RATE);
    }
}
