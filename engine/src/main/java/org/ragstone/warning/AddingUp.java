package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.UnitOfTime;

/** Decides whether the figures of an indicator add up, that is, whether its year to date is the sum of its periods. */
public final class AddingUp {
    private static final Set<String> OF_A_COUNT = Set.of("", "number", "no", "no.", "count", "000s");
    /** Beside those that figures are read in. */
    private static final Set<String> OF_TIME = Set.of("working days", "calendar days", "months", "years");

    /** Of one period the year to date is that of itself. */
    private static final int FEWEST = 2;

    private AddingUp() {}

    /**
     * Whether it is likely: as the indicator says by its aggregation; else by its unit and the words of its title; and else if whole
     * things are counted. Times and money do only where a word says so, since most are those of a case or a visit.
     */
    static boolean likely(IndicatorData data) {
        Indicator indicator = data.indicator();
        if (indicator.aggregation().isPresent()) {
            return indicator.aggregation().get() == Aggregation.SUM;
        }
        if (isARate(indicator)
                || Bounds.isPercentage(indicator)
                || isOfADay(indicator)
                || TitleWords.sayNoSum(indicator)) {
            return false;
        }
        return TitleWords.sayRunningTotal(indicator) || (!isOfEach(indicator) && isOfSo(data));
    }

    /** Whether whoever wants to know what is withheld will take its figures for parts of a sum. */
    public static boolean mayBe(IndicatorData data) {
        return likely(data) || mayBeASum(data);
    }

    /** Where nothing says how the year so far is made: as long as it may be a sum, whoever wants to know will take it for one. */
    private static boolean mayBeASum(IndicatorData data) {
        Indicator indicator = data.indicator();
        if (indicator.aggregation().isPresent() || Bounds.isPercentage(indicator) || TitleWords.sayNoSum(indicator)) {
            return false;
        }
        for (Result total : data.results()) {
            if (total.basis() == Basis.YEAR_TO_DATE && total.value().isPresent() && isMoreThanItsPeriods(total, data)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMoreThanItsPeriods(Result total, IndicatorData data) {
        List<Period> periods = total.period().yearToDate();
        BigDecimal sum = BigDecimal.ZERO;
        for (Result each : data.results()) {
            if (each.basis() == Basis.LATEST && each.value().isPresent() && periods.contains(each.period())) {
                sum = sum.add(each.value().get());
            }
        }
        // The others may be withheld, so that one that is given is enough.
        return periods.size() >= FEWEST && sum.compareTo(total.value().orElseThrow()) <= 0;
    }

    private static boolean isARate(Indicator indicator) {
        return indicator.composite().filter(how -> how == Aggregation.RATE).isPresent();
    }

    private static boolean isOfEach(Indicator indicator) {
        String unit = indicator.unit().toLowerCase(Locale.ROOT);
        return TitleWords.sayPer(indicator) || unit.contains("per ") || unit.contains("/");
    }

    /** Whether it is of so many or so much. */
    private static boolean isOfSo(IndicatorData data) {
        String unit = data.indicator().unit().toLowerCase(Locale.ROOT);
        if (TitleWords.saySum(data.indicator())) {
            return true;
        }
        boolean isTimeOrMoney = unit.startsWith("£")
                || OF_TIME.contains(unit)
                || UnitOfTime.of(unit).isPresent();
        return !isTimeOrMoney && (!OF_A_COUNT.contains(unit) || areWhole(data.rows()));
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

    /** Whether it says so itself or, where it says nothing, its year to date up to the period is the sum of the periods in it. */
    static boolean certainly(Period period, JoinedIndicator joined) {
        Indicator indicator = joined.data().indicator();
        return indicator
                .aggregation()
                .map(how -> how == Aggregation.SUM)
                .orElseGet(() -> !Bounds.isPercentage(indicator) && isSum(period, joined));
    }

    /**
     * Whether a word of its title says so, or the year so far has risen in every period, where it likely adds up; else whether the
     * figures of this year, or of the last and the start of this one, can only be of a sum.
     */
    static boolean isSeenToRun(Period period, JoinedIndicator joined) {
        IndicatorData data = joined.data();
        Map<Period, Result> totals = joined.index().results().rows(Basis.YEAR_TO_DATE);
        RunningTotal thisYear = RunningTotal.upTo(period, totals);
        if (likely(data)
                && (TitleWords.sayRunningTotal(data.indicator())
                        || TitleWords.saySum(data.indicator())
                        || thisYear.rises())) {
            return true;
        }
        boolean mayRun = TitleWords.sayRunningTotal(data.indicator()) || !Bounds.isPercentage(data.indicator());
        return data.indicator().aggregation().isEmpty()
                && ((mayRun && thisYear.runs()) || thisYear.startsAnewAfter(RunningTotal.ofYearBefore(period, totals)));
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
