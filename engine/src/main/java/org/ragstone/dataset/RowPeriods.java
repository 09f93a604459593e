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
import org.ragstone.reading.PossiblePeriods;

/**
 * Reads the periods of rows as what can stand there, by how often the indicator is measured, and holds the years of an
 * indicator to one kind. Not thread-safe.
 */
public final class RowPeriods {
    private static final String PERIOD = "period";

    private final Optional<Period> report;
    private final Set<String> doubtful = new HashSet<>();
    private final Map<String, FirstYear> firstYears = new HashMap<>();

    private record FirstYear(Period year, Location where) {}

    /** @param report the period of the data set; empty where it is not known */
    public RowPeriods(Optional<Period> report) {
        this.report = report;
    }

    /** Any period may stand in the rows of an indicator of which it is not known how often it is measured. */
    void doubt(String ref) {
        doubtful.add(ref);
    }

    /** The period of a result, which may be of an unknown indicator or basis. */
    Optional<Period> ofResult(Fields fields, Optional<Indicator> indicator, Optional<Basis> basis) {
        PossiblePeriods possible = basis.isEmpty()
                ? PossiblePeriods.ANY
                : frequency(indicator)
                        .map(frequency -> PossiblePeriods.ofResult(frequency, basis.get()))
                        .orElse(PossiblePeriods.ANY);
        Optional<Period> period = fields.period(PERIOD, possible, report);
        if (indicator.isPresent() && period.isPresent() && basis.isPresent() && basis.get() != Basis.FORECAST) {
            checkKind(fields, indicator.get(), period.get());
        }
        return period;
    }

    /** The period of a target of an indicator, which may be unknown. */
    Optional<Period> ofTarget(Fields fields, Optional<Indicator> indicator) {
        return ofIndicator(
                fields,
                indicator,
                frequency(indicator).map(PossiblePeriods::ofTarget).orElse(PossiblePeriods.ANY));
    }

    /** The period in which the series of an indicator, which may be unknown, starts anew. */
    Optional<Period> ofRebase(Fields fields, Optional<Indicator> indicator) {
        return ofIndicator(
                fields, indicator, frequency(indicator).map(PossiblePeriods::of).orElse(PossiblePeriods.ANY));
    }

    /** Any period. */
    Optional<Period> ofCommentary(Fields fields) {
        return fields.period(PERIOD, PossiblePeriods.ANY, report);
    }

    private Optional<Period> ofIndicator(Fields fields, Optional<Indicator> indicator, PossiblePeriods possible) {
        Optional<Period> period = fields.period(PERIOD, possible, report);
        if (indicator.isPresent() && period.isPresent()) {
            checkKind(fields, indicator.get(), period.get());
        }
        return period;
    }

    private Optional<Frequency> frequency(Optional<Indicator> indicator) {
        return indicator.filter(each -> !doubtful.contains(each.ref())).map(Indicator::frequency);
    }

    /** What is of one kind of year could not be found by, nor compared with, what is of another. */
    private void checkKind(Fields fields, Indicator indicator, Period period) {
        if (indicator.frequency() != Frequency.ANNUAL || !period.isYear()) {
            return;
        }
        FirstYear first =
                firstYears.computeIfAbsent(indicator.ref(), ref -> new FirstYear(period, fields.where(PERIOD)));
        if (!period.isOfOneKindWith(first.year())) {
            fields.fault(
                    PERIOD,
                    "`%s` is %s, and `%s` of `%s` in %s is %s"
                            .formatted(
                                    period,
                                    period.kind(),
                                    first.year(),
                                    indicator.ref(),
                                    first.where(),
                                    first.year().kind()),
                    "Give all its rows the same kind of year, or make another indicator of those of the other kind.");
        }
    }
}
