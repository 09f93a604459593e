package org.ragstone.join;

import java.util.Locale;
import java.util.Optional;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;

/** What a result was computed from: the figures of a basis over a time, in which one may be missing. */
public record Computation(Aggregation how, Basis source, Period from, Period to, Optional<Period> missing) {
    /** Told as an explanation tells it: "the sum of LATEST, 2018-04 to 2018-07". */
    public String words() {
        String lack = missing.map(each -> ", where " + each + " has no figure").orElse("");
        return "the %s of %s, %s to %s%s".formatted(how.name().toLowerCase(Locale.ROOT), source, from, to, lack);
    }
}
