package org.ragstone.model;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole months that results are reported for: a month {@code 2018-07}, a financial quarter {@code
 * 2018/19-Q1}, a calendar quarter {@code 2018-CQ3}, a school term {@code 2018/19-T1}, half a financial year {@code
 * 2018/19-H1}, a financial year {@code 2018/19}, a calendar year {@code 2018}, or years of either kind that are pooled
 * {@code 2016 to 2018}. Immutable. Two periods are equal when they hold the same months, so {@code 2018-CQ3} is {@code
 * 2018/19-Q2}.
 */
public final class Period implements Comparable<Period> {
    /** Rates of rare cases are pooled over two to five years, so that more than twice as many are a slip. */
    public static final int MOST_POOLED = 10;

    // A data set names a few of them again and again, and there are not many that can be.
    private static final Map<String, Optional<Period>> READ = new ConcurrentHashMap<>();

    private final YearMonth first;
    private final Span span;
    private final int pooled;
    // Counted, the end from the year 0, since periods are compared again and again.
    private final int months;
    private final int end;
    // Found when they are first asked for, and again and again: at worst the same is found twice.
    private @Nullable Period previous;
    private @Nullable Period next;
    private @Nullable Period lastYear;
    private @Nullable Period financialYear;
    private Period @Nullable [] lastComplete;
    private @Nullable Period lastYearOfFinances;
    private @Nullable Period lastOfAKind;
    private @Nullable String text;

    /** @param pooled how many of its span it holds, which is one of all but years */
    Period(YearMonth first, Span span, int pooled) {
        this.first = first;
        this.span = span;
        this.pooled = pooled;
        this.months = span.months() * pooled;
        this.end = first.getYear() * Span.YEAR.months() + first.getMonthValue() + months;
    }

    /** The period that the text names in its one form, or empty. */
    public static Optional<Period> parse(String text) {
        Optional<Period> known = READ.get(text);
        return known == null ? read(text) : known;
    }

    private static Optional<Period> read(String text) {
        Optional<Period> period = PeriodForm.read(text);
        if (period.isPresent()) {
            READ.put(text, period);
        }
        return period;
    }

    /** The period of one month. */
    public static Period month(YearMonth month) {
        return new Period(month, Span.MONTH, 1);
    }

