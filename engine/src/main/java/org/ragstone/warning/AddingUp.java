package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Result;

/** Decides whether the figures of an indicator add up: whether its year to date is the sum of its periods. */
final class AddingUp {
    private static final Set<String> OF_A_COUNT = Set.of("", "number", "no", "no.", "count", "000s");
    private static final Set<String> OF_TIME_OR_MONEY = Set.of(
            "seconds",
            "secs",
            "minutes",
            "mins",
            "hours",
            "hrs",
            "days",
            "working days",
            "weeks",
            "months",
            "years",
            "£",
            "£000s",
            "£000",
            "£m");

    private AddingUp() {}

    /**
     * As the indicator says by its aggregation; else by its unit and the words of its title; and else if whole things are
     * counted. What is not certain does not add up, since a sum is then missed in silence, and nobody is warned for nothing.
     */
    static boolean up(IndicatorData data) {
        Indicator indicator = data.indicator();
        if (indicator.aggregation().isPresent()) {
            return indicator.aggregation().get() == Aggregation.SUM;
        }
        if (Bounds.isPercentage(indicator) || isOfADay(indicator) || TitleWords.sayNoSum(indicator)) {
            return false;
        }
        if (TitleWords.sayRunningTotal(indicator)) {
            return true;
        }
        String unit = indicator.unit().toLowerCase(Locale.ROOT);
        if (TitleWords.sayPer(indicator) || unit.contains("per ") || unit.contains("/")) {
            return false;
        }
        return TitleWords.saySum(indicator)
                || (!OF_TIME_OR_MONEY.contains(unit) && (!OF_A_COUNT.contains(unit) || areWhole(data.results())));
    }

    /** What is counted on one day is counted anew on the next. */
    private static boolean isOfADay(Indicator indicator) {
        return indicator.bases().contains(Basis.SNAPSHOT);
    }

    private static boolean areWhole(List<Result> rows) {
        return rows.stream().allMatch(row -> row.value().map(AddingUp::isWhole).orElse(true));
    }

    static boolean isWhole(BigDecimal figure) {
        return figure.scale() <= 0 || figure.stripTrailingZeros().scale() <= 0;
    }
}
