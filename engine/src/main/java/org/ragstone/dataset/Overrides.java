package org.ragstone.dataset;

import java.util.Optional;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;

/**
 * What whoever hands in a data set asks beside it: the framework it is for, which the data set then need not name, and
 * the period or edition to use instead of its own: an edition by its name, or with its framework as {@code council/2018-19}.
 */
public record Overrides(Optional<String> framework, Optional<Period> period, Optional<String> edition) {
    /** Nothing but what the data set says. */
    public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty(), Optional.empty());

    DataSetHeader insteadOf(DataSetHeader header) {
        return header.with(period, edition.map(named -> edition(named, header.framework())));
    }

    /** The name of an edition, which may be said with that of its framework before it. */
    private static String edition(String named, String framework) {
        return named.startsWith(framework + "/") ? named.substring(framework.length() + 1) : named;
    }
}
