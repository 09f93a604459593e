package org.ragstone.join;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/**
 * A result that an indicator owes. There is a figure, as it is judged, exactly when the state is REPORTED or LAGGED;
 * {@code figurePeriod} is the period it is for, the due one unless it lags. {@code row} is what was reported for the
 * due period, or, where the figure lags, for the earlier one; {@code computed} says what it was computed from, and is empty
 * where it was given.
 */
public record DueResult(
        Indicator indicator,
        Basis basis,
        Period period,
        ResultState state,
        Optional<BigDecimal> figure,
        Period figurePeriod,
        Optional<Result> row,
        Optional<Computation> computed) {

    public DueResult {
        if (figure.isPresent() != state.hasFigure()) {
            throw new IllegalArgumentException(
                    "%s %s is %s with figure %s".formatted(indicator.ref(), basis, state, figure));
        }
    }

    /** The same with another figure. */
    DueResult with(BigDecimal other) {
        return new DueResult(indicator, basis, period, state, Optional.of(other), figurePeriod, row, Optional.empty());
    }

    /** What it was computed from, in words, or an empty text where it was given. */
    public String computation() {
        return computed.map(Computation::words).orElse("");
    }

    /** The indicators that it was computed from, each with its figure; none where it was given, or computed from periods. */
    public List<Computation.PartFigure> parts() {
        return computed.isPresent() && computed.get() instanceof Computation.OfParts of ? of.figures() : List.of();
    }

    public boolean isProvisional() {
        return row.map(Result::provisional).orElse(false);
    }

    /** How the figure was written where that is as a time: {@code 4 min 35 s}; else an empty text. */
    public String written() {
        return figure.isPresent() && computed.isEmpty()
                ? row.map(Result::written).orElse("")
                : "";
    }

    public Location where() {
        return new Location.OfResult(indicator.ref(), basis, period);
    }
}
