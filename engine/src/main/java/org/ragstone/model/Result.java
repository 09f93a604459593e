package org.ragstone.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was reported for one indicator, period and basis. There is a value exactly when the state is REPORTED; missing
 * is never zero. The state is the row's own: SUSPENDED and WITHDRAWN are the indicator's, LAGGED is found when what is due is looked for.
 * {@code where} is the row it was read from; {@code written} is how a value was given that is a time, and empty of any other.
 */
public record Result(
        String ref,
        Period period,
        Basis basis,
        ResultState state,
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        String assessment,
        String assessedBy,
        boolean provisional,
        String note,
        Location where,
        String written) {

    /** @throws IllegalArgumentException if there is a value without REPORTED or the other way round */
    public Result {
        if (value.isPresent() != (state == ResultState.REPORTED)) {
            throw new IllegalArgumentException(
                    "%s %s %s is %s with value %s".formatted(ref, period, basis, state, value));
        }
    }
}
