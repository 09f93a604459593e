package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/** Says of an indicator for certain that its figures add up through the year. */
final class AddedUp {
    /** One period is the year to date of itself. */
    private static final int FEWEST = 2;

    private AddedUp() {}

    /** Whether it says so itself or, where it says nothing, its year to date up to the period is the sum of the periods in it. */
    static boolean until(Period period, JoinedIndicator joined) {
        Indicator indicator = joined.data().indicator();
        return indicator
                .aggregation()
                .map(how -> how == Aggregation.SUM)
                .orElseGet(() -> !Bounds.isPercentage(indicator) && isSum(period, joined));
    }

    private static boolean isSum(Period period, JoinedIndicator joined) {
        Optional<BigDecimal> total =
                joined.index().results().row(Basis.YEAR_TO_DATE, period).flatMap(Result::value);
        if (total.isEmpty()) {
            return false;
        }
        Map<Period, Result> rows = joined.index().results().rows(Basis.LATEST);
        List<Period> periods = period.yearToDate();
        BigDecimal sum = BigDecimal.ZERO;
        for (Period each : periods) {
            Result row = rows.get(each);
            if (row == null || row.value().isEmpty()) {
                return false;
            }
            sum = sum.add(row.value().get());
        }
        return periods.size() >= FEWEST && sum.compareTo(total.get()) == 0;
    }
}