    /** The period of just these months, the last included, or empty where they are none. */
    public static Optional<Period> ofMonths(YearMonth first, YearMonth last) {
        for (Span span : Span.values()) {
            for (int years = 1; years <= (span.isYear() ? MOST_POOLED : 1); years++) {
                Period period = new Period(first, span, years);
                if (span.startsIn(first.getMonth()) && period.last().equals(last)) {
                    return Optional.of(period);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The latest period of the frequency that has ended by the end of the report's period; of quarters and years those of the
     * calendar where the report is of such.
     */
    public static Period lastComplete(Frequency frequency, Period report) {
        Period[] known = report.lastComplete;
        if (known == null) {
            known = Arrays.stream(Frequency.values())
                    .map(each -> latest(kindOf(each, report), 1, report.last()))
                    .toArray(Period[]::new);
            report.lastComplete = known;
        }
        return known[frequency.ordinal()];
    }

    /** The latest financial year that has ended by the end of the report's period. */
    public static Period lastFinancialYear(Period report) {
        Period known = report.lastYearOfFinances;
        if (known == null) {
            known = latest(Span.YEAR, 1, report.last());
            report.lastYearOfFinances = known;
        }
        return known;
    }

    private static Span kindOf(Frequency frequency, Period report) {
        if (!report.span.isOfCalendarYears()) {
            return frequency.span();
        }
        return switch (frequency) {
            case QUARTERLY -> Span.CALENDAR_QUARTER;
            case ANNUAL -> report.isYear() ? Span.CALENDAR_YEAR : Span.YEAR;
            case MONTHLY, TERMLY, HALF_YEARLY -> frequency.span();
        };
    }

    private static Period latest(Span span, int pooled, YearMonth end) {
        YearMonth start = end.minusMonths(span.months() - 1L);
        int back = 0;
        while (!span.startsIn(start.getMonth().minus(back))) {
            back++;
        }
        return new Period(start.minusMonths(back + span.months() * (pooled - 1L)), span, pooled);
    }

    /** The latest of this kind that has ended by the end of the report's period; of pooled years, as many. */
    public Period lastOfItsKind(Period report) {
        Period known = report.lastOfAKind;
        if (known == null || known.span != span || known.pooled != pooled) {
            known = latest(span, pooled, report.last());
            report.lastOfAKind = known;
        }
        return known;
    }

    /** The one of this kind that holds the last month of another period; of pooled years, the one that ends with it. */
    public Period thatHolds(Period other) {
        if (other.isOfOneKindWith(this)) {
            return other;
        }
        YearMonth end = other.last();
        while (!span.startsIn(end.plusMonths(1).getMonth())) {
            end = end.plusMonths(1);
        }
        return latest(span, pooled, end);
    }

    /** So many years, of which this is the first. */
    Period pooled(int years) {
        return new Period(first, span, years);
    }

    public YearMonth first() {
        return first;
    }

    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    /** Whether its last month is before that of another. */
    public boolean endsBefore(Period other) {
        return end < other.end;
    }

    /** Whether its last month is later than that of the other. */
    public boolean endsAfter(Period other) {
        return end > other.end;
    }

    /** Whether it ends more than so many years before the end of the other. */
    public boolean endsYearsBefore(Period other, int years) {
        return end < other.end - years * Span.YEAR.months();
    }

    /** How often what is reported for periods such as this is measured. */
    public Frequency frequency() {
        return span.frequency();
    }

    /** The period of the same kind just before this one; of pooled years, those a year earlier. */
    public Period previous() {
        Period known = previous;
        if (known == null) {
            known = new Period(first.minusMonths(span.months()), span, pooled);
            previous = known;
        }
        return known;
    }

    /** The period of the same kind just after this one; of pooled years, those a year later. */
    public Period next() {
        Period known = next;
        if (known == null) {
            known = new Period(first.plusMonths(span.months()), span, pooled);
            next = known;
        }
        return known;
    }

    /** Those of this kind in its year, from the first of them to this one. */
    public List<Period> yearToDate() {
        List<Period> periods = new ArrayList<>();
        for (Period each = this; each.year().equals(year()); each = each.previous()) {
            periods.add(0, each);
        }
        return List.copyOf(periods);
    }

    /** Those of this kind that end in the twelve months that it ends. */
    public List<Period> twelveMonths() {
        List<Period> periods = new ArrayList<>();
        Period each = this;
        for (int months = 0; months < Span.YEAR.months(); months += span.months(), each = each.previous()) {
            periods.add(0, each);
        }
        return List.copyOf(periods);
    }

    /** The period of the same months a year earlier. */
    public Period lastYear() {
        Period known = lastYear;
        if (known == null) {
            known = new Period(first.minusYears(1), span, pooled);
            lastYear = known;
        }
        return known;
    }

    /**
     * The financial year (April to March) that holds this period, or its end; a term is of the year it is named after, so that
     * the three of a school year have one target.
     */
    public Period financialYear() {
        Period known = financialYear;
        if (known == null) {
            known = findFinancialYear();
            financialYear = known;
        }
        return known;
    }

    private Period findFinancialYear() {
        int year = last().getMonthValue() < Month.APRIL.getValue() ? last().getYear() - 1 : last().getYear();
        return new Period(
                YearMonth.of(span == Span.TERM ? PeriodForm.schoolYearOf(first) : year, Month.APRIL), Span.YEAR, 1);
    }

    /** The year that it is of: a year of whatever kind is its own, and every other is of a financial year. */
    public Period year() {
        return isYear() ? this : financialYear();
    }

    /** Whether it is a year, or years that are pooled. */
    public boolean isYear() {
        return span.isYear();
    }

    public boolean isFinancialYear() {
        return span == Span.YEAR && !isPooled();
    }

    /** Whether it holds several years. */
    public boolean isPooled() {
        return pooled > 1;
    }

    /** Whether no period of this kind follows in its year. */
    public boolean endsTheYear() {
        return !next().year().equals(year());
    }

    /** The period as a heading says it: "July 2018", "Quarter 1 2018/19". */
    public String title() {
        return PeriodForm.title(first, span, pooled);
    }

    /** Its months as people say them: "July 2018", "April to June 2018", "April 2018 to March 2019". */
    public String monthsInWords() {
        String end = words(last());
        if (first.equals(last())) {
            return end;
        }
        return (first.getYear() == last().getYear() ? name(first) : words(first)) + " to " + end;
    }

    private static String words(YearMonth month) {
        return name(month) + " " + month.getYear();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** What one of its kind is called: "month", "quarter", "term", "half-year" or "year". */
    public String unit() {
        return span.unit();
    }

    /** What kind it is of, where years have to be told apart: "a calendar year", "3 financial years together". */
    public String kind() {
        return isPooled() ? pooled + span.words().substring(1) + "s together" : span.words();
    }

    /** Whether one comes of the other by steps to the next or the previous. */
    public boolean isOfOneKindWith(Period other) {
        return span.months() == other.span.months() && pooled == other.pooled && (end - other.end) % span.months() == 0;
    }

    /** How many of its kind it comes after another of them; less than zero where it comes before. */
    public int stepsFrom(Period other) {
        return (end - other.end) / span.months();
    }

    /** How many of its kind end in so many months. */
    public int countIn(int months) {
        return months / span.months();
    }

    /** By the end, then the longer after the shorter. */
    @Override
    public int compareTo(Period other) {
        int byEnd = Integer.compare(end, other.end);
        return byEnd != 0 ? byEnd : Integer.compare(months, other.months);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && end == period.end && months == period.months;
    }

    @Override
    public int hashCode() {
        return 31 * end + months;
    }

    /** The period in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            known = PeriodForm.text(first, span, pooled);
            text = known;
        }
        return known;
    }
}
