package org.ragstone.join;

import java.util.Optional;
import org.ragstone.arithmetic.Proportion;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Result;

/**
 * The years that an indicator is measured by: financial ones, or for an annual indicator such as its own rows are of, which
 * are all of one kind. Immutable.
 */
final class OwnYears {
    private final Frequency frequency;
    private final Optional<Period> own;

    private OwnYears(Frequency frequency, Optional<Period> own) {
        this.frequency = frequency;
        this.own = own;
    }

    static OwnYears of(IndicatorData data) {
        Frequency frequency = data.indicator().frequency();
        return new OwnYears(frequency, frequency == Frequency.ANNUAL ? firstOf(data) : Optional.empty());
    }

    /** A forecast bears the period of its report. */
    private static Optional<Period> firstOf(IndicatorData data) {
        for (Result row : data.rows()) {
            if (row.basis() != Basis.FORECAST && row.period().isYear()) {
                return Optional.of(row.period());
            }
        }
        for (PeriodTarget target : data.targets()) {
            if (target.period().isYear()) {
                return Optional.of(target.period());
            }
        }
        return Optional.empty();
    }

    /** The period that a result on the basis is owed for at a report. */
    Period due(Basis basis, Period report) {
        return basis.periodDue(frequency, report, own);
    }

    /** The year that a period is of. */
    Period of(Period period) {
        if (frequency != Frequency.ANNUAL) {
            return period.financialYear();
        }
        return own.map(year -> year.isFinancialYear() ? period.financialYear() : year.thatHolds(period))
                .orElseGet(period::year);
    }

    boolean areSame(Period one, Period other) {
        return of(one).equals(of(other));
    }

    /** How much of its year has passed by the end of a period, counted in periods of its kind. */
    Proportion passed(Period period) {
        int passed = period.yearToDate().size();
        int all = passed;
        for (Period each = period; !each.endsTheYear(); each = each.next()) {
            all++;
        }
        return new Proportion(passed, all);
    }

    /** Whether no period of its kind follows in its year. */
    boolean end(Period period) {
        return !areSame(period, period.next());
    }
}
