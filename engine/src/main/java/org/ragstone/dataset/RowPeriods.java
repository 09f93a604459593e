package org.ragstone.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.reading.Fields;
import org.ragstone.reading.PeriodTexts;
import org.ragstone.reading.PossiblePeriods;

/**
 * Reads the periods of rows as what can stand there, by how often the indicator is measured, and holds the years of an
 * indicator to one kind. Not thread-safe.
 */
public final class RowPeriods {
    private static final String PERIOD = "period";

    private final PeriodTexts texts;
    private final Set<String> doubtful = new HashSet<>();
    private final Map<String, FirstYear> firstYears = new HashMap<>();

    private record FirstYear(Period year, Location where) {}

    /** @param report the period of the data set; empty where it is not known */
    public RowPeriods(Optional<Period> report) {
        this.texts = new PeriodTexts(report);
    }

    /** Any period may stand in the rows of an indicator of which it is not known how often it is measured. */
    void doubt(String ref) {
        doubtful.add(ref);
    }

    /** The period of a result, which may be of an unknown indicator or basis. */
    Optional<Period> ofResult(Fields fields, Optional<Indicator> indicator, Optional<Basis> basis) {
        return basis.isEmpty() || basis.get() == Basis.FORECAST || isDoubtful(indicator)
                ? any(fields)
                : read(
                        fields,
                        indicator.get(),
                        PossiblePeriods.ofResult(indicator.get().frequency(), basis.get()));
    }

    /** The period of a target of an indicator, which may be unknown. */
    Optional<Period> ofTarget(Fields fields, Optional<Indicator> indicator) {
        return isDoubtful(indicator)
                ? any(fields)
                : read(
                        fields,
                        indicator.get(),
                        PossiblePeriods.ofTarget(indicator.get().frequency()));
    }

    /** The period in which the series of an indicator, which may be unknown, starts anew. */
    Optional<Period> ofRebase(Fields fields, Optional<Indicator> indicator) {
        return isDoubtful(indicator)
                ? any(fields)
                : read(
                        fields,
                        indicator.get(),
                        PossiblePeriods.of(indicator.get().frequency()));
    }

    /** The period of a row in which any may stand: that of a report, or of any result. */
    Optional<Period> any(Fields fields) {
        return fields.period(PERIOD, PossiblePeriods.ANY, texts);
    }

    private Optional<Period> read(Fields fields, Indicator indicator, PossiblePeriods possible) {
        Optional<Period> period = fields.period(PERIOD, possible, texts);
        if (indicator.frequency() == Frequency.ANNUAL && period.isPresent()) {
            checkKind(fields, indicator.ref(), period.get());
        }
        return period;
    }

    private boolean isDoubtful(Optional<Indicator> indicator) {
        return indicator.isEmpty()
                || (!doubtful.isEmpty() && doubtful.contains(indicator.get().ref()));
    }

    /** The first year that a row of an annual indicator is of: all others are of its kind. */
    Optional<Period> firstYear(String ref) {
        return Optional.ofNullable(firstYears.get(ref)).map(FirstYear::year);
    }

    /** What is of one kind of year could not be found by, nor compared with, what is of another. */
    private void checkKind(Fields fields, String ref, Period period) {
        FirstYear first = firstYears.get(ref);
        if (first == null) {
            firstYears.put(ref, new FirstYear(period, fields.where(PERIOD)));
            return;
        }
        Period other = first.year();
        if (!period.isOfOneKindWith(other)) {
            fields.fault(
                    PERIOD,
                    "`%s` is %s, and `%s` in %s is %s"
                            .formatted(period, period.kind(), other, first.where(), other.kind()),
                    "Give all rows of `" + ref + "` one kind of year, or make another indicator of the others.");
        }
    }
}
