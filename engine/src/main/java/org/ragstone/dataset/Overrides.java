package org.ragstone.dataset;

import java.util.Optional;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;

/**
 * What whoever hands in a data set asks beside it: the framework it is for, which the data set then need not name, and
 * the period or edition to use instead of its own.
 */
public record Overrides(Optional<String> framework, Optional<Period> period, Optional<String> edition) {
    /** Nothing but what the data set says. */
    public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty(), Optional.empty());

    DataSetHeader insteadOf(DataSetHeader header) {
        return header.with(period, edition);
    }
}
